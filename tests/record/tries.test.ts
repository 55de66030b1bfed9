import { describe, expect, it } from 'vitest';
import { triesIn } from '#record/tries.ts';
import { aFact } from '../facts/facts.ts';

const answered = (at: string, outcome: 'right' | 'wrong' | 'estimated' = 'right', edition = 'e') =>
  aFact({ kind: 'question-answered', module: 'm', question: 'q', edition, answer: 0, outcome, at });

describe('answers that say what the learner knows', () => {
  it('are the first ones', () => {
    expect(triesIn([answered('2026-05-03T10:00:00.000Z', 'wrong')])).toMatchObject([{ outcome: 'wrong' }]);
  });

  it('are not those straight after reading the reasons, however many', () => {
    const facts = [
      answered('2026-05-03T10:00:00.000Z', 'wrong'),
      answered('2026-05-03T10:01:00.000Z'),
      answered('2026-05-03T20:00:00.000Z'),
      answered('2026-05-03T22:00:00.000Z'),
    ];
    expect(triesIn(facts)).toHaveLength(1);
  });

  it('are those of another day, in whatever order the facts come', () => {
    const facts = [answered('2026-05-03T10:00:00.000Z', 'wrong'), answered('2026-05-05T10:00:00.000Z')];
    expect(triesIn(facts.toReversed()).map(({ outcome }) => outcome)).toEqual(['wrong', 'right']);
  });

  it('begin anew where the question was rewritten', () => {
    const facts = [
      answered('2026-05-03T10:00:00.000Z'),
      answered('2026-05-03T10:01:00.000Z', 'wrong', 'newer'),
    ];
    expect(triesIn(facts)).toHaveLength(2);
  });

  it('leave out guesses before a figure', () => {
    expect(triesIn([answered('2026-05-03T10:00:00.000Z', 'estimated')])).toEqual([]);
  });

  it('take a written answer by what its writer ticked', () => {
    const checked = (ticked: number[]) =>
      triesIn([
        aFact({
          kind: 'answer-self-checked',
          module: 'm',
          question: 'w',
          edition: 'e',
          text: 'x',
          ticked,
          of: 2,
        }),
      ])[0]!.outcome;
    expect([checked([]), checked([1]), checked([0, 1]), checked([1, 1])]).toEqual([
      'wrong',
      'partly',
      'right',
      'partly',
    ]);
  });
});
