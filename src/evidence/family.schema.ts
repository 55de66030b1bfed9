import { z } from 'astro/zod';
import { addressOf, sitePages } from '#site/addresses.ts';

/** A family has a page beside those of the table, and may not take the place of one. */
const isFree = (id: string): boolean => !sitePages.some(({ address }) => address === addressOf.family(id));

const familySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens')
      .refine(isFree, 'the site has a page with this name already')
      .describe('the name that themes have under `family`; it stands in the address of the page'),
    title: z
      .string()
      .min(3)
      .describe('what it is called on the first page of the evidence and as the title of its own'),
    about: z.string().min(20).describe('one sentence: what is found in it'),
  })
  .describe('themes that stand on one page');

export const familiesSchema = z.strictObject({
  families: z.array(familySchema).min(1).describe('in the order in which they are shown'),
});

export type Family = z.infer<typeof familySchema>;
export type Families = z.infer<typeof familiesSchema>;
