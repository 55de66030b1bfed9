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

  it('are as many wherever the record is read: the night is the learner’s own', () => {
    const [evening, night] = [
      { ...answered('2026-05-03T21:30:00.000Z', 'wrong'), zone: 60 },
      { ...answered('2026-05-04T02:00:00.000Z'), zone: 60 },
    ];
    const [before, morning] = [
      { ...answered('2026-05-03T23:30:00.000Z', 'wrong'), zone: 60 },
      { ...answered('2026-05-04T05:00:00.000Z'), zone: 60 },
    ];
    const home = process.env['TZ'];
    for (const zone of ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      expect(triesIn([evening!, night!]), `half past ten and three at night, read in ${zone}`).toHaveLength(
        1,
      );
      expect(triesIn([before!, morning!]), `half past midnight and six, read in ${zone}`).toHaveLength(2);
    }
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
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
