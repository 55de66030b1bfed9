import type { LessonBody } from '#curriculum/lesson.ts';

/**
 * The places of a translation by their own names, with those of the original: both pages have the same, so that a link, a question
 * and what a record remembers lead to the same place in either. Where the headings are no longer the same, each keeps its own name.
 */
export function anchorsOf(
  translation: { body: Pick<LessonBody, 'headings'> },
  original: { body: Pick<LessonBody, 'headings'> },
): Map<string, string> {
  const theirs = original.body.headings;
  const mine = translation.body.headings;
  const same =
    theirs.length === mine.length && theirs.every(({ depth }, index) => depth === mine[index]!.depth);
  return new Map(mine.map(({ slug }, index) => [slug, same ? theirs[index]!.slug : slug]));
}
