import type { Read } from '#authoring/read.ts';
import type { Content } from '#build/content.ts';
import { moduleKinds } from '#curriculum/module-kinds.ts';
import type { Course } from '#curriculum/module.schema.ts';
import type { CourseOutline } from '#record/progress.ts';

/** What a page tells the browser of a course, so that it can say there what is done and where to go on. */
export function outlineOf(content: Content, course: Read<Course>): string {
  const outline: CourseOutline = {
    course: course.slug,
    modules: course.value.modules.flatMap((slug) => {
      const module = content.modules.find((candidate) => candidate.slug === slug);
      if (!module) return [];
      const { kind, title } = module.value;
      if (kind === 'opening') return [{ slug, title, opening: true as const }];
      return moduleKinds[kind].finished ? [{ slug, title }] : [];
    }),
  };
  return JSON.stringify(outline);
}
