import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { sourceProblems } from '#evidence/source-problems.ts';
import { sourcesFileSchema, type Source } from '#evidence/source.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** Where claims are found: one list for the whole site. */
export const sources: ContentKind<Read<Source[]>> = {
  one: 'source',
  home: 'evidence/sources.json',
  schema: sourcesFileSchema,
  editor: {
    sources: { title: 'The sources, in CSL-JSON: content/evidence/sources.json', schema: sourcesFileSchema },
  },
  problems: (files) => files.flatMap(sourceProblems),
  names: ({ value }) => value.map(({ id }) => id),
  // Titles are their authors’ words.
  texts: () => [],
  addresses: ({ value }, content) => {
    const used = usedSources(content);
    return value.filter(({ id }) => used.has(id)).map(({ id }) => ({ url: addressOf.source(id) }));
  },
};

const none: Source[] = [];
export const sourcesOf = (content: Pick<KnownContent, 'of'>): Source[] =>
  content.of(sources)[0]?.value ?? none;

/** The sources that a claim names: each has a page of its own. */
export const usedSources = (content: Pick<KnownContent, 'of'>): ReadonlySet<string> =>
  new Set(
    [...claimsOf(content).values()].flatMap((claim) => claim.sources.map((citation) => citation.source)),
  );
