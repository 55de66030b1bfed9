import type { SearchWords } from '#search/search-words.schema.ts';

/** What people type when somebody may die, as content/search/ has it. */
export type HelpWords = NonNullable<SearchWords['help']>;

const none: HelpWords = { lists: {}, alone: [], misspelt: [], passed: [], sayings: [], unless: [] };

/** The build puts them in (build/site-defines.ts), because the way to help waits for no file. */
export const helpWords: HelpWords = read(import.meta.env?.PUBLIC_HELP_WORDS);

function read(json: string | undefined): HelpWords {
  return json ? (JSON.parse(json) as HelpWords) : none;
}
