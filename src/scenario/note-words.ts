import { en } from '#scenario/note-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

/** By itself, because it comes with what moves the conversation, and the words of the page with what shows it. */
export const words = spoken<WordsLike<typeof en>>({ en });
