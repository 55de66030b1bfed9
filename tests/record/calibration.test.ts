import { describe, expect, it } from 'vitest';
import { calibrationOf, levelInWords } from '#record/calibration.ts';
import type { Certainty } from '#facts/fact.ts';
import type { Try } from '#record/tries.ts';

let made = 0;
const answer = (certainty: Certainty | undefined, outcome: Try['outcome'], question = `q${++made}`): Try => ({
  question,
  edition: 'e',
  at: '2026-05-03T10:00:00.000Z',
  outcome,
  certainty,
});

describe('calibration', () => {
  it('is told in words, the most certain first', () => {
    const tries = [
      ...Array.from({ length: 6 }, () => answer('certain', 'right')),
      answer('certain', 'wrong'),
      answer('certain', 'wrong'),
      answer('unsure', 'wrong'),
      answer('unsure', 'wrong'),
      answer('fairly', 'right'),
    ];
    expect(calibrationOf(tries).levels.map(levelInWords)).toEqual([
      'Of the 8 you were certain of, 6 were right.',
      'The one you were fairly sure of was right.',
      'Of the 2 you were unsure of, none was right.',
    ]);
  });

  it('counts nothing where nobody said how sure they were', () => {
    expect(calibrationOf([answer(undefined, 'right')]).levels.map(({ answers }) => answers)).toEqual([
      0, 0, 0,
    ]);
  });

  it('marks +1, +2, +3 for right and 0, -2, -6 for wrong', () => {
    const one = (certainty: Certainty, outcome: Try['outcome']) =>
      calibrationOf([answer(certainty, outcome)]).mark;
    expect([one('unsure', 'right'), one('fairly', 'right'), one('certain', 'right')]).toEqual([1, 2, 3]);
    expect([one('unsure', 'wrong'), one('fairly', 'wrong'), one('certain', 'wrong')]).toEqual([0, -2, -6]);
  });

  it('rewards saying how sure one really is: no chance of being right makes bluffing pay', () => {
    const expected = (certainty: Certainty, chance: number) =>
      chance * calibrationOf([answer(certainty, 'right')]).mark +
      (1 - chance) * calibrationOf([answer(certainty, 'wrong')]).mark;
    for (const [chance, best] of [
      [0.5, 'unsure'],
      [0.75, 'fairly'],
      [0.95, 'certain'],
    ] as const)
      for (const other of ['unsure', 'fairly', 'certain'] as const)
        expect(expected(best, chance)).toBeGreaterThanOrEqual(expected(other, chance));
  });

  it('lists what was certain and wrong, until it is right at a later time', () => {
    const wrong = answer('certain', 'wrong', 'ward');
    expect(calibrationOf([wrong]).certainAndWrong).toEqual([wrong]);
    expect(calibrationOf([wrong, answer(undefined, 'right', 'ward')]).certainAndWrong).toEqual([]);
  });
});
