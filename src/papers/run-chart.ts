import type { Row } from '#papers/rows.ts';

/** One month of a count: so many of so many, and what share that is. */
export interface Point {
  label: string;
  count: number;
  of: number;
  /** In percent. */
  share: number;
}

/** From which point to which, both counted from 0. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Signals {
  median: number;
  shifts: (Stretch & { side: 'above' | 'below' })[];
  trends: (Stretch & { way: 'up' | 'down' })[];
}

/** Six or more on one side of the median, five or more that all rise or all fall: content/evidence says where this is from. */
export const shiftLength = 6;
const trendLength = 5;

/** The rows that hold two whole numbers, the first not above the second, in the order of the table; the others are passed over. */
export function pointsOf(
  rows: readonly Row[],
  columns: { when: string; count: string; of: string },
): { points: Point[]; passed: number } {
  const whole = (text = '') => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined);
  const points = rows.flatMap(({ cells }): Point[] => {
    const [count, of] = [whole(cells.get(columns.count)), whole(cells.get(columns.of))];
    if (count === undefined || of === undefined || of === 0 || count > of) return [];
    return [{ label: cells.get(columns.when) ?? '', count, of, share: (100 * count) / of }];
  });
  return { points, passed: rows.length - points.length };
}

/** The middle value of those given; of an even number, halfway between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/**
 * What the two rules find. Points on the median are passed over: they neither break a shift nor add to it. Of equal neighbours
 * only the first counts towards a trend.
 */
export function signalsOf(values: readonly number[]): Signals {
  const middle = median(values);
  const shifts = stretches(
    values.flatMap((value, place) =>
      value === middle ? [] : [{ place, is: value > middle ? ('above' as const) : ('below' as const) }],
    ),
    shiftLength,
  ).map(({ is, ...stretch }) => ({ ...stretch, side: is }));
  const steps = values.flatMap((value, place) => {
    const before = values[place - 1];
    return before === undefined || before === value
      ? []
      : [{ place, is: value > before ? ('up' as const) : ('down' as const) }];
  });
  // A trend of five points has four steps, and begins one point before its first step.
  const trends = stretches(steps, trendLength - 1).map(({ is, from, to }) => ({
    way: is,
    from: from - 1,
    to,
  }));
  return { median: middle, shifts, trends };
}

/** Neighbours in the list that are the same, where there are at least so many of them. */
function stretches<Is>(list: readonly { place: number; is: Is }[], least: number): (Stretch & { is: Is })[] {
  const found: (Stretch & { is: Is; length: number })[] = [];
  for (const { place, is } of list) {
    const last = found.at(-1);
    if (last?.is === is) {
      last.to = place;
      last.length++;
    } else found.push({ is, from: place, to: place, length: 1 });
  }
  return found.filter(({ length }) => length >= least).map(({ is, from, to }) => ({ is, from, to }));
}
