import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { figureProblems } from '#figures/figure-problems.ts';
import { figureSchema, type Figure } from '#figures/figure.schema.ts';
import { addressOf } from '#site/addresses.ts';
import { nameAt } from '#site/page-names.ts';

/** Drawings made from data. What shows one cites its claims; here they are only gathered on one page. */
export const figures: ContentKind<Read<Figure>> = {
  one: 'figure',
  home: 'figures/',
  schema: figureSchema,
  editor: { figure: { title: 'A figure: content/figures/<slug>.yaml', schema: figureSchema } },
  problems: (all, site) => {
    const claims = claimsOf(site);
    return all.flatMap((figure) => figureProblems(figure, site, claims));
  },
  addresses: ({ slug }) => [
    { url: '/figures/', anchors: [`figure-${slug}`] },
    { url: addressOf.figure(slug) },
  ],
  searchable: (all) => ({
    pages: [
      {
        url: '/figures/',
        title: nameAt('/figures/'),
        // Stands before what is said of the page itself.
        text: all.map(({ value }) => `${value.title}.`).join(' '),
      },
      ...all.map(({ slug, value }) => ({
        url: addressOf.figure(slug),
        title: value.title,
        text: value.note?.text ?? '',
      })),
    ],
  }),
};
