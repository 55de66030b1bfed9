import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { addMinutes, type Minutes } from '#curriculum/minutes.ts';
import type { Course } from '#curriculum/module.schema.ts';

/** In minutes, with everything: what an hour may come to. Conversations come on top. */
const longestHour = 65;

interface RoutedModule {
  slug: string;
  minutes: Minutes;
  /** False where it could not be read whole: what is missing from it is then no second mistake. */
  whole: boolean;
  questions: { value: readonly { id: string }[] };
}

/** What may be wrong with the routes of courses: a part that is in none or in two groups, a question that is not there, an hour that is none. */
export function routeProblems(
  courses: readonly Read<Course>[],
  modules: readonly RoutedModule[],
  scenarios: readonly string[],
): Problem[] {
  const bySlug = new Map(modules.map((module) => [module.slug, module]));
  return courses.flatMap(({ file, locate, value }): Problem[] => {
    const { routes } = value;
    const say = (
      path: (string | number)[],
      kind: string,
      what: string,
      why: string,
      cure: string,
    ): Problem => ({
      file,
      ...locate(path),
      kind,
      what,
      why,
      cure,
    });
    if (!routes)
      return value.state === 'open'
        ? [
            say(
              [],
              'course-without-routes',
              `The course “${value.title}” has no routes.`,
              'Somebody with twenty minutes would not know where to begin.',
              'add “routes:” with twenty, hour and groups',
            ),
          ]
        : [];
    // A part that is not there is told where the course names it; its routes are looked at once it is.
    const whole =
      value.modules.every((slug) => bySlug.get(slug)?.whole) &&
      value.scenarios.every((slug) => scenarios.includes(slug));
    if (!whole) return [];
    const problems: Problem[] = [];
    for (const list of ['modules', 'scenarios'] as const) {
      const grouped = routes.groups.flatMap((group, at) =>
        group[list].map((slug, place) => ({ slug, path: ['routes', 'groups', at, list, place] })),
      );
      const seen = new Set<string>();
      for (const { slug, path } of grouped) {
        if (!value[list].includes(slug) || seen.has(slug))
          problems.push(
            say(
              path,
              'group-part',
              seen.has(slug)
                ? `“${slug}” stands in two groups.`
                : `“${slug}” stands in a group, and not under “${list}:” of the course.`,
              'The course would show it twice, or count what it does not have.',
              seen.has(slug) ? 'keep it where it fits best' : `add it under “${list}:”, or take it out here`,
            ),
          );
        seen.add(slug);
      }
      value[list].forEach((slug, place) => {
        if (!seen.has(slug))
          problems.push(
            say(
              [list, place],
              'part-without-group',
              `“${slug}” is in no group of the course.`,
              'Whoever takes the whole course would not come to it.',
              'add it to one of “routes: groups:”',
            ),
          );
      });
    }
    const questions = new Set(
      value.modules.flatMap((slug) => bySlug.get(slug)?.questions.value ?? []).map(({ id }) => id),
    );
    routes.twenty.questions.forEach((id, place) => {
      if (!questions.has(id))
        problems.push(
          say(
            ['routes', 'twenty', 'questions', place],
            'unknown-question',
            `There is no question “${id}” in the modules of this course.`,
            'The twenty minutes would lead nowhere.',
            'use the id of a question that a module of the course asks',
          ),
        );
    });
    for (const [path, slug] of [
      [['routes', 'twenty', 'scenario'], routes.twenty.scenario],
      ...(routes.hour.scenario ? [[['routes', 'hour', 'scenario'], routes.hour.scenario] as const] : []),
    ] as const)
      if (!value.scenarios.includes(slug))
        problems.push(
          say(
            [...path],
            'unknown-scenario',
            `The conversation “${slug}” is not under “scenarios:” of this course.`,
            'The route would lead out of the course.',
            'add it there, or use one that is there',
          ),
        );
    routes.hour.modules.forEach((slug, place) => {
      if (!value.modules.includes(slug))
        problems.push(
          say(
            ['routes', 'hour', 'modules', place],
            'unknown-module',
            `The module “${slug}” is not under “modules:” of this course.`,
            'The route would lead out of the course.',
            'add it there, or use one that is there',
          ),
        );
    });
    const { everything } = addMinutes(routes.hour.modules.flatMap((slug) => bySlug.get(slug)?.minutes ?? []));
    if (everything > longestHour)
      problems.push(
        say(
          ['routes', 'hour'],
          'hour-too-long',
          `The lessons of the core hour take ${everything} minutes with everything; the most is ${longestHour}.`,
          'It is called an hour, and people plan by it.',
          'leave out the lesson that changes Monday least',
        ),
      );
    return problems;
  });
}
