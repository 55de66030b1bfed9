import { z } from 'astro/zod';

/** One of the keys of a catalogue: what an author writes for a name that the page has in its own language. */
export const keys = <Words extends Record<string, string>>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]);
