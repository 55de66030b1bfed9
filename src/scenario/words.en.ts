import { counted } from '#site/in-words.ts';

const minutes = (number: number) => counted(number, { one: '# minute', other: '# minutes' });

/** The words of a conversation’s page, in English: what stands round the playing of it. */
export const en = {
  conversations: 'Conversations',
  minutes,
  /** From the shortest way through to the longest. */
  lasts: (fewest: number, most: number) => (fewest < most ? `${fewest} to ${minutes(most)}` : minutes(most)),
  choices: (fewest: number, most: number | undefined) =>
    most === undefined
      ? `${counted(fewest, { one: '# choice', other: '# choices' })} or more`
      : fewest < most
        ? `${fewest} to ${counted(most, { one: '# choice', other: '# choices' })}`
        : counted(most, { one: '# choice', other: '# choices' }),
  fromCards: 'with colleagues, from cards',
  youAre: 'You are',
  where: 'Where',
  whoIs: (name: string) => `Who is ${name}, and what is practised`,
  toPractise: 'To practise',
  madeUp: (name: string) => `${name} is made up. No answer is a test of you: say what you would really say.`,
  beforeYouStart: 'Before you start:',
  stopAnyTime: 'You can stop at any time.',
  waysToHelp: 'Ways to get help',
  asOf: (when: string) => `(as of ${when}).`,

  /** Where to go on to. */
  onward: 'Where to go from here',
  lessonBehind: 'The lesson behind it',
  oneLikeIt: 'A conversation like it',
  comesBack: 'This comes back',
  comesBackHow: 'Single moments of it, in practice, on days worked out from what you chose.',
  toPractice: 'To practice',

  map: {
    title: 'The map',
    about: 'Every way through, from the first scene at the top to the endings.',
    own: 'Thick lines are your own way, thin coloured ones the ways you went before. An ending is named once you have met it.',
    also: 'below as a list, with the words of every choice',
    asList: 'The same as a list, with the words of every choice',
  },
  ending: 'Ending:',
  ifSo: (condition: string) => `If ${condition}:`,
  otherwise: 'Otherwise:',
  leadsTo: 'leads to',
  then: 'Then:',
};
