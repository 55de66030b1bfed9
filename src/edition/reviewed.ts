import type { Edition } from '#edition/edition.schema.ts';

export type Review = Edition['reviewed'][number];

/** What an organisation says of who read a page: of the page itself, else of a course it is in, else of the whole edition. */
export function reviewOf(
  edition: Pick<Edition, 'reviewed'> | undefined,
  address: string,
  courses: readonly string[] = [],
): Review | undefined {
  const reviews = edition?.reviewed ?? [];
  return (
    reviews.find(({ at }) => at === address) ??
    reviews.find(({ at }) => at !== undefined && courses.includes(at)) ??
    reviews.find(({ at }) => at === undefined)
  );
}

/** The addresses of the courses that hold a lesson or a conversation. */
export const coursesWith = (
  courses: readonly { slug: string; value: { modules: readonly string[]; scenarios: readonly string[] } }[],
  slug: string,
): string[] =>
  courses
    .filter(({ value }) => value.modules.includes(slug) || value.scenarios.includes(slug))
    .map((course) => `/courses/${course.slug}/`);

/** Reviews that should have been made again before `today`, a day such as 2026-11-28, the longest ago first. */
export const reviewsOverdue = ({ reviewed }: Pick<Edition, 'reviewed'>, today: string): Review[] =>
  reviewed.filter(({ due }) => due < today).sort((one, other) => (one.due < other.due ? -1 : 1));
