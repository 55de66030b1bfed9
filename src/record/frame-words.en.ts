/** What stands on the record page before anything is shown in it. */
export const en = {
  /** The parts of the page. */
  parts: {
    now: 'Now',
    path: 'Your path',
    own: 'Your sentences',
    endings: 'Conversations: the endings you have met',
    line: 'When you did it, and what falls due',
    sure: 'How sure you were, against how right',
    change: 'Before and after',
    plans: 'Your plans',
    days: 'What you did, and when',
    written: 'What else you wrote',
  },
  failed: 'This part could not be shown. Your record is whole, and the other parts stand.',

  further: 'Further down:',

  take: 'For your appraisal or revalidation',
  askedBy: 'Who asks for it?',
  askers: { nmc: 'Nursing (NMC)', rcpsych: 'Psychiatry (RCPsych, GMC)', hcpc: 'HCPC', other: 'Anybody else' },
  copy: 'Copy as a reflective account',
  account: 'The account that was copied',
  print: 'Print this record',
  text: 'As text',
  csv: 'As a table (CSV)',
  json: 'As JSON',
  certificate: 'Print a certificate',
  certificateTitle: 'A certificate, with your name',
  name: 'Your name, as it should stand on a certificate. It is not kept.',
  headingsFrom: 'Where these headings come from',

  missing: 'Minutes that were not measured',
  missingWhy:
    'About how long did these take? What you leave empty goes out without minutes, and is not asked again.',
  keepThese: 'Keep these minutes',
  together: 'Add time with other people',
  togetherWhy:
    'Role play with the cards, a session, or talking it over with colleagues. It is counted apart.',
  when: 'When',
  minutes: 'Minutes',
  what: 'What it was',
  add: 'Add this time',

  card: 'Print as a pocket card',
  a6: 'A6, as a postcard',
  a7: 'A7, for a lanyard',

  paperTitle: 'Record of learning',
  paperSays: 'has recorded finishing:',

  share: 'On a computer that others use',
  keepNothing: 'Keep nothing after I close this window',
  keepAgain: 'Keep what I do on this computer again',
  code: 'A code that you wrote down',
  goThere: 'Go there',

  carry: 'Take it with you',
  download: 'Download my record',
  load: 'Load a record from a file',
  erase: 'Erase it',
  eraseButton: 'Erase my record…',
  eraseAsk: 'Erase your record?',
  eraseLose: 'You would lose, on this device:',
  eraseNobody: 'Nobody can bring it back, because nobody else has it.',
  downloadFirst: 'Download it first',
  keepMine: 'Keep my record',
  eraseNow: 'Erase it from this device',
};
