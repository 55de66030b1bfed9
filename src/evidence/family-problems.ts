import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { unknownId } from '#authoring/unknown-id.ts';
import type { ClaimsFile } from '#evidence/claim.schema.ts';
import type { Families } from '#evidence/family.schema.ts';

/** What may be wrong between families and themes: a theme without a page, a page without a theme, two of one name. */
export function familyProblems(
  file: Read<Families>,
  themes: readonly Read<ClaimsFile>[],
  { whole }: { readonly whole: boolean },
): Problem[] {
  const ids = file.value.families.map(({ id }) => id);
  const known = { one: 'family', ids, home: `in ${file.file}` };
  return [
    ...ids.flatMap((id, index): Problem[] =>
      ids.indexOf(id) < index
        ? [
            {
              file: file.file,
              ...file.locate(['families', index, 'id']),
              kind: 'repeated-id',
              what: `The family “${id}” is there already.`,
              why: 'One of the two would have no page.',
              cure: 'give this one a name of its own, or take it out',
            },
          ]
        : // What could not be read may be its theme.
          !whole || themes.some(({ value }) => value.family === id)
          ? []
          : [
              {
                file: file.file,
                ...file.locate(['families', index, 'id']),
                kind: 'empty-family',
                what: `No theme belongs to the family “${id}”.`,
                why: 'Its page would be empty.',
                cure: `write “family: ${id}” into a file under content/evidence/claims/, or take it out here`,
              },
            ],
    ),
    ...themes.flatMap((theme): Problem[] => {
      const { family } = theme.value;
      if (family && ids.includes(family)) return [];
      if (family) return [unknownId({ file: theme.file, ...theme.locate(['family']) }, family, known)];
      return [
        {
          file: theme.file,
          ...theme.locate(['theme']),
          kind: 'theme-without-family',
          what: `The theme “${theme.value.theme}” belongs to no family.`,
          why: 'Its claims would stand on no page of the evidence.',
          cure: `add “family:” with one of ${ids.join(', ')}`,
        },
      ];
    }),
  ];
}
