import { counted } from '#site/in-words.ts';

/** The words of the drawings, in English. `#` stands for what the page puts there. */
export const en = {
  ourDrawing: 'Our drawing, after',
  inWords: 'The drawing in words',
  doesNotSay: 'What it does not say',
  ours: '(Ours.)',

  /** In the middle of a circle, a line each. */
  canBeCut: ['It can be cut', 'at every mark'],
  whoBreaks: (step: string) => `Who can break the circle after ${step}`,
  to: 'to',
  people: (number: number) => counted(number, { one: '# person', other: '# people' }),
  newHere: '(new, no grade here)',
  needsOf: (party: string) => `Needs of the ${party}`,
  nameLost: 'name lost',
  andBack: 'And back.',

  team: 'Team',
  inTheTeam: (name: string, member: string) => `${name}: one box, with the ${member} in it`,
  apart: (name: string, member: string) => `${name}: two boxes with a gap, and the ${member} in the second`,
  andTeam: (member: string) => `${member} and team`,
  oneTeamBetter: 'What one team is said to be better at',

  shares: 'How many were in work, of every hundred',
  ratios: 'How many times as likely, with 95% intervals',
  noDifference: 'The thick line at 1 is no difference.',
  interval: (from: string, to: string) => `(${from} to ${to})`,
  onlyInWords: 'Results we can only give in words',
  results: {
    more: 'More in work with the help',
    'no-clear-difference': 'No clear difference',
    positive: 'Positive',
    mixed: 'Mixed',
  },

  theLoop: 'The loop.',
  whoIsLooking: 'Who is looking',
  whatHelp: 'What help there is',
  mendsLoop: 'mends the loop',
  mendsStep: (step: number) => `mends step ${step}`,
  stopsAt: (step: number) => `stops every try at step ${step}`,
  nothingMends: 'No help here mends this.',
  send: 'Send # through',
  startAgain: 'Start again',
  allTries: 'All tries so far',

  inTheLesson: 'In the lesson',
  allFigures: 'All figures',
  print: 'Print',
  save: (format: string) => `Save as ${format}`,
};
