import { calledSchema, type Called } from '#adjustments/called.schema.ts';
import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { addressOf } from '#site/addresses.ts';

/** What somebody calls it: a page a name, which leads to what is hard at work. */
export const called: ContentKind<Read<Called>> = {
  one: 'name',
  home: 'called/',
  schema: calledSchema,
  editor: {
    called: { title: 'What somebody calls it: content/called/<slug>.yaml', schema: calledSchema },
  },
  teaches: 'reference',
  problems: (all, site) =>
    all.flatMap(({ file, locate, value }) => [
      ...value.says.flatMap((line, place) =>
        line.claims.flatMap((id, index) =>
          idProblems(
            () => ({ file, ...locate(['says', place, 'claims', index]) }),
            id,
            site.known('claim'),
            site,
          ),
        ),
      ),
      ...value.asked.flatMap(({ card }, place) =>
        idProblems(
          () => ({ file, ...locate(['asked', place, 'card']) }),
          card,
          site.known('adjustment'),
          site,
        ),
      ),
    ]),
  cites: ({ slug, value }) =>
    value.says.flatMap(({ claims }) =>
      claims.map((claim) => ({ claim, title: value.title, url: addressOf.called(slug) })),
    ),
  addresses: ({ slug }) => [{ url: addressOf.called(slug) }],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: addressOf.called(slug),
      title: `${value.title}: what could be tried at work`,
      text: value.says.map(({ text }) => text).join(' '),
      also: [...value.also, ...value.starts.map(({ text }) => text)],
      audience: ['employers'],
    })),
  }),
};
