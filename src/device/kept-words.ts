import { en } from '#device/kept-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

/** Whether what the learner writes is kept: said in the same words wherever something is written. */
export type Words = WordsLike<typeof en>;
export const words: Words = spoken<Words>({ en });
