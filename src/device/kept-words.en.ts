const onThisDevice = 'on this device';

export const en = {
  kept: (where = onThisDevice) => `Kept ${where}.`,
  keptInWindow: 'Kept until you close this window.',
  keptAt: (time: string, where = onThisDevice) => `Kept ${where} at ${time}.`,
  keptOn: (time: string, day: string, where = onThisDevice) => `Kept ${where} at ${time} on ${day}.`,
  notKept: (why: string) => `Not kept: it will be gone when you leave this page. ${why}`,
  refused: 'The browser does not let this site keep anything.',
  unread: 'The browser could not read what is kept.',
  full: 'The browser did not keep it. There may be no room left on this device.',
  willNotBeKept: (why: string) => `What you write here will not be kept. ${why}`,
};
