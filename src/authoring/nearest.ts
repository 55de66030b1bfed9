import { distance } from 'fastest-levenshtein';

/**
 * The word an author most likely meant, or undefined where nothing is near enough to be worth saying.
 * Near enough: two letters, or at most a third of them, differ (edit distance, Levenshtein 1966); or it is the only one of
 * which the word is the beginning, or that is the beginning of the word, by whole parts: “a-no” is nearer to “a-yes” by letters
 * than “a-yes-today” is.
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
  const grown = words.filter((other) => other.startsWith(`${word}-`) || word.startsWith(`${other}-`));
  if (bestDistance > 1 && grown.length === 1) return grown[0];
  const enough = Math.max(2, Math.floor(Math.max(word.length, best?.length ?? 0) / 3));
  return bestDistance <= enough && bestDistance < word.length ? best : undefined;
}
