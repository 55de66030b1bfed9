import { counted, listed } from '#site/in-words.ts';

const turns = (number: number) => counted(number, { one: '# turn', other: '# turns' });

/** The words of the look back, in English: fetched with it, once somebody has come to an ending. */
export const en = {
  lookingBack: 'Looking back',
  turnByTurn: 'Turn by turn',

  /** What could have gone otherwise. */
  otherWords: (changes: number) =>
    changes === 1
      ? 'One other choice would have ended it better'
      : `${changes} other choices would have ended it better`,
  atTurn: (turn: number) => `At turn ${turn}:`,
  tryFrom: (turn: number) => `Try it from turn ${turn}`,
  wholeWay: 'The whole of that way',
  asYouDid: 'as you did',
  insteadOf: (choice: string) => `instead of ${choice}`,
  otherWays: 'Another way through is worth having: what a person says next depends on what you said.',

  /** Endings met. */
  endings: 'Endings',
  met: (met: number, of: number) =>
    `You have met ${met} of ${counted(of, { one: '# ending', other: '# endings' })}`,

  /** The plot of all turns. */
  yourTurns: (number: number) => `Your ${turns(number)}`,
  chooseATurn: 'Choose a turn to see it below. The arrow keys work as well.',
  start: 'Start',
  turn: (number: number) => `Turn ${number}`,
  rose: 'went up',
  fell: 'went down',
  closes: 'a better ending closed',
  changed: (label: string, before: number, after: number, max: number) =>
    `${label} ${after > before ? 'rose' : 'fell'} from ${before} to ${after} of ${max}`,
  scale: (min: number, max: number) => `(${min} to ${max})`,
  asATable: 'The same as a table, and what each line means',
  afterTurn: 'After turn',
  of: (value: number, max: number) => `${value} of ${max}`,
  before: (number: number) => `← Turn ${number}`,
  after: (number: number) => `Turn ${number} →`,

  /** Three ways to look. */
  waysToLook: 'Ways to look at it',
  otherChair: 'The other chair',
  reasons: 'Your chair, with the reasons',
  map: 'The map',
  aboutChair: (name: string) =>
    `Here you read what ${name} thought and said, and your own words as ${name} heard them.`,
  thought: (name: string) => `${name} thought`,
  said: (name: string) => `${name} said`,
  heard: (name: string) => `${name} heard`,
  youDid: 'What you did',
  away: (who: string) => `Here you were talking with ${who}.`,
  nothingOfThis: (name: string) => `${name} was not there for this turn.`,
  later: (name: string) => `${name}, later`,
  laterOn: 'Later',
  evidence: (number: number) =>
    counted(number, { one: '# piece of evidence', other: '# pieces of evidence' }),
  closed: (number: number, known: readonly string[]) =>
    `After this, ${counted(number, { one: 'one better ending', other: '# better endings' })} could no longer be reached${
      known.length ? `, ${listed(known.map((title) => `“${title}”`))} among them` : ''
    }.`,
  whatElse: 'What else you could have said or done',
  endedThere: (title: string | undefined) =>
    title
      ? `It would have ended there: “${title}”.`
      : 'It would have ended there, in a way you have not met.',
  next: 'Next would have come:',
  /** How many endings were still open, and the best and the worst of them, where they are no secret. */
  open: (best: string | undefined, worst: string | undefined) =>
    best && worst && best !== worst
      ? `At best it could still have come to “${best}”, at worst to “${worst}”.`
      : best && best === worst
        ? `It could still have come to “${best}”.`
        : best
          ? `At best it could still have come to “${best}”.`
          : 'It could still have come to endings you have not met.',
  tryAgain: 'Try again from this turn',

  /** One sentence. */
  sentence: 'One sentence to use next time',
  aboutSentence:
    'As you would say it to the next person. It stays on this device, in your record, and is here next time.',
  keepSentence: 'Keep this sentence',
  sentenceNotKept: 'This browser keeps nothing, so write it down somewhere else as well.',
};
