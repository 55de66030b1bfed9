import type { Claim, Nation, Strength } from '#evidence/claim.schema.ts';
import { en } from '#evidence/words.en.ts';
import { listed } from '#site/in-words.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export type Words = WordsLike<typeof en>;
export const words: Words = spoken<Words>({ en });

/** How sure, in words for a reader. */
export const strengthWords: Readonly<Record<Strength, string>> = words.strengths;

export const nationWords: Readonly<Record<Nation, string>> = words.nations;

export const statusWords: Readonly<Record<Claim['status'], string>> = words.statuses;

/** “England and Wales”, “Great Britain”, “UK” for all four, or an empty text where nations do not matter. */
export function nationsInWords(nations: readonly Nation[] = []): string {
  if (nations.length === 4) return words.allNations;
  if (nations.length === 3 && !nations.includes('northern-ireland')) return words.greatBritain;
  return listed(nations.map((nation) => nationWords[nation]));
}
