import { words } from '#practice/words.ts';

/** What practice brings back: questions from lessons, and moments from conversations. */
type Kinds = readonly { kind: 'question' | 'moment' }[];

/** How many there are of each kind. */
const countsOf = (items: Kinds): [questions: number, moments: number] => {
  const moments = items.filter(({ kind }) => kind === 'moment').length;
  return [items.length - moments, moments];
};

/** “2 questions and 1 moment from a conversation”; nothing of a kind that is not there. */
export const countInWords = (items: Kinds): string => words.items(...countsOf(items));

export const dueInWords = (due: Kinds): string => words.due(...countsOf(due));
