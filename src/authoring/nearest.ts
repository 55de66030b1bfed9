import { distance } from 'fastest-levenshtein';

/**
 * The word an author most likely meant, or undefined where nothing is near enough to be worth saying.
 * Near enough: two letters, or at most a third of them, differ (edit distance, Levenshtein 1966).
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of words) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  const enough = Math.max(2, Math.floor(Math.max(word.length, best?.length ?? 0) / 3));
  return bestDistance <= enough && bestDistance < word.length ? best : undefined;
}
