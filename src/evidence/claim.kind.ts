import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { claimProblems, coverageProblems } from '#evidence/claim-problems.ts';
import { claimsFileSchema, type Claim, type ClaimsFile } from '#evidence/claim.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** What the evidence says: a file for each theme. */
export const claims: ContentKind<Read<ClaimsFile>> = {
  one: 'claim',
  home: 'evidence/claims/',
  schema: claimsFileSchema,
  editor: {
    claims: {
      title: 'Claims of one theme: content/evidence/claims/<theme>.yaml',
      schema: claimsFileSchema,
    },
  },
  names: ({ value }) => value.claims.map(({ id }) => id),
  problems: (files, site) => [
    ...claimProblems(files, site),
    // A file that could not be read may be the one that teaches: that would be a second mistake.
    ...(site.whole ? coverageProblems(files, (id) => site.teaching(id)[0]?.title) : []),
  ],
  addresses: ({ slug, value }) => {
    const anchors = [`theme-${slug}`, ...value.claims.map(({ id }) => id)];
    // By its code, each is still found where all claims stood on one page.
    return [
      { url: '/evidence/', anchors },
      ...(value.family ? [{ url: addressOf.family(value.family), anchors }] : []),
    ];
  },
  searchable: (files) => {
    const all = files.flatMap(({ value }) =>
      value.claims.map((claim) => ({
        ...claim,
        theme: value.theme,
        family: value.family,
      })),
    );
    return {
      claims: all,
      pages: files
        .filter(({ value }) => mayBeFound(value))
        .map(({ slug, value }) => ({
          url: addressOf.claim(`theme-${slug}`, value.family),
          title: value.theme,
          // What comes after says when the pages were read.
          text: value.about.split(/(?<=[.!?])\s/)[0] ?? '',
        })),
      unsearchable: all.filter(({ unsearchable }) => unsearchable).map(({ id }) => id),
    };
  },
};

/** A family is found in a search unless half of its claims are kept out of it. */
const mayBeFound = ({ claims }: ClaimsFile): boolean =>
  claims.filter(({ unsearchable }) => unsearchable).length * 2 < claims.length;

/** Where each claim stands, by its id. */
export const addressesOfClaims = (content: Pick<KnownContent, 'of'>): Map<string, string> =>
  new Map(
    content
      .of(claims)
      .flatMap(({ value }) => value.claims.map(({ id }) => [id, addressOf.claim(id, value.family)] as const)),
  );

/** Every claim by its id. */
export const claimsOf = (content: Pick<KnownContent, 'of'>): Map<string, Claim> =>
  new Map(content.of(claims).flatMap(({ value }) => value.claims.map((claim) => [claim.id, claim] as const)));
