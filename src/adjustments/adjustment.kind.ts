import { adjustmentProblems } from '#adjustments/adjustment-problems.ts';
import { adjustmentSchema, type Adjustment } from '#adjustments/adjustment.schema.ts';
import { words } from '#adjustments/card-words.ts';
import { standingProblems } from '#adjustments/standing-problems.ts';
import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { modules } from '#curriculum/module.kind.ts';
import { addressOf } from '#site/addresses.ts';

/** One change to the work that may help. */
export const adjustments: ContentKind<Read<Adjustment>> = {
  one: 'adjustment',
  home: 'adjustments/',
  schema: adjustmentSchema,
  editor: {
    adjustment: { title: 'An adjustment: content/adjustments/<slug>.yaml', schema: adjustmentSchema },
  },
  teaches: 'reference',
  problems: (all, site) => [
    ...adjustmentProblems(all, site),
    ...standingProblems(
      all,
      site,
      site.of(modules).flatMap(({ example, questions }) => (example ? [] : questions.value)),
    ),
  ],
  cites: ({ slug, value }) =>
    value.claims.map((claim) => ({ claim, title: value.title, url: addressOf.adjustment(slug) })),
  addresses: ({ slug, value }) =>
    [slug, ...value.formerly].map((name) => ({ url: addressOf.adjustment(name) })),
  searchable: (all) => ({
    adjustments: all.map(({ slug, value }) => ({
      slug,
      title: value.title,
      looks: value.looks,
      helps: value.barriers.map((barrier) => words.barriers[barrier]),
      also: [
        ...value.also,
        ...value.formerly.map((gone) => gone.replaceAll('-', ' ')),
        ...value.feels.map((feeling) => words.feelings[feeling]),
      ],
      claims: value.claims,
    })),
  }),
};
