import { guideProblems } from '#adjustments/adjustment-problems.ts';
import { guideSchema, type Guide } from '#adjustments/guide.schema.ts';
import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { addressOf } from '#site/addresses.ts';

const linesOf = ({ answer, lines }: Guide['sections'][number]) => (answer ? [answer, ...lines] : lines);

/** A page to look something up on, at the root of the site. */
export const guides: ContentKind<Read<Guide>> = {
  one: 'guide',
  home: 'guides/',
  schema: guideSchema,
  editor: { guide: { title: 'A guide: content/guides/<slug>.yaml', schema: guideSchema } },
  teaches: 'reference',
  problems: (all, site) => all.flatMap((guide) => guideProblems(guide, site)),
  cites: ({ slug, value: { title, lead, sections } }) => [
    ...lead.flatMap(({ claims }) => claims.map((claim) => ({ claim, title, url: addressOf.guide(slug) }))),
    ...sections.flatMap((section) =>
      linesOf(section).flatMap(({ claims }) =>
        claims.map((claim) => ({
          claim,
          page: title,
          title: `${title}: ${section.title}`,
          url: `${addressOf.guide(slug)}#${section.id}`,
        })),
      ),
    ),
  ],
  addresses: ({ slug, value }) => [
    { url: addressOf.guide(slug), anchors: value.sections.map((section) => section.id) },
  ],
  searchable: (all) => ({
    pages: all.flatMap(({ slug, value }) => [
      {
        url: addressOf.guide(slug),
        title: value.title,
        text: [value.summary, ...value.lead.map((line) => line.text)].join(' '),
        also: value.also,
        audience: value.audience,
      },
      ...value.sections.map((section) => ({
        url: `${addressOf.guide(slug)}#${section.id}`,
        title: `${value.title}: ${section.title}`,
        text: linesOf(section)
          .map((line) => line.text)
          .join(' '),
        audience: value.audience,
      })),
    ]),
  }),
};
