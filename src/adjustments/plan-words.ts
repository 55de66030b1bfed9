import { en } from '#adjustments/plan-words.en.ts';
import { spoken, type WordsLike } from '#site/locale.ts';

export type PlanWords = WordsLike<typeof en>;
export const planWords: PlanWords = spoken<PlanWords>({ en });
