import { describe, expect, it } from 'vitest';
import { changeInWords, checkChange, objectiveInWords } from '#assessment/check-change.ts';
import type { CheckAnswer } from '#facts/fact.ts';
import { aFact } from '../facts/facts.ts';

const finished = (form: 'a' | 'b', outcomes: CheckAnswer['outcome'][], at: string, level?: number) =>
  aFact({
    kind: 'check-finished',
    course: 'clinicians',
    form,
    at,
    answers: outcomes.map((outcome, index) => ({
      question: `${form}${index}`,
      edition: 'e',
      objective: `o${index}`,
      answer: 0,
      outcome,
    })),
    confidence: level === undefined ? [] : [{ item: 'start', level }],
  });
const before = finished('b', ['wrong', 'right', 'unanswered'], '2026-05-01T10:00:00.000Z', 3);
const after = finished('a', ['right', 'right', 'wrong'], '2026-06-01T10:00:00.000Z', 8);

describe('what a course changed', () => {
  it('is nothing before a form was finished, and half a story after one', () => {
    expect(checkChange([], 'clinicians')).toBeUndefined();
    expect(checkChange([before], 'clinicians')).toMatchObject({
      whole: { before: { right: 1, of: 3 }, after: undefined },
    });
  });

  it('is told for each objective and for how sure one feels, whichever form came first', () => {
    expect(checkChange([after, before], 'clinicians')).toMatchObject({
      before: { form: 'b' },
      after: { form: 'a' },
      whole: { before: { right: 1, of: 3 }, after: { right: 2, of: 3 } },
      objectives: [
        { objective: 'o0', before: { right: 0, of: 1 }, after: { right: 1, of: 1 } },
        { objective: 'o1', before: { right: 1, of: 1 }, after: { right: 1, of: 1 } },
        { objective: 'o2', before: { right: 0, of: 1 }, after: { right: 0, of: 1 } },
      ],
      confidence: [{ item: 'start', before: 3, after: 8 }],
    });
  });

  it('does not take the same form twice for a before and an after', () => {
    const again = finished('b', ['right', 'right', 'right'], '2026-07-01T10:00:00.000Z');
    expect(checkChange([before, again], 'clinicians')!.after).toBeUndefined();
  });

  it('does not mix courses', () => {
    expect(checkChange([before], 'employers')).toBeUndefined();
  });

  it('says no gain and a loss as plainly as a gain', () => {
    const score = (right: number) => ({ right, of: 6 });
    expect(changeInWords(score(4), score(6))).toBe('4 of 6 before, 6 of 6 after: two more.');
    expect(changeInWords(score(4), score(4))).toBe('4 of 6 before, 4 of 6 after: no change.');
    expect(changeInWords(score(4), score(3))).toBe('4 of 6 before, 3 of 6 after: one fewer.');
    expect(changeInWords(score(4), { right: 4, of: 5 })).toContain('cannot be compared');
    const one = (right: number) => ({ right, of: 1 });
    expect([
      objectiveInWords(one(0), one(1)),
      objectiveInWords(one(1), one(1)),
      objectiveInWords(one(0), one(0)),
      objectiveInWords(one(1), one(0)),
    ]).toEqual([
      'Not right before, right after',
      'Right before and after',
      'Not right, before or after',
      'Right before, not right after',
    ]);
  });
});
