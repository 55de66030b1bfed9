import { expect, test } from 'vitest';
import { dueInWords } from '#practice/due-words.ts';

const due = (questions: number, moments: number) =>
  dueInWords([
    ...Array.from({ length: questions }, () => ({ kind: 'question' as const })),
    ...Array.from({ length: moments }, () => ({ kind: 'moment' as const })),
  ]);

test('what is due is counted by its kind', () => {
  expect(due(1, 0)).toBe('1 question is about to fade');
  expect(due(2, 0)).toBe('2 questions are about to fade');
  expect(due(0, 1)).toBe('1 moment from a conversation is about to fade');
  expect(due(1, 2)).toBe('1 question and 2 moments from conversations are about to fade');
});
