import { describe, expect, test } from 'vitest';
import { finishedRuleOf, type WorkedThrough } from '#curriculum/finished.ts';
import { isFinished } from '#packages/report.ts';
import { aFact } from '../facts/facts.ts';

const carried = {
  modules: [
    {
      slug: 'asking',
      sections: ['why', 'how'],
      questions: [
        { id: 'asking-1', edition: 'e' },
        { id: 'asking-2', edition: 'e' },
      ],
    },
  ],
  scenarios: [],
  checks: [],
  pages: [],
};
const finished = (by: WorkedThrough, ...facts: Parameters<typeof aFact>[0][]) =>
  isFinished(facts.map(aFact), { modules: ['asking'], by, conversations: 0, check: false }, carried);

const end = { kind: 'place-reached', module: 'asking', section: 'how' } as const;
const marked = { kind: 'module-finished', module: 'asking' } as const;
const answer = (question: string) =>
  ({
    kind: 'question-answered',
    module: 'asking',
    question,
    edition: 'e',
    answer: 'a',
    outcome: 'wrong',
  }) as const;
const answers = [answer('asking-1'), answer('asking-2')];

describe('without a word of the course', () => {
  test('to scroll to the end is not enough', () => {
    expect(finished('act', end)).toBe(false);
    expect(finished('act', end, answer('asking-1'))).toBe(false);
  });
  test('to say that one has finished is, and so is to answer every question and come to the end', () => {
    expect(finished('act', marked)).toBe(true);
    expect(finished('act', end, ...answers)).toBe(true);
    expect(finished('act', ...answers)).toBe(false);
  });
});

test('where answers are asked for, saying that one has finished is not enough, and wrong answers count', () => {
  expect(finished('answers', marked, end, answer('asking-1'))).toBe(false);
  expect(finished('answers', marked, ...answers)).toBe(true);
  expect(finished('answers', end, ...answers)).toBe(true);
});

test('where reading is enough, the last section on the screen is', () => {
  expect(finished('reading', end)).toBe(true);
  expect(finished('reading', { ...end, section: 'why' })).toBe(false);
});

test('“answered:” of a course says which', () => {
  const by = (answered?: boolean) =>
    finishedRuleOf({
      modules: ['asking'],
      scenarios: [],
      routes: undefined,
      ...(answered !== undefined && { finished: { answered } }),
    }).by;
  expect([by(), by(true), by(false)]).toEqual(['act', 'answers', 'reading']);
});
