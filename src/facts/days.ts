import type { Stamped } from '#facts/order.ts';

/** A learner's day begins at four in the morning: who practises after midnight has not slept yet. */
const dayBegins = 4;
const minute = 60_000;

/**
 * The learner's own day of a fact, 2026-05-03: where they were when it happened, so that it is the same day wherever the record
 * is read. Facts from before the zone was kept are read in the time of the United Kingdom.
 */
export function ownDay({ at, zone }: Pick<Stamped, 'at' | 'zone'>): string {
  const time = Date.parse(at);
  return new Date(time + (zone ?? ukMinutes(time)) * minute).toISOString().slice(0, 10);
}

/**
 * The same day by when the learner sleeps: it begins at four in the morning, where they were when it happened.
 */
export const ownWakingDay = ({ at, zone }: Pick<Stamped, 'at' | 'zone'>): string =>
  ownDay({ at: new Date(Date.parse(at) - dayBegins * 60 * minute).toISOString(), zone });

/** Whether two times are of one calendar day where this device is now. */
export const sameDayHere = (one: string | Date, other: string | Date): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/** Minutes east of UTC in the United Kingdom: summer time from the last Sunday of March to that of October, one in the morning. */
function ukMinutes(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const turn = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  };
  return time >= turn(2) && time < turn(9) ? 60 : 0;
}

/**
 * When a learner's day begins where they are now: the day of this time, or so many days later. Calendar days, so that the
 * two days of a year that are longer or shorter count as one.
 */
export function morningOf(at: string, daysLater = 0): string {
  const day = new Date(at);
  day.setHours(day.getHours() - dayBegins);
  day.setDate(day.getDate() + daysLater);
  day.setHours(dayBegins, 0, 0, 0);
  return day.toISOString();
}
