import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { paperProblems } from '#papers/paper-problems.ts';
import { paperSchema, type Paper } from '#papers/paper.schema.ts';
import { claimsOfPaper } from '#papers/points-to.ts';
import { addressOf } from '#site/addresses.ts';

/** A working paper: a form to fill in and print. */
export const papers: ContentKind<Read<Paper>> = {
  one: 'paper',
  home: 'papers/',
  schema: paperSchema,
  editor: { paper: { title: 'A working paper: content/papers/<slug>.yaml', schema: paperSchema } },
  teaches: 'reference',
  problems: (all, site) => all.flatMap((paper) => paperProblems(paper, site)),
  cites: ({ slug, value }) =>
    claimsOfPaper(value).map((claim) => ({ claim, title: value.title, url: addressOf.paper(slug) })),
  addresses: ({ slug, value }, content) => [
    { url: addressOf.paper(slug) },
    ...(value.each ? content.known(value.each).ids : []).map((each) => ({
      url: addressOf.paperFor(slug, each),
    })),
  ],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: addressOf.paper(slug),
      title: value.title,
      text: `Working paper, form, worksheet. ${value.summary} ${value.parts.map((part) => part.title).join('. ')}`,
    })),
  }),
};
