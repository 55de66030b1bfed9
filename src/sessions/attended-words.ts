import { en } from '#sessions/attended-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export type AttendedWords = WordsLike<typeof en>;
export const words: AttendedWords = spoken<AttendedWords>({ en });
