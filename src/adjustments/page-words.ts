import { en } from '#adjustments/page-words.en.ts';
import { spoken } from '#site/locale.ts';

/** A list of lines stays a list, however many another language needs. */
type Like<English> = {
  readonly [Name in keyof English]: English[Name] extends string
    ? string
    : English[Name] extends string[]
      ? readonly string[]
      : Like<English[Name]>;
};
export type PageWords = Like<typeof en>;
export const pageWords: PageWords = spoken<PageWords>({ en });
