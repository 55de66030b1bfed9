import type { Content } from '#build/content.ts';

/** Every lesson of a course, once, in the order of the courses. */
export const lessonsInOrder = ({ courses, modules }: Content) =>
  [...new Set(courses.flatMap(({ value }) => value.modules))].flatMap(
    (slug) => modules.find((module) => module.slug === slug) ?? [],
  );
