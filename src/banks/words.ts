import { spoken, type WordsLike } from '#site/locale.ts';
import { en } from '#banks/words.en.ts';

export type Words = WordsLike<typeof en>;
export const words: Words = spoken<Words>({ en });
