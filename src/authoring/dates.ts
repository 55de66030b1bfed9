import { z } from 'astro/zod';

/** Whether a year, a month or a day, as numbers or as digits, stands in the calendar. */
export function isInCalendar(year: number, month = 1, day = 1): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return (
    year >= 1 &&
    year <= 9999 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
}

const inCalendar = (text: string): boolean => {
  const [year = 0, month, day] = text.split('-').map(Number);
  return isInCalendar(year, month, day);
};

/** A month as authors write it, such as "2026-11". */
export const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/, { error: 'a month in quotes: "2026-11"', abort: true })
  .refine(inCalendar, 'there is no such month in the calendar');

/** A year, a month or a day as authors write it. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a year, a month or a day, in quotes: "2008", "2026-04" or "2026-04-06"',
    abort: true,
  })
  .refine(inCalendar, 'there is no such day in the calendar');
