export const en = {
  kept: 'Kept on this device.',
  keptInWindow: 'Kept until you close this window.',
  keptAt: (time: string) => `Kept on this device at ${time}.`,
  keptOn: (time: string, day: string) => `Kept on this device at ${time} on ${day}.`,
  notKept: (why: string) => `Not kept: it will be gone when you leave this page. ${why}`,
  refused: 'The browser does not let this site keep anything.',
  unread: 'The browser could not read what is kept.',
  full: 'The browser did not keep it. There may be no room left on this device.',
  willNotBeKept: (why: string) => `What you write here will not be kept. ${why}`,
};
