import { z } from 'astro/zod';

/** A bibliographic entry, as much of CSL-JSON 1.0.2 as is used here (docs.citationstyles.org). */
export const sourceSchema = z.looseObject({
  id: z.string().describe('unique; claims name a source by it'),
  type: z.string().describe('what it is, in the words of CSL: report, article-journal, legislation'),
  title: z.string().optional(),
  'title-short': z.string().optional().describe('how lists name it, where the title is long'),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  note: z.string().optional().describe('what kind of copy was read'),
  publisher: z.string().optional(),
  issued: z
    .looseObject({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))) })
    .optional()
    .describe('when it came out: a year, a month, a day'),
});

export const sourcesFileSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
