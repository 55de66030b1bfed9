/** What practice brings back: questions from modules, and moments from conversations. */
type Kinds = readonly { kind: 'question' | 'moment' }[];

/** “2 questions and 1 moment from a conversation”; nothing of a kind that is not there. */
export function countInWords(items: Kinds): string {
  const moments = items.filter(({ kind }) => kind === 'moment').length;
  const questions = items.length - moments;
  return [
    questions > 0 ? `${questions} ${questions === 1 ? 'question' : 'questions'}` : '',
    moments > 0
      ? `${moments} ${moments === 1 ? 'moment from a conversation' : 'moments from conversations'}`
      : '',
  ]
    .filter(Boolean)
    .join(' and ');
}

export const dueInWords = (due: Kinds): string =>
  `${countInWords(due)} ${due.length === 1 ? 'is' : 'are'} about to fade`;
