import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthDays } from '#team/month-days.ts';

describe('the days of a year', () => {
  test('are the same day of each month, moved off a weekend', () => {
    expect(monthDays('2026-12-01', 4)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']);
    // 5 December 2026 is a Saturday, 5 June 2027 as well.
    expect(monthDays('2026-12-05', 1)).toEqual(['2026-12-07']);
  });

  test('end with a month that is shorter', () => {
    expect(monthDays('2027-01-29', 3)).toEqual(['2027-01-29', '2027-03-01', '2027-03-29']);
  });

  test('are never a weekend, and go forward', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (first) => {
        const days = monthDays(first.toISOString().slice(0, 10), 12);
        expect(days.every((one) => ![0, 6].includes(new Date(one).getUTCDay()))).toBe(true);
        expect(days).toEqual([...days].sort());
        expect(new Set(days).size).toBe(12);
      }),
    );
  });
});
