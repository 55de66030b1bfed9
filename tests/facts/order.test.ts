import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseFact } from '#facts/fact.ts';
import { join } from '#facts/join.ts';
import { byOrder, later, newestOf, stampAfter, type Order, type Stamped } from '#facts/order.ts';
import { readRecordFile } from '#facts/record-file.ts';
import { writeRecordFile } from '#facts/written-record.ts';
import { aFact } from './facts.ts';

const at = (time: string, order?: Order): Stamped => ({ id: 'fact-aaaa', at: time, ...(order && { order }) });
const early = '2026-05-03T10:00:00.000Z';
const late = '2026-05-03T11:00:00.000Z';
const farAhead = '2999-01-01T00:00:00.000Z';

describe('the order of facts', () => {
  test('is that of the device’s time where nothing else is said, as in older records', () => {
    expect([at(late), at(early)].sort(byOrder)).toEqual([at(early), at(late)]);
  });

  test('sets what is written now after a fact whose clock was far ahead', () => {
    const now = stampAfter(newestOf([at(farAhead)]), early);
    expect(now).toEqual({ at: early, order: { at: farAhead, n: 1 } });
    expect(byOrder(at(farAhead), { id: 'fact-bbbb', ...now })).toBeLessThan(0);
  });

  test('needs no more than the time where the clock is ahead of the record', () => {
    expect(stampAfter(newestOf([at(early)]), late)).toEqual({ at: late });
    expect(stampAfter(undefined, early)).toEqual({ at: early });
  });

  test('counts on within one thousandth of a second', () => {
    const first = stampAfter(undefined, early);
    const second = stampAfter(newestOf([{ id: 'a', ...first }]), early);
    const third = stampAfter(newestOf([{ id: 'b', ...second }]), early);
    expect([second.order?.n, third.order?.n]).toEqual([1, 2]);
  });

  test('knows that half a second is later than none, however the times are written', () => {
    const whole = at('2026-05-03T10:00:00Z');
    expect(byOrder(whole, at('2026-05-03T10:00:00.500Z'))).toBeLessThan(0);
    expect(byOrder(at('2026-05-03T10:00:00.5Z'), at('2026-05-03T10:00:00.25Z'))).toBeGreaterThan(0);
  });

  test('is that of the counts at one time, then of the device’s times, then of the ids', () => {
    const ordered = [
      { id: 'fact-bbbb', at: late, order: { at: late, n: 0 } },
      { id: 'fact-cccc', at: late, order: { at: late, n: 0 } },
      { id: 'fact-aaaa', at: early, order: { at: late, n: 1 } },
      { id: 'fact-aaaa', at: late, order: { at: late, n: 1 } },
    ];
    expect([...ordered].reverse().sort(byOrder)).toEqual(ordered);
  });

  test('takes times that are the same, however they are written, for the same', () => {
    const [one, other] = [at('2026-05-03T10:00:00.5Z'), at('2026-05-03T10:00:00.5Z')];
    expect(byOrder(one, other)).toBe(0);
    expect(byOrder(at('2026-05-03T10:00:00Z'), at('2026-05-03T10:00:00.1Z'))).toBe(-1);
    expect(byOrder(at('2026-05-03T10:00:00.1Z'), at('2026-05-03T10:00:00Z'))).toBe(1);
  });

  test('has a newest place: the later time, or the higher count', () => {
    const [first, second, third] = [
      { at: early, n: 9 },
      { at: late, n: 0 },
      { at: late, n: 1 },
    ] as const;
    expect(later(undefined, first)).toBe(first);
    expect(later(first, undefined)).toBe(first);
    expect(later(undefined, undefined)).toBeUndefined();
    for (const [older, newer] of [
      [first, second],
      [first, third],
      [second, third],
    ] as const) {
      expect(later(older, newer)).toBe(newer);
      expect(later(newer, older)).toBe(newer);
    }
  });

  const time = fc
    .date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2999-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());

  test('on any devices, with any clocks and joined in any order, sets what is written last on a device last on it', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.option(fc.constantFrom(0, 1, 2)), time), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(steps, (all) => {
        const devices: ReturnType<typeof aFact>[][] = [[], [], []];
        for (const [device, from, now] of all) {
          if (from !== null) devices[device] = join(devices[device]!, devices[from]!);
          const fact = aFact({
            kind: 'note-written',
            module: 'm',
            note: 'n',
            text: 'x',
            ...stampAfter(newestOf(devices[device]!), now),
          });
          devices[device] = join(devices[device]!, [fact]);
          expect(devices[device].at(-1)).toBe(fact);
          expect(recogniseFact(fact)).toBe('known');
        }
        const [one, two, three] = devices as [(typeof devices)[0], (typeof devices)[0], (typeof devices)[0]];
        expect(join(join(one, two), three)).toEqual(join(three, join(two, one)));
      }),
    );
  });

  test('is written to the file and read back', () => {
    const fact = aFact({ kind: 'module-opened', module: 'm', order: { at: farAhead, n: 3 } });
    expect(readRecordFile(writeRecordFile([fact], early))).toMatchObject({ ok: true, facts: [fact] });
  });

  test.each([
    ['no time', { at: 'soon', n: 1 }],
    ['a count that is none', { at: early, n: -1 }],
    ['half a count', { at: early, n: 0.5 }],
    ['a text', 'first'],
    ['nothing', null],
  ])('with %s makes a fact no fact', (_, order) => {
    expect(recogniseFact({ ...aFact({ kind: 'module-opened', module: 'm' }), order })).toBe('not-a-fact');
  });
});
