import { expect, it } from 'vitest';
import { begunIn } from '#assessment/begun-check.ts';
import type { Json } from '#facts/fact.ts';
import { aFact } from '../facts/facts.ts';

const answer = (question: string, answer: Json) => ({ question, edition: 'e', answer });
const begun = (answers: ReturnType<typeof answer>[], confidence: { item: string; level: number }[] = []) =>
  aFact({ kind: 'check-begun', course: 'c', form: 'a', answers, confidence });

it('two tabs that answered different questions of a check lose neither', () => {
  const one = begun([answer('q1', 2), answer('q2', null), answer('q3', [])], [{ item: 'i', level: 3 }]);
  const other = begun([answer('q1', null), answer('q2', [null, true]), answer('q3', [null])], []);
  for (const facts of [
    [one, other],
    [other, one],
  ])
    expect(begunIn(facts, 'c', 'a')).toMatchObject({
      answers: expect.arrayContaining([answer('q1', 2), answer('q2', [null, true])]) as unknown,
      confidence: [{ item: 'i', level: 3 }],
    });
});

it('of one question the answer that was given last stands', () => {
  expect(begunIn([begun([answer('q', 1)]), begun([answer('q', 0)])], 'c', 'a')?.answers).toEqual([
    answer('q', 0),
  ]);
});

it('nothing is begun of another form, of another course, or of one that was finished since', () => {
  const facts = [
    begun([answer('q', 1)]),
    aFact({ kind: 'check-finished', course: 'c', form: 'a', answers: [], confidence: [] }),
  ];
  expect(begunIn(facts, 'c', 'a')).toBeUndefined();
  expect(begunIn(facts.slice(0, 1), 'c', 'b')).toBeUndefined();
  expect(begunIn(facts.slice(0, 1), 'd', 'a')).toBeUndefined();
});
