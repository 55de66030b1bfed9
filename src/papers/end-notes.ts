import type { Jigsaw, Place } from '#papers/jigsaw.ts';
import { words } from '#papers/words.ts';

/** What stands in place of what to do first, where there is nothing: not yet, or not at all. */
export function noteOfFirst({ first, placed }: { first: readonly unknown[]; placed: number }): string {
  if (first.length > 0) return '';
  return placed === 0 ? words.nothingPlaced : words.nothingLow;
}

/** What stands in place of sentences, where there are none. */
export const noteOfSentences = (sentences: readonly string[]): string =>
  sentences.length > 0 ? '' : words.noSentences;

/** Under one place of a jigsaw: who says that they do the same there. */
export const noteOfPlace = ({ overlaps }: Pick<Place, 'overlaps'>): string =>
  overlaps.map(({ names, does }) => words.overlap(names, does)).join(' ');

/** Under a jigsaw: where nobody is, and how many say that people can come to them first. */
export function noteOfJigsaw({ gaps, entries }: Pick<Jigsaw, 'gaps' | 'entries'>): string {
  const [one, ...others] = entries;
  return [
    gaps.length > 0 ? words.gaps(gaps) : words.noGaps,
    one === undefined ? words.noWayIn : others.length === 0 ? words.oneWayIn(one) : words.waysIn(entries),
  ].join(' ');
}
