import { en } from '#sessions/watch-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export type WatchWords = WordsLike<typeof en>;
export const words: WatchWords = spoken<WatchWords>({ en });
