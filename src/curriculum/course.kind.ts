import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { courseSchema, type Course } from '#curriculum/module.schema.ts';
import { addressOf } from '#site/addresses.ts';
import type { Audience } from '#site/audiences.ts';

/** An ordered path for one audience. */
export const courses: ContentKind<Read<Course>> = {
  one: 'course',
  home: 'courses/',
  schema: courseSchema,
  editor: { course: { title: 'A course: content/courses/<slug>.yaml', schema: courseSchema } },
  problems: (all, site) =>
    all.flatMap(({ file, locate, value }) =>
      (['modules', 'scenarios'] as const).flatMap((list) =>
        value[list].flatMap((slug, index) =>
          idProblems(
            () => ({ file, ...locate([list, index]) }),
            slug,
            site.known(list === 'modules' ? 'module' : 'scenario'),
            site,
          ),
        ),
      ),
    ),
  addresses: ({ slug }) => [{ url: addressOf.course(slug) }],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: addressOf.course(slug),
      title: value.title,
      text: `${value.summary} ${value.outcomes.join(' ')}`,
    })),
  }),
};

/** For whom a module is written: the audiences of the courses it is in. */
export const audiencesOf = (module: string, content: Pick<KnownContent, 'of'>): Audience[] =>
  content
    .of(courses)
    .filter(({ value }) => value.modules.includes(module))
    .map(({ value }) => value.audience);
