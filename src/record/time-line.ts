/** A line in time: what was done behind, what falls due ahead. Places are from 0 to 1. */
export interface TimeLine {
  bars: { x: number; minutes: number; from: string; days: number; labelled: boolean }[];
  marks: { x: number; at: string; kind: DueKind; count: number; labelled: boolean }[];
  today: number;
  ticks: { x: number; day: string; first: boolean }[];
  /** How many days one bar holds. */
  each: number;
  /** How many come back after the end of the line. */
  beyond: number;
}

export type DueKind = 'practice' | 'look';

/** What falls due, as days: 2026-05-03. What is overdue falls due today. */
export interface Due {
  day: string;
  kind: DueKind;
}

const day = 86_400_000;
const ahead = 63;
/** At least so much of the past is drawn, so that one day alone is no wall. */
const behind = 14;
/** What lies longer ago comes from a clock that was wrong, and would make thousands of bars. */
const farthest = 20 * 365;
/** Two numbers closer than this would stand on one another on a phone. */
const apart = 0.085;

const numberOf = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / day);
const dateOf = (number: number) => new Date(number * day).toISOString().slice(0, 10);

export function timeLine(
  done: readonly { date: string; minutes: number }[],
  due: readonly Due[],
  today: string,
): TimeLine {
  const now = numberOf(today);
  const past = done
    .map(({ date, minutes }) => ({ at: numberOf(date), minutes }))
    .filter(({ at, minutes }) => at <= now && at > now - farthest && minutes > 0);
  const start = Math.min(now - behind, ...past.map(({ at }) => at));
  const coming = due.map(({ day, kind }) => ({ at: Math.max(now, numberOf(day)), kind }));
  const near = coming.filter(({ at }) => at <= now + ahead);
  const end = Math.max(now + behind, ...near.map(({ at }) => at)) + 2;
  const span = end - start;
  const each = now - start > 700 ? 28 : now - start > 120 ? 7 : 1;
  const place = (at: number) => (at - start) / span;

  const sums = new Map<number, number>();
  for (const { at, minutes } of past) {
    const from = at - ((at - start) % each);
    sums.set(from, (sums.get(from) ?? 0) + minutes);
  }
  const drawn = [...sums]
    .sort(([one], [other]) => one - other)
    .map(([from, minutes]) => ({ x: place(from + (each - 1) / 2), minutes, from: dateOf(from), days: each }));
  // A number stands over the highest of those beside it, so that it is written into none.
  const bars = drawn.map((bar, at) => ({
    ...bar,
    labelled: drawn.every(
      ({ x, minutes }, other) =>
        Math.abs(x - bar.x) >= apart || minutes < bar.minutes || (minutes === bar.minutes && other >= at),
    ),
  }));

  const counts = new Map<string, { at: number; kind: DueKind; count: number }>();
  for (const { at, kind } of near) {
    const known = counts.get(`${at} ${kind}`) ?? { at, kind, count: 0 };
    known.count += 1;
    counts.set(`${at} ${kind}`, known);
  }
  const lastCounted = { practice: -1, look: -1 };
  const marks = [...counts.values()]
    .sort((one, other) => one.at - other.at)
    .map(({ at, kind, count }) => {
      const x = place(at);
      const labelled = count > 1 && x - lastCounted[kind] >= apart;
      if (labelled) lastCounted[kind] = x;
      return { x, at: dateOf(at), kind, count, labelled };
    });
  return {
    bars,
    marks,
    today: place(now),
    ticks: ticksIn(start, end).map((at, number) => ({ x: place(at), day: dateOf(at), first: number === 0 })),
    each,
    beyond: coming.length - near.length,
  };
}

/** The days that are named under the line: about four, so that a phone has room for them, each a whole number of weeks after the first. */
function ticksIn(start: number, end: number): number[] {
  const weeks = Math.max(1, Math.ceil((end - start) / 7 / 4));
  const ticks: number[] = [];
  for (let at = start; at <= end; at += weeks * 7) if ((at - start) / (end - start) < 0.9) ticks.push(at);
  return ticks;
}
