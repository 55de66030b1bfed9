import type { SearchWords } from '#search/search-words.schema.ts';

/** All of content/search/ as one, but for what is asked in danger: that waits for no file (help-words.ts). */
export type Lexicon = {
  readonly [Part in Exclude<keyof SearchWords, 'help' | 'scale'>]-?: Exclude<SearchWords[Part], undefined>;
};

type Parts = { readonly [Part in keyof SearchWords]?: SearchWords[Part] | undefined };

export type Intent = Lexicon['intents'][number];

/** The files of content/search/ as one. A part that stands in several has what all of them say. */
export function lexiconOf(files: readonly Parts[]): Lexicon {
  const joined = <Line>(part: (file: Parts) => readonly Line[] | undefined): Line[] =>
    files.flatMap((file) => part(file) ?? []);
  const merged = <Value>(part: (file: Parts) => Record<string, Value> | undefined): Record<string, Value> =>
    Object.fromEntries(files.flatMap((file) => Object.entries(part(file) ?? {})));
  return {
    common: joined(({ common }) => common),
    light: joined(({ light }) => light),
    between: joined(({ between }) => between),
    asking: joined(({ asking }) => asking),
    meaning: joined(({ meaning }) => meaning),
    alike: joined(({ alike }) => alike),
    apart: joined(({ apart }) => apart),
    same: joined(({ same }) => same),
    people: joined(({ people }) => people),
    intents: joined(({ intents }) => intents),
    voices: joined(({ voices }) => voices),
    spellings: merged(({ spellings }) => spellings),
    lists: merged(({ lists }) => lists),
  };
}
