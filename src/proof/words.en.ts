import { counted } from '#site/in-words.ts';

/** The words of the author’s map of a conversation, in English. `#` is the place of a link or a name. */
export const en = {
  title: (conversation: string) => `Map of “${conversation}”, for authors`,
  heading: (conversation: string) => `Map of “${conversation}”`,
  description: (conversation: string) =>
    `The conversation “${conversation}” drawn for whoever writes it: problems, what no walk visits, and where random players come.`,
  forAuthors: 'for authors',
  about:
    'For whoever writes this conversation. It tells everything, so play it first. The share under each name is that of players choosing at random who come there at least once. Dashed lines are what no golden walk takes; a thick border has problems.',
  machine:
    'The same as #, which opens in the tools for XState, such as its visual editor. The page plays this very machine.',
  machineLink: 'a state machine in JSON',
  underOne: 'under 1%',
  percent: (whole: number) => `${whole}%`,
  ofPlayers: (share: string) => `${share} of players`,
  problemsHere: (number: number) => counted(number, { one: '# problem', other: '# problems' }),
  noWalk: 'no walk',

  problems: 'Problems',
  none: (file: string) => `None: the check is content with ${file}.`,
  line: (number: number) => `Line ${number}.`,
  cure: (what: string) => `To put it right: ${what}.`,

  map: 'The map',
  also: 'further down as a list',
  notWalked: 'What no walk visits',
  notWalkedAbout:
    'A walk is a test. Where none goes, nobody would notice if the story went another way than it was meant to.',
  allWalked: 'Nothing: walks go everywhere.',
  places: 'Scenes and endings',
  choices: 'Choices',
  edges: 'Ways that depend on a condition',
  /** The scene, the choice where there is one, and where it leads. */
  from: 'From #',
  by: 'by #',
  to: 'to #',

  figures: 'Figures',
  whatThereIs: 'What there is',
  scenes: 'Scenes',
  endings: 'Endings',
  situations: 'Situations: scenes with variables and what was met',
  paths: 'Paths from start to end',
  shortest: 'Choices on the shortest path',
  longest: 'Choices on the longest path',
  noEndToThem: 'no end to them',
  noEndToIt: 'no end to it',
  walks: 'Golden walks',
  scenesWalked: 'Scenes some walk visits',
  choicesWalked: 'Choices some walk makes',
  endingsWalked: 'Endings some walk comes to',
  partOf: (part: number, whole: number) => `${part} of ${whole}`,
  atRandom: 'Where random players end',
  kinds: { good: 'good', mixed: 'mixed', poor: 'poor' },
  tooMany: 'There are too many situations to count.',
  asList: 'The map as a list',
};
