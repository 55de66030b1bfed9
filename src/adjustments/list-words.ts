import { en } from '#adjustments/list-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export type Words = WordsLike<typeof en>;
export const words: Words = spoken<Words>({ en });
