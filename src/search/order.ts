import { features } from '#search/features.ts';
import type { Candidate } from '#search/features.ts';
import type { Ranked } from '#search/rank.ts';
import learned from '#search/learned.json' with { type: 'json' };

/** How much each feature counts, as learned from judged questions: `npm run search:learn` writes it, and order.md says how good it is. */
export const learnedWeights: readonly number[] = features.map((name) => learned[name]);

/** Puts candidates in the order of these weights, best first. */
export function inOrder(candidates: readonly Candidate[], weights: readonly number[]): Ranked[] {
  const worth = (values: readonly number[]) =>
    values.reduce((sum, value, at) => sum + value * weights[at]!, 0);
  return candidates
    .map(({ ranked, features }) => ({ ...ranked, score: Math.exp(worth(features)) }))
    .sort((one, other) => other.score - one.score || one.place - other.place);
}
