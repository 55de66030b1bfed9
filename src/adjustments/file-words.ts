import { en } from '#adjustments/file-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export type FileWords = WordsLike<typeof en>;
export const fileWords: FileWords = spoken<FileWords>({ en });
