import { fnv1a } from '#assessment/fnv.ts';

/**
 * The numbers 0 to `length - 1` in an order decided by `seed` alone, so that a reload shows the same order.
 * Fisher–Yates with mulberry32 (T. Ettinger's public-domain generator); good enough for options, not for secrets.
 */
export function shuffled(length: number, seed: string): number[] {
  let state = fnv1a(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
