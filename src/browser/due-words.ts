export const dueInWords = (count: number): string =>
  count === 1 ? '1 question is about to fade' : `${count} questions are about to fade`;
