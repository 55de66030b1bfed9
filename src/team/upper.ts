import type { Distribution } from '#team/team.ts';

/**
 * How many chose one of the upper options, of those who answered: the two furthest down the list of five, the upper half of
 * others. `from` is where they begin.
 */
export function upperOf({ counts, of, left }: Distribution): { chose: number; of: number; from: number } {
  const from = Math.ceil(counts.length / 2);
  return { chose: counts.slice(from).reduce((sum, count) => sum + count, 0), of: of - left, from };
}
