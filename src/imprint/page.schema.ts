import { z } from 'astro/zod';
import { slug as id } from '#authoring/slug.ts';
import { audiences } from '#site/audiences.ts';

const line = z
  .string()
  .min(2)
  .describe('a line of text; it may hold **strong**, [a link](/address/), <Claim id="C027" /> and {claims}');

const block = z
  .union([
    line,
    z.strictObject({ list: z.array(line).min(1) }),
    z.strictObject({ show: id.describe('what the page makes itself and puts here') }),
  ])
  .describe('a paragraph, a list, or the place of something the page makes itself');

/** content/pages/<name>.yaml: what a page of the site says that is no lesson. src/imprint/own-pages.ts lists the pages. */
export const pageSchema = z.strictObject({
  title: line.max(80).optional().describe('what stands in the title of the window'),
  heading: line.max(80).optional().describe('what stands over the page, where it is not the title'),
  description: line.max(220).optional().describe('one sentence: what this page is for'),
  text: z.array(block).default([]).describe('what the page says first'),
  sections: z
    .array(z.strictObject({ id, title: line.max(80).optional(), text: z.array(block).min(1) }))
    .default([])
    .describe('what it says under headings of the second level'),
  words: z
    .record(id, line)
    .default({})
    .describe('short texts that have their own places on the page, such as buttons'),
  searched: z
    .strictObject({
      text: line.describe('what a search finds, and shows of the page'),
      for: z.array(z.enum(audiences)).default([]).describe('whom it is for, where it is not for everybody'),
    })
    .optional()
    .describe('leave it out for a page that nobody looks for'),
});

export type PageText = z.infer<typeof pageSchema>;
export type Block = z.infer<typeof block>;
