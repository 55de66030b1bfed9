import { checks } from '#assessment/check.kind.ts';
import type { ContentKind, Laid } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { listedTwiceProblems } from '#curriculum/course-problems.ts';
import { finishedProblems } from '#curriculum/finished-problems.ts';
import { courseSchema, type Course } from '#curriculum/module.schema.ts';
import { addressOf } from '#site/addresses.ts';
import type { Audience } from '#site/audiences.ts';

/** An ordered path for one audience. */
export const courses: ContentKind<Read<Course>> = {
  one: 'course',
  home: 'courses/',
  schema: courseSchema,
  editor: { course: { title: 'A course: content/courses/<slug>.yaml', schema: courseSchema } },
  laid: (item, edition) => ({ ...item, value: laidOver(item.slug, item.value, edition) }),
  problems: (all, site) =>
    all.flatMap((course) => {
      const { slug, file, locate, value } = course;
      const checked = new Set(site.of(checks).map((check) => check.slug));
      return [
        ...(['modules', 'scenarios'] as const).flatMap((list) =>
          value[list].flatMap((slug, index) =>
            idProblems(
              () => ({ file, ...locate([list, index]) }),
              slug,
              site.known(list === 'modules' ? 'module' : 'scenario'),
              site,
            ),
          ),
        ),
        ...listedTwiceProblems(course),
        ...finishedProblems(course, checked, slug),
      ];
    }),
  addresses: ({ slug }) => [{ url: addressOf.course(slug) }],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: addressOf.course(slug),
      title: value.title,
      text: `${value.summary} ${value.outcomes.join(' ')}`,
    })),
  }),
};

/** A course without what an edition leaves out, and with what it adds at its end. */
function laidOver(slug: string, course: Course, { gone, added }: Laid): Course {
  const stays = (one: string) => (name: string) => !gone.get(one)?.has(name);
  const mine = added.filter((group) => group.course === slug);
  const laid = (one: 'modules' | 'scenarios') => [
    ...course[one].filter(stays(one === 'modules' ? 'module' : 'scenario')),
    ...mine.flatMap((group) => group[one]),
  ];
  const { routes } = course;
  return {
    ...course,
    modules: [...new Set(laid('modules'))],
    scenarios: [...new Set(laid('scenarios'))],
    ...(routes && {
      routes: {
        ...routes,
        hour: { ...routes.hour, modules: routes.hour.modules.filter(stays('module')) },
        groups: [
          ...routes.groups.map((group) => ({
            ...group,
            modules: group.modules.filter(stays('module')),
            scenarios: group.scenarios.filter(stays('scenario')),
          })),
          ...mine
            .filter(({ group }) => !routes.groups.some(({ title }) => title === group))
            .map(({ group, modules, scenarios }) => ({
              title: group,
              modules: [...modules],
              scenarios: [...scenarios],
            })),
        ],
      },
    }),
  };
}

/** For whom a module is written: the audiences of the courses it is in. */
export const audiencesOf = (module: string, content: Pick<KnownContent, 'of'>): Audience[] =>
  content
    .of(courses)
    .filter(({ value }) => value.modules.includes(module))
    .map(({ value }) => value.audience);
