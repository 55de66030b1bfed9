/** Where a session should be, and where it is, in minutes from its start. */
export interface Pace {
  /** Minutes since it began. */
  gone: number;
  /** Minutes that are planned from here to the end, this step included. */
  left: number;
  /** How many whole minutes later than planned this step began or still goes on; none where it is in time. */
  late: number;
}

type Place = { from: number; minutes: number };

/** `now` and `began` in milliseconds; `at` is the step, or one more than the last. Nothing before it has begun. */
export function paceOf(
  places: readonly Place[],
  at: number,
  began: number | undefined,
  now: number,
): Pace | undefined {
  if (began === undefined) return undefined;
  const gone = Math.max(0, Math.floor((now - began) / 60_000));
  const all = places.reduce((sum, { minutes }) => sum + minutes, 0);
  const place = places[at];
  const until = place ? place.from + place.minutes : all;
  return { gone, left: all - (place?.from ?? all), late: Math.max(0, Math.floor(gone - until)) };
}
