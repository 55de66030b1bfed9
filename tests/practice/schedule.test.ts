import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { morningOf } from '#facts/days.ts';
import { dueNow, schedule, type Review } from '#practice/schedule.ts';

const asked = [{ question: 'q', edition: 'e' }];
const review = (changed: Partial<Review> = {}): Review => ({
  question: 'q',
  edition: 'e',
  at: '2026-11-01T10:00:00.000Z',
  outcome: 'right',
  ...changed,
});
const dueAfter = (...reviews: Review[]) => schedule(reviews, asked, '2026-11-30T10:00:00.000Z')[0]!.due;

describe('when a question comes back', () => {
  test('what was never answered does not come back', () => {
    expect(schedule([], asked, '2026-11-30T10:00:00.000Z')).toEqual([]);
  });

  test('a wrong answer comes back on the next day, however sure it was', () => {
    expect(dueAfter(review({ outcome: 'wrong' }))).toBe(morningOf('2026-11-02T12:00:00.000Z'));
    expect(dueAfter(review({ outcome: 'wrong', certainty: 'certain' }))).toBe(
      morningOf('2026-11-02T12:00:00.000Z'),
    );
  });

  test('the surer a right answer, the later it comes back', () => {
    const unsure = dueAfter(review({ certainty: 'unsure' }));
    const fairly = dueAfter(review({ certainty: 'fairly' }));
    const certain = dueAfter(review({ certainty: 'certain' }));
    expect([unsure, fairly, certain]).toEqual([unsure, fairly, certain].toSorted());
    expect(new Set([unsure, fairly, certain]).size).toBe(3);
    expect(dueAfter(review())).toBe(fairly);
  });

  test('each right answer makes the wait longer', () => {
    let at = '2026-11-01T10:00:00.000Z';
    const reviews: Review[] = [];
    let before = 0;
    for (let round = 0; round < 4; round += 1) {
      reviews.push(review({ at }));
      const wait = Date.parse(dueAfter(...reviews)) - Date.parse(at);
      expect(wait).toBeGreaterThan(before);
      before = wait;
      at = new Date(Date.parse(dueAfter(...reviews)) + 9 * 3_600_000).toISOString();
    }
  });

  test('nothing waits for more than about a year', () => {
    const reviews = Array.from({ length: 12 }, (_, year) =>
      review({ at: `${2014 + year}-01-01T10:00:00.000Z`, certainty: 'certain' }),
    );
    expect(Date.parse(dueAfter(...reviews)) - Date.parse('2025-01-01T10:00:00.000Z')).toBeLessThan(
      367 * 86_400_000,
    );
  });

  test('the order in which answers are read never matters', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(times, fc.infiniteStream(fc.boolean()), (days, right) => {
        const reviews = days.map((day) =>
          review({
            at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
            outcome: right.next().value ? 'right' : 'wrong',
          }),
        );
        expect(dueAfter(...reviews.toReversed())).toBe(dueAfter(...reviews));
      }),
    );
  });

  test('a question that was rewritten counts as new, and is due', () => {
    const now = '2026-11-30T10:00:00.000Z';
    expect(schedule([review({ edition: 'older' })], asked, now)).toEqual([
      { question: 'q', due: now, changed: true },
    ]);
  });

  test('an answer to the rewritten one makes it a question like the others', () => {
    const now = '2026-11-30T10:00:00.000Z';
    const reviews = [review({ edition: 'older' }), review({ at: '2026-11-10T10:00:00.000Z' })];
    expect(schedule(reviews, asked, now)[0]!.changed).toBe(false);
  });

  test('a question that left the site does not come back', () => {
    expect(schedule([review({ question: 'gone' })], asked, '2026-11-30T10:00:00.000Z')).toEqual([]);
  });

  test('what is due is told apart from the next that will be', () => {
    const now = '2026-11-30T10:00:00.000Z';
    const two = [
      { question: 'q', edition: 'e' },
      { question: 'later', edition: 'e' },
    ];
    const scheduled = schedule([review(), review({ question: 'later', at: now })], two, now);
    const { due, ahead } = dueNow(scheduled, now);
    expect(due.map(({ question }) => question)).toEqual(['q']);
    expect(ahead.map(({ question }) => question)).toEqual(['later']);
    expect(ahead.every(({ due }) => due > now)).toBe(true);
  });
});
