import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { Course } from '#curriculum/module.schema.ts';

/** What a course lists more than once. */
export const listedTwiceProblems = ({ file, locate, value }: Read<Course>): Problem[] =>
  (['modules', 'scenarios'] as const).flatMap((list) =>
    value[list].flatMap((slug, place) =>
      value[list].indexOf(slug) === place
        ? []
        : [
            {
              file,
              ...locate([list, place]),
              kind: 'listed-twice',
              what: `“${slug}” already stands further up under “${list}:”.`,
              why: 'The course would show it twice, and count its minutes twice.',
              cure: 'remove one of the two',
            },
          ],
    ),
  );
