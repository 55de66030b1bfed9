import type { ContentKind, Item } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { unknownId } from '#authoring/unknown-id.ts';
import type { Edition } from '#edition/edition.schema.ts';

type ReadKinds = ReadonlyMap<ContentKind, readonly Item[]>;

/**
 * Names in edition.yaml that nothing has: of what is left out, and of what goes into a course. Asked before the edition is laid,
 * because afterwards what is left out has gone.
 */
export function namesNotThere(plain: ReadKinds, own: ReadKinds, edition: Read<Edition>): Problem[] {
  const { file, locate, value } = edition;
  const names = (one: string, ...from: ReadKinds[]) =>
    from.flatMap((read) =>
      [...read].flatMap(([kind, items]) => (kind.one === one ? items.map(({ slug }) => slug) : [])),
    );
  const told = (
    one: string,
    name: string,
    ids: string[],
    path: (string | number)[],
    why: string,
    cure: string,
  ) =>
    ids.includes(name)
      ? []
      : [
          unknownId(
            { file, ...locate(path) },
            name,
            { one, ids, home: 'beside edition.yaml' },
            { why, cure },
          ),
        ];
  const leftOut = Object.entries(value.leaveOut).flatMap(([one, gone]) =>
    gone.flatMap((name, index) =>
      told(
        one,
        name,
        names(one, plain),
        ['leaveOut', one, index],
        'It would be left out of nothing. A name that is misspelt leaves the original where it is; one that an update took away is no longer needed.',
        'take the name out; records keep what was done there',
      ),
    ),
  );
  const added = value.courses.flatMap(({ course, modules, scenarios }, index) => [
    ...told(
      'course',
      course,
      names('course', plain),
      ['courses', index, 'course'],
      'What is yours would stand in no course.',
      'name a course of the site',
    ),
    ...(
      [
        ['module', 'modules', modules],
        ['scenario', 'scenarios', scenarios],
      ] as const
    ).flatMap(([one, list, given]) =>
      given.flatMap((name, at) =>
        told(
          one,
          name,
          names(one, plain, own),
          ['courses', index, list, at],
          'The course would have a line that leads nowhere.',
          `write ${list}/${name} beside edition.yaml, or take the name out`,
        ),
      ),
    ),
  ]);
  return [...leftOut, ...added];
}
