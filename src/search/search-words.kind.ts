import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { searchWordsProblems } from '#search/search-words-problems.ts';
import { searchWordsSchema, type SearchWords } from '#search/search-words.schema.ts';

/** How the search reads what people type. Searched with, never shown. */
export const searchWords: ContentKind<Read<SearchWords>> = {
  one: 'list of search words',
  home: 'search/',
  schema: searchWordsSchema,
  editor: {
    search: { title: 'How a search is read: content/search/<name>.yaml', schema: searchWordsSchema },
  },
  problems: searchWordsProblems,
  // People may type any word.
  texts: () => [],
  searchable: (files) => ({ words: files.map(({ value: { help: _, scale: __, ...words } }) => words) }),
};
