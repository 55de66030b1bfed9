import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { nationWords } from '#evidence/words.ts';
import { addressOf } from '#site/addresses.ts';
import { claimsOfPoster, posterSchema, type Poster } from '#team/poster.schema.ts';

/** Posters and e-mails for a champion to print and to send, each with its sources. */
export const posters: ContentKind<Read<Poster>> = {
  one: 'poster',
  home: 'posters/',
  schema: posterSchema,
  editor: {
    poster: { title: 'A poster or an e-mail: content/posters/<slug>.yaml', schema: posterSchema },
  },
  teaches: 'reference',
  problems: (all, site) => all.flatMap((poster) => posterProblems(poster, site)),
  cites: ({ slug, value }) =>
    claimsOfPoster(value).map((claim) => ({ claim, title: value.title, url: addressOf.poster(slug) })),
  addresses: ({ slug }) => [{ url: addressOf.poster(slug) }],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: addressOf.poster(slug),
      title: value.title,
      text: value.summary,
    })),
  }),
};

/** A poster hangs alone: what holds in one nation has to say so on it. */
function posterProblems({ file, locate, value }: Read<Poster>, site: KnownSite): Problem[] {
  const known = claimsOf(site);
  return value.lines.flatMap(({ claims = [] }, place) =>
    claims.flatMap((id, index): Problem[] => {
      const at = () => ({ file, ...locate(['lines', place, 'claims', index]) });
      const missing = (known.get(id)?.nations ?? []).filter((nation) => !value.nations?.includes(nation));
      return [
        ...idProblems(at, id, site.known('claim'), site),
        ...missing.slice(0, 1).map((nation) => ({
          ...at(),
          kind: 'poster-without-nation',
          what: `${id} holds in ${nationWords[nation]}, and “nations:” does not name it.`,
          why: 'Whoever reads the poster would not know where it holds.',
          cure: `add ${nation} to “nations:”`,
        })),
      ];
    }),
  );
}

/** In their order. */
export const inPosterOrder = <One extends { value: Poster }>(all: readonly One[]): One[] =>
  [...all].sort((one, other) => one.value.order - other.value.order);
