import { en } from '#build/copy-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export const words = spoken<WordsLike<typeof en>>({ en });
