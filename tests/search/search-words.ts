import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { searchWordsSchema } from '#search/search-words.schema.ts';
import type { SearchWords } from '#search/search-words.schema.ts';

const files: readonly SearchWords[] = globSync('content/search/*.yaml')
  .toSorted()
  .map((file) => searchWordsSchema.parse(parse(readFileSync(file, 'utf8'))));

/** The files of content/search/, as the search has them. */
export const searchWords = files.map(({ help: _, scale: __, ...words }) => words);

/** What people type when somebody may die. */
export const helpWords = files.flatMap(({ help }) => help ?? [])[0]!;
