import { en } from '#adjustments/card-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export const words = spoken<WordsLike<typeof en>>({ en });

export type Barrier = keyof typeof en.barriers;
export type Supporter = keyof typeof en.supporters;
export type Job = keyof typeof en.jobs;
