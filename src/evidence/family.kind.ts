import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { claims } from '#evidence/claim.kind.ts';
import type { ClaimsFile } from '#evidence/claim.schema.ts';
import { familyProblems } from '#evidence/family-problems.ts';
import { familiesSchema, type Families, type Family } from '#evidence/family.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** Themes that stand on one page: one list for the whole site. */
export const families: ContentKind<Read<Families>> = {
  one: 'family of themes',
  home: 'evidence/families.yaml',
  schema: familiesSchema,
  editor: {
    families: { title: 'The families of claims: content/evidence/families.yaml', schema: familiesSchema },
  },
  names: ({ value }) => value.families.map(({ id }) => id),
  problems: (files, site) => files.flatMap((file) => familyProblems(file, site.of(claims), site)),
  addresses: ({ value }) => value.families.map(({ id }) => ({ url: addressOf.family(id) })),
};

/** Each family with its themes, in their order. */
export function familiesOf(
  content: Pick<KnownContent, 'of'>,
): { family: Family; themes: readonly Read<ClaimsFile>[] }[] {
  const themes = content.of(claims);
  return content
    .of(families)
    .flatMap(({ value }) => value.families)
    .map((family) => ({ family, themes: themes.filter(({ value }) => value.family === family.id) }));
}
