import { en } from '#device/other-texts-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

/** What stands beside a text where another was written meanwhile. Fetched only then. */
export type Words = WordsLike<typeof en>;
export const words: Words = spoken<Words>({ en });
