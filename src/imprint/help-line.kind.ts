import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { helpLineProblems } from '#imprint/help-line-problems.ts';
import { helpLinesSchema, type HelpLine, type HelpLines } from '#imprint/help-line.schema.ts';
import { addressAt } from '#site/addresses.ts';
import { nameOfPage } from '#site/page-names.ts';

/** The lines to call: one file, shown on the page of help and wherever somebody may be in danger. */
export const helpLines: ContentKind<Read<HelpLines>> = {
  one: 'help line',
  home: 'help-lines.yaml',
  schema: helpLinesSchema,
  editor: { 'help-lines': { title: 'The lines to call: content/help-lines.yaml', schema: helpLinesSchema } },
  teaches: 'reference',
  names: ({ value }) => value.lines.map(({ id }) => id),
  problems: ([file], site) =>
    file
      ? helpLineProblems(file, site, claimsOf(site))
      : site.spared.has('help-lines')
        ? []
        : [
            {
              file: 'content/help-lines.yaml',
              line: 1,
              column: 1,
              kind: 'missing-file',
              what: 'There is no content/help-lines.yaml.',
              why: 'Nobody would find whom to call when a life is at risk.',
              cure: 'take it from the last release, and change what is yours',
            },
          ],
  cites: ({ value }) =>
    value.lines.flatMap(({ claims }) =>
      claims.map((claim) => ({ claim, title: nameOfPage('help'), url: addressAt('help') ?? '/' })),
    ),
};

/** The lines to call, in the order in which they are shown. */
export const helpLinesOf = (content: Pick<KnownContent, 'of'>): readonly HelpLine[] =>
  content.of(helpLines).flatMap(({ value }) => value.lines);
