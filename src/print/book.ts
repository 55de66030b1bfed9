import type { Read } from '#authoring/read.ts';
import type { Content } from '#build/content.ts';
import type { Kind } from '#print/parts.ts';
import type { Course } from '#curriculum/module.schema.ts';

export type Chapter = { id: string; kind: Kind; path: string };

/** What stands in the workbook of a course, in order: its modules, its conversations, and the papers for its readers. */
export function chaptersOf(content: Content, course: Read<Course>): Chapter[] {
  const published = new Set(content.modules.filter((module) => !module.example).map(({ slug }) => slug));
  const [first] = course.value.scenarios;
  return [
    ...course.value.modules
      .filter((slug) => published.has(slug))
      .map((slug): Chapter => ({ id: `module-${slug}`, kind: 'module', path: `/modules/${slug}/` })),
    ...course.value.scenarios.map((slug): Chapter => ({
      id: `scenario-${slug}`,
      kind: 'scenario',
      path: `/scenarios/${slug}/`,
    })),
    ...content.papers
      .filter(({ value }) => value.audiences.includes(course.value.audience))
      .flatMap(({ slug, value }): Chapter[] =>
        value.each
          ? first
            ? [{ id: `paper-${slug}`, kind: 'paper', path: `/papers/${slug}/${first}/` }]
            : []
          : [{ id: `paper-${slug}`, kind: 'paper', path: `/papers/${slug}/` }],
      ),
  ];
}
