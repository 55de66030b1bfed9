import type { Claim } from '#evidence/claim.schema.ts';

/** What can be chosen of a claim: how sure, of what date, for which nation. */
export const sorts = ['strength', 'status', 'nation'] as const;
export type Chosen = Readonly<Partial<Record<(typeof sorts)[number], string | null>>>;

/**
 * How many claims there are of each sort, in letters that a page can hold: `strong current 4; official current england wales 2`.
 * So the page of families can say how many of each were chosen without holding the claims.
 */
export function mixOf(claims: readonly Pick<Claim, 'strength' | 'status' | 'nations'>[]): string {
  const counts = new Map<string, number>();
  for (const { strength, status, nations = [] } of claims) {
    const sort = [strength, status, ...nations].join(' ');
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return [...counts].map(([sort, count]) => `${sort} ${count}`).join('; ');
}

/** How many of a mix were chosen; all, where nothing is. */
export function countIn(mix: string, chosen: Chosen): number {
  const wanted = sorts.flatMap((sort) => chosen[sort] || []);
  return mix
    .split('; ')
    .map((part) => part.split(' '))
    .filter((part) => wanted.every((word) => part.includes(word)))
    .reduce((sum, part) => sum + Number(part.at(-1) || 0), 0);
}
