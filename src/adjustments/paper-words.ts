import { en } from '#adjustments/paper-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export type PaperWords = WordsLike<typeof en>;
export const paperWords: PaperWords = spoken<PaperWords>({ en });
