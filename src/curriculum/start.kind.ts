import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { startProblems } from '#curriculum/start-problems.ts';
import { startSchema, type Start } from '#curriculum/start.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** The front door: what it answers each audience, for whatever is coming and however long they have. */
export const starts: ContentKind<Read<Start>> = {
  one: 'front door',
  home: 'start/',
  schema: startSchema,
  editor: { start: { title: 'The front door: content/start/<audience>.yaml', schema: startSchema } },
  // The front door of an audience goes with its course, which has the same name.
  laid: (start, { gone }) => (gone.get('course')?.has(start.value.audience) ? undefined : start),
  problems: (all, site) => startProblems(all, site),
  addresses: ({ value: { audience, answers } }) => [
    { url: addressOf.start(audience) },
    ...answers.map(({ coming }) => ({ url: addressOf.startFor(audience, coming) })),
  ],
  searchable: (all) => ({
    pages: all.flatMap(({ value: { audience, answers } }) =>
      answers.map(({ coming, asks, title, say, carry }) => ({
        url: addressOf.startFor(audience, coming),
        title,
        text: [`${asks}.`, ...say, carry].join(' '),
        audience: [audience],
      })),
    ),
  }),
};
