import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morningOf } from '#facts/days.ts';
import { schedule } from '#practice/schedule.ts';
import { endedIn, sentenceIn, wayTo } from '#practice/conversations-had.ts';
import { triesIn, type Moments } from '#record/tries.ts';
import { aFact, anyRecord } from '../facts/facts.ts';

const time = (minute: number) => new Date(Date.UTC(2026, 4, 3, 10, minute)).toISOString();
const chose = (
  scene: string,
  choice: string,
  minute: number,
  more: { run?: string; edition?: string } = {},
) => aFact({ kind: 'scenario-choice', scenario: 's', run: 'r', scene, choice, at: time(minute), ...more });
const answered = (outcome: 'best' | 'weaker', at: string, edition = 'e') =>
  aFact({ kind: 'moment-answered', scenario: 's', scene: 'door', edition, choice: 'wait', outcome, at });
const moments: Moments = new Map([['s/door', { edition: 'e', best: 'wait' }]]);

describe('what a moment says about the learner', () => {
  it('begins with what they said in the conversation', () => {
    expect(triesIn([chose('door', 'wait', 0)], moments)).toMatchObject([
      { question: 's/door', edition: 'e', outcome: 'right', at: time(0) },
    ]);
    expect(triesIn([chose('door', 'push', 0)], moments)).toMatchObject([{ outcome: 'wrong' }]);
  });

  it('is nothing for a scene that cannot be asked by itself', () => {
    expect(triesIn([chose('kitchen', 'wait', 0)], moments)).toEqual([]);
  });

  it('goes by what they said first, not by a choice taken back or a second play', () => {
    const facts = [chose('door', 'push', 0), chose('door', 'wait', 2), chose('door', 'wait', 60)];
    expect(triesIn(facts, moments).map(({ outcome }) => outcome)).toEqual(['wrong']);
  });

  it('goes on with what they say on another day', () => {
    const facts = [chose('door', 'push', 0), answered('best', '2026-05-05T10:00:00.000Z')];
    expect(triesIn(facts.toReversed(), moments).map(({ outcome }) => outcome)).toEqual(['wrong', 'right']);
  });

  it('takes a choice from before editions were kept to be of the present one, and no other', () => {
    const now = '2026-06-01T00:00:00.000Z';
    const asked = [{ question: 's/door', edition: 'e' }];
    const changed = (fact: ReturnType<typeof chose>) =>
      schedule(triesIn([fact], moments), asked, now).map(({ changed }) => changed);
    expect(changed(chose('door', 'wait', 0))).toEqual([false]);
    expect(changed(chose('door', 'wait', 0, { edition: 'e' }))).toEqual([false]);
    expect(changed(chose('door', 'wait', 0, { edition: 'older' }))).toEqual([true]);
  });

  it('is scheduled as a question is: the weaker choice comes back on the next day, the best later', () => {
    const asked = [{ question: 's/door', edition: 'e' }];
    const due = (choice: string) =>
      schedule(triesIn([chose('door', choice, 0)], moments), asked, time(0))[0]!.due;
    expect(due('push')).toBe(morningOf('2026-05-04T12:00:00.000Z'));
    expect(due('wait') > '2026-05-05').toBe(true);
  });

  it('never comes back within three hours, nor without having been met, whatever the record', () => {
    const any: Moments = new Map([['a/b', { edition: 'e', best: 'c' }]]);
    const facts = anyRecord.map((record) =>
      record.map((fact) =>
        fact.kind === 'scenario-choice' || fact.kind === 'moment-answered'
          ? { ...fact, scenario: 'a', scene: 'b' }
          : fact,
      ),
    );
    fc.assert(
      fc.property(facts, (record) => {
        const tries = triesIn(record, any).filter(({ question }) => question === 'a/b');
        const met = record.some(({ kind }) => kind === 'scenario-choice' || kind === 'moment-answered');
        expect(tries.length > 0).toBe(met);
        const asked = [{ question: 'a/b', edition: 'e' }];
        for (const { due, changed } of schedule(tries, asked, '2099-06-01T00:00:00.000Z')) {
          const last = tries.findLast(({ edition }) => edition === 'e');
          expect(changed).toBe(last === undefined);
          if (last) expect(Date.parse(due) - Date.parse(last.at)).toBeGreaterThanOrEqual(3 * 3_600_000);
        }
      }),
    );
  });
});

describe('the way to a scene', () => {
  it('is the choice before it in the same conversation', () => {
    expect(wayTo([chose('door', 'push', 0), chose('hall', 'sing', 1)], 's', 'hall')).toBe('door push');
    expect(wayTo([chose('door', 'push', 0)], 's', 'door')).toBeUndefined();
    expect(wayTo([chose('door', 'push', 0)], 'other', 'door')).toBeUndefined();
  });

  it('leaves out what was taken back, and goes by the last time', () => {
    const rewound = aFact({ kind: 'scenario-rewound', scenario: 's', run: 'r', turns: 0, at: time(2) });
    const facts = [
      chose('door', 'push', 0),
      chose('hall', 'sing', 1),
      rewound,
      chose('door', 'wait', 3),
      chose('hall', 'sing', 4),
      chose('door', 'knock', 5, { run: 'other' }),
    ];
    expect(wayTo(facts.toReversed(), 's', 'hall')).toBe('door wait');
  });
});

it('a conversation counts once it was played to an ending', () => {
  const ended = aFact({ kind: 'scenario-ended', scenario: 's', run: 'r', ending: 'good' });
  expect([...endedIn([chose('door', 'push', 0), ended])]).toEqual(['s']);
  expect([...endedIn([chose('door', 'push', 0)])]).toEqual([]);
});

it('the sentence for next time is the latest, or none where it was taken away', () => {
  const wrote = (text: string, minute: number) =>
    aFact({ kind: 'sentence-written', scenario: 's', text, at: time(minute) });
  expect(sentenceIn([wrote('new', 2), wrote('old', 1)], 's')).toBe('new');
  expect(sentenceIn([wrote('new', 2), wrote(' ', 3)], 's')).toBe('');
  expect(sentenceIn([wrote('new', 2)], 'other')).toBe('');
});
