import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { askedProblems } from '#curriculum/asked-problems.ts';
import { askedSchema, type Asked } from '#curriculum/asked.schema.ts';

/** What people type when an address is what they look for. Searched, never shown. */
export const asked: ContentKind<Read<Asked>> = {
  one: 'list of what people type',
  home: 'asked/',
  schema: askedSchema,
  editor: { asked: { title: 'What people type: content/asked/<name>.yaml', schema: askedSchema } },
  problems: askedProblems,
  // People may type any word.
  texts: () => [],
  searchable: (files) => ({ asked: Object.assign({}, ...files.map(({ value }) => value)) as Asked }),
};
