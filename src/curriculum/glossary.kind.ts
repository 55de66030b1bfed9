import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { glossarySchema, type GlossaryTerm } from '#curriculum/module.schema.ts';

/** The words and what they mean: one file. It explains, and teaches no claim. */
export const glossary: ContentKind<Read<GlossaryTerm[]>> = {
  one: 'term',
  home: 'glossary.yaml',
  schema: glossarySchema,
  editor: { glossary: { title: 'The words: content/glossary.yaml', schema: glossarySchema } },
  names: ({ value }) => value.map(({ id }) => id),
  problems: ([file], site) => {
    if (!file) return [];
    const seen = new Set<string>();
    return file.value.flatMap((term, index): Problem[] => {
      const at = (...path: (string | number)[]) => ({ file: file.file, ...file.locate([index, ...path]) });
      const twice = seen.has(term.id);
      seen.add(term.id);
      return [
        ...(twice
          ? [
              {
                ...at('id'),
                kind: 'repeated-id',
                what: `The term “${term.id}” stands twice.`,
                why: 'A link to it could mean either.',
                cure: 'join the two, or rename one',
              },
            ]
          : []),
        ...(term.claims ?? []).flatMap((id, position) =>
          idProblems(() => at('claims', position), id, site.known('claim'), site),
        ),
      ];
    });
  },
  cites: ({ value }) =>
    value.flatMap(({ id, term, claims = [] }) =>
      claims.map((claim) => ({ claim, title: `the word “${term}”`, url: `/glossary/#${id}` })),
    ),
  addresses: ({ value }) => [{ url: '/glossary/', anchors: value.map(({ id }) => id) }],
  searchable: (files) => ({
    terms: files.flatMap(({ value }) =>
      value.map(({ called = [], also = [], ...term }) => ({ ...term, also: [...called, ...also] })),
    ),
  }),
};

/** Every word of the glossary. */
export const termsOf = (content: Pick<KnownContent, 'of'>): readonly GlossaryTerm[] =>
  content.of(glossary).flatMap(({ value }) => value);
