/**
 * The one order in which facts are read everywhere. It is a hybrid logical clock (S. Kulkarni and others, “Logical physical
 * clocks”, OPODIS 2014): the device's time where that is enough, and a count beside the newest time of the record where the
 * device's clock is behind it. So what is written now is newest, whatever any clock says or said; joining keeps that, because
 * the newest of the joined record is what the next fact is set after. Facts from before this was kept have their time alone.
 */
export interface Stamped {
  id: string;
  /** When it happened by the device's clock: ISO 8601, in UTC. Shown, and used for days and minutes. */
  at: string;
  /** Minutes east of UTC where it happened: the learner's own day is theirs everywhere (`ownDay`). */
  zone?: number;
  /** Only where the clock was not ahead of the record: the time it stands at in the order, and the count beside it. */
  order?: Order;
}

export interface Order {
  at: string;
  n: number;
}

/** Where a fact stands. */
export const orderOf = ({ at, order }: Stamped): Order => order ?? { at, n: 0 };

/** By order, then by the device's time, and by id where both are the same. Below 0 where `one` comes first. */
export function byOrder(one: Stamped, other: Stamped): number {
  const [a, b] = [orderOf(one), orderOf(other)];
  return compare(a.at, b.at) || a.n - b.n || compare(one.at, other.at) || compare(one.id, other.id);
}

/** ISO times of different precision: a fraction that is missing is nought, so texts alone would not do. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  // As nearly all are: a record of many thousands is put in order for every part of a page.
  if (one.length === other.length) return one < other ? -1 : 1;
  const [a, b] = [one.replace(/Z$/, ''), other.replace(/Z$/, '')];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The newer of two places in the order. */
export const later = (one: Order | undefined, other: Order | undefined): Order | undefined =>
  !one || (other && (compare(other.at, one.at) || other.n - one.n) > 0) ? other : one;

/** The newest place of all; undefined where there are no facts. */
export const newestOf = (facts: readonly Stamped[]): Order | undefined =>
  facts.reduce<Order | undefined>((newest, fact) => later(newest, orderOf(fact)), undefined);

/** What a fact written at `now` carries so that it stands after `newest`: its time, and an order where that is not enough. */
export function stampAfter(newest: Order | undefined, now: string): { at: string; order?: Order } {
  if (!newest || compare(now, newest.at) > 0) return { at: now };
  return { at: now, order: { at: newest.at, n: Math.min(newest.n + 1, Number.MAX_SAFE_INTEGER) } };
}
