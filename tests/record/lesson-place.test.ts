import { describe, expect, test } from 'vitest';
import { minutesLeftFrom, railOf } from '#record/lesson-place.ts';
import { aFact } from '../facts/facts.ts';

const sections = [
  { slug: 'first', minutes: 3, questions: ['a', 'b'] },
  { slug: 'second', minutes: 2, questions: [] },
  { slug: 'third', minutes: 4, questions: ['c'] },
];
const answered = (question: string) =>
  aFact({ kind: 'question-answered', module: 'm', question, edition: 'e', answer: 0, outcome: 'wrong' });

describe('the place in a lesson', () => {
  test('a section is done when its questions are answered, right or wrong', () => {
    expect(railOf([answered('a')], sections, 'third').map(({ done }) => done)).toEqual([false, true, false]);
    expect(railOf([answered('a'), answered('b')], sections, 'first')[0]).toEqual({
      answered: 2,
      of: 2,
      done: true,
    });
  });

  test('a section without questions is done when the reader is past it', () => {
    expect(railOf([], sections, 'second')[1]?.done).toBe(false);
    expect(railOf([], sections, 'third')[1]?.done).toBe(true);
    expect(railOf([], sections, undefined)[1]?.done).toBe(false);
  });

  test('what is left is the whole less what is behind, and a minute at least', () => {
    expect(minutesLeftFrom(sections, undefined, 12)).toBe(12);
    expect(minutesLeftFrom(sections, 'third', 12)).toBe(7);
    expect(minutesLeftFrom(sections, 'third', 5)).toBe(1);
  });
});
