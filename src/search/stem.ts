import { parts } from '#search/lunr-parts.ts';
import 'lunr/lib/stemmer.js';

/**
 * A word without its ending: employer, employed and employment are one. lunr's own stemmer (Porter, An algorithm for
 * suffix stripping, Program 14(3), 1980). Takes a word in small letters.
 */
export function stem(word: string): string {
  return parts.stemmer({ update: (change) => change(word) });
}
