/**
 * The same day of each month from the first one on: 2026-01-31, 2026-02-28, 2026-03-31. A Saturday or Sunday becomes the Monday
 * after, because this is work. `first` is a day such as 2026-12-05.
 */
export function monthDays(first: string, count: number): string[] {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, after) => {
    const last = new Date(Date.UTC(year, month + after, 0)).getUTCDate();
    const on = new Date(Date.UTC(year, month - 1 + after, Math.min(day, last)));
    const weekend = on.getUTCDay() === 6 ? 2 : on.getUTCDay() === 0 ? 1 : 0;
    on.setUTCDate(on.getUTCDate() + weekend);
    return on.toISOString().slice(0, 10);
  });
}
