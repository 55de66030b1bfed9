import type { Certainty } from '#facts/fact.ts';
import { inLetters, type Reader } from '#packages/digits.ts';

/** What writing and reading a bookmark agree on. Learning systems keep bookmarks, so none of it is ever changed. */
export const version = 'A';
export const firstDay = Date.UTC(2020, 0, 1) / 86_400_000;
/** Time is carried in units of so many seconds. */
export const unitOfTime = 10;
export const outcomes = ['right', 'wrong', 'estimated', 'unanswered'] as const;
export const certainties = [undefined, 'unsure', 'fairly', 'certain'] as const;
/** So many choices of a conversation are carried: twice what it takes to have the longest of ours without going round. */
export const longestRun = 40;

/** How something was answered, in one letter. */
export const judged = (outcome: (typeof outcomes)[number], certainty: Certainty | undefined): string =>
  inLetters(outcomes.indexOf(outcome) * 4 + certainties.indexOf(certainty), 1);

export function judgedIn(read: Reader): {
  outcome: (typeof outcomes)[number];
  certainty: Certainty | undefined;
} {
  const value = read.number(1) ?? 0;
  return { outcome: outcomes[(value >> 2) & 3]!, certainty: certainties[value & 3] };
}
