import { measureLesson } from '#curriculum/lesson-measures.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';
import type { Course } from '#curriculum/module.schema.ts';
import { routesOf } from '#curriculum/routes.ts';
import type { Read } from '#authoring/read.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** How each lesson is said, as far as that can be measured: the limits stand in lesson-problems.ts. Markdown. */
export function lessonTable(modules: readonly ReadModule[]): string {
  const rows = modules
    .filter(({ example }) => !example)
    .map(({ slug, body, questions, minutes }) => {
      const found = measureLesson(body, questions.value);
      return row([
        slug,
        found.words,
        found.grade.toFixed(1),
        found.citations.toFixed(1),
        found.sources.length,
        found.feedbacks ? `${found.kind} of ${found.feedbacks}` : '–',
        `${minutes.read} / ${minutes.everything}`,
      ]);
    });
  return [
    '| lesson | words of prose | reading grade | citations in 100 words | sentences about a source | corrections that open kindly | minutes to read / with everything |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** What the three routes of each course take, in minutes. Markdown. */
export function routeTable(
  courses: readonly Read<Course>[],
  modules: readonly ReadModule[],
  scenarios: readonly Read<Scenario>[],
): string {
  const rows = courses.flatMap((course) => {
    const routes = routesOf(course, modules, scenarios);
    if (!routes) return [];
    const { twenty, hour, groups, everything } = routes;
    return [
      row([
        course.slug,
        twenty.minutes,
        `${hour.minutes.read} / ${hour.minutes.everything}`,
        groups.map(({ title, minutes }) => `${title}: ${minutes.everything}`).join('; '),
        `${everything.read} / ${everything.everything}`,
      ]),
    ];
  });
  return [
    '| course | twenty minutes | core hour: to read / with everything | groups, with everything | all of it |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
