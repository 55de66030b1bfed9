import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';

/** content/champions-year.yaml: one small thing for each month of a champion's first year. */
export const championsYearSchema = z.strictObject({
  months: z
    .array(
      z.strictObject({
        id: slug.describe('never change it: a calendar that took the entry would double it'),
        title: z.string().min(5).max(60).describe('what is done, as an entry in a calendar says it'),
        do: z.string().min(20).max(240).describe('the one small thing, in a sentence or two'),
        minutes: z.number().int().min(5).max(120),
        claims: z.array(z.string()).optional().describe('ids of the claims behind it'),
        see: z
          .array(z.strictObject({ text: z.string().min(3), url: z.string().regex(/^\//) }))
          .default([])
          .describe('what helps with it, on this site'),
      }),
    )
    .length(12),
});

export type ChampionsYear = z.infer<typeof championsYearSchema>;
