import { longestRun } from '#packages/bookmark-terms.ts';
import type { Carried } from '#packages/carried.ts';
import { keyLength } from '#packages/keys.ts';

/** How long the part of each thing can come to be, without what may be left out. */
export const largestParts = ({
  modules,
  scenarios,
  checks,
  pages,
}: Carried): { name: string; size: number }[] => [
  ...modules.map(({ slug, sections, questions }) => ({
    name: slug,
    size:
      9 +
      keyLength('module') +
      keyLength('section') * sections.length +
      (5 + keyLength('question')) * questions.length,
  })),
  ...scenarios.map(({ slug, endings }) => ({
    name: slug,
    size: 8 + keyLength('scenario') + keyLength('ending') * endings.length + keyLength('choice') * longestRun,
  })),
  ...checks.map(({ course, questions, confidence }) => ({
    name: course,
    // Each of its two forms has its own questions, and both have the same items.
    size:
      2 * (6 + keyLength('check') + (1 + keyLength('item')) * confidence.length) +
      (1 + keyLength('question')) * questions.length,
  })),
  ...pages.map((name) => ({ name, size: 5 + keyLength('page') })),
];

/** The length of the largest bookmark that a package can come to. */
export const largestBookmark = (carried: Carried): number =>
  8 + largestParts(carried).reduce((sum, { size }) => sum + size, 0);
