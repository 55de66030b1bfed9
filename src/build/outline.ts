import type { Read } from '#authoring/read.ts';
import type { Content } from '#build/content.ts';
import { countedParts } from '#curriculum/counted-parts.ts';
import type { Course } from '#curriculum/module.schema.ts';
import type { CourseOutline } from '#record/progress.ts';

/** What a page tells the browser of a course, so that it can say there what is done and where to go on. */
export function outlineOf(content: Content, course: Read<Course>): string {
  const outline: CourseOutline = {
    course: course.slug,
    modules: countedParts(course, content.modules).map(({ slug, value: { kind, title } }) =>
      kind === 'opening' ? { slug, title, opening: true as const } : { slug, title },
    ),
  };
  return JSON.stringify(outline);
}
