import { counted } from '#site/in-words.ts';

/**
 * The words of the whole conversation as numbered text, and of the reasons behind it, in English. `#` is the place of a link, or
 * of the number to turn to. By itself, because whoever plays does not load it.
 */
export const en = {
  summary: 'Read the whole conversation as text, with every branch',
  how: 'Begin at number 1. Choose what you would say or do, and turn to the number it names.',
  keepCount: 'Keep count on a piece of paper as you go:',
  startsAt: (start: number, min: number, max: number) =>
    `starts at ${start}, and stays between ${min} and ${max}.`,
  beenHere: 'If you have been here before:',
  evidence: 'Evidence:',
  theEnd: 'The end.',
  atAnEnding: 'When you have come to an ending: #.',
  reasonsOf: (name: string) => `why it goes as it does, and how ${name} lived it`,

  /** Before one of several wordings. */
  if: (condition: string) => `If ${condition}: `,
  orIf: (condition: string) => `or if ${condition}: `,
  otherwise: 'Otherwise: ',
  onlyIf: (condition: string) => `Only if ${condition}: `,
  /** Before the number to turn to: the first of several, and one after it. */
  turnTo: 'turn to ',
  turnIf: (condition: string) => `if ${condition}, turn to `,
  otherwiseTurnTo: '; otherwise turn to ',
  turnIfInstead: (condition: string) => `; if ${condition}, turn to `,
  /** What to note on the score sheet. */
  add: (label: string, by: number) => `${label}: add ${by}`,
  take: (label: string, by: number) => `${label}: take ${by}`,
  /** A condition. */
  beenAt: (places: readonly string[]) => `you have been at ${places.join(' and ')}`,
  notBeenAt: (places: readonly string[]) => `you have not been at ${places.join(' or ')}`,
  is: (label: string, value: number) => `${label} is ${value}`,
  atLeast: (label: string, value: number) => `${label} is ${value} or more`,
  atMost: (label: string, value: number) => `${label} is ${value} or less`,
  between: (label: string, least: number, most: number) => `${label} is ${least} to ${most}`,
  all: (conditions: readonly string[]) => conditions.join(', and '),

  /** The page of reasons. */
  afterwards: (title: string) => `${title}: afterwards`,
  afterwardsAbout: (name: string) =>
    `Why the conversation goes as it does, choice by choice, and how ${name} lived it.`,
  forWhoeverRead: 'For whoever has read #. Choose your way there first: this page gives it away.',
  asText: 'the conversation as text',
  reasons: 'Why it goes as it does',
  lookUp: 'Look up the numbers you came by, and the letters you chose.',
  thinksAt: (who: string) => `At #, what ${who} thinks`,
  chairAt: (name: string) => `At #, from ${name}’s chair`,

  /** The map, drawn. */
  map: {
    drawn: 'The map, drawn',
    of: (title: string) => `The map of “${title}”`,
    about: (scenes: number, endings: number, also: string) =>
      `${counted(scenes, { one: '# scene', other: '# scenes' })}, from the first at the top to ${counted(
        endings,
        {
          one: '# ending',
          other: '# endings',
        },
      )} further down, with arrows for the ways between them. The same stands ${also}.`,
  },
};
