import { z } from 'astro/zod';
import { isInCalendar } from '#authoring/dates.ts';

/** The kinds of work that CSL knows (docs.citationstyles.org, “Appendix III: Types”). */
const types = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'pamphlet',
  'paper-conference',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'software',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

const text = z.string().regex(/\S/, 'words');
const textOrNumber = z.union([text, z.number()]);
const number = z.union([z.number(), z.string().regex(/^\d+$/, 'digits')]).transform(Number);

const day = z.strictObject({
  'date-parts': z
    .array(
      z
        .array(number)
        .min(1)
        .max(3)
        .refine(
          ([year, month, day]) => isInCalendar(year!, month, day),
          'there is no such day in the calendar',
        ),
    )
    .min(1)
    .max(2),
});

const names = z
  .array(
    z
      .strictObject({
        family: text.optional(),
        given: text.optional(),
        literal: text.optional(),
        suffix: text.optional(),
        'non-dropping-particle': text.optional(),
        'dropping-particle': text.optional(),
      })
      .refine(
        ({ family, literal }) => family !== undefined || literal !== undefined,
        'a name has “family” or “literal”',
      ),
  )
  .min(1);

/** A bibliographic entry, as much of CSL-JSON 1.0.2 as is used here (docs.citationstyles.org). */
const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens')
    .describe('unique; claims name a source by it, and its page has it in its address'),
  type: z.enum(types).describe('what it is, in the words of CSL: report, article-journal, legislation'),
  title: text.describe('what it is called'),
  'title-short': text.optional().describe('how lists name it, where the title is long'),
  author: names.optional(),
  editor: names.optional(),
  'container-title': text.optional().describe('the journal, book or site that it stands in'),
  'collection-title': text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  issued: day.optional().describe('when it came out: a year, a month, a day'),
  accessed: day.optional().describe('when somebody read it'),
  volume: textOrNumber.optional(),
  issue: textOrNumber.optional(),
  page: textOrNumber.optional(),
  number: textOrNumber.optional(),
  edition: textOrNumber.optional(),
  genre: text.optional(),
  language: text.optional(),
  URL: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .optional()
    .describe('where it can be read'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'as 10.1000/182, without https://')
    .optional(),
  PMID: textOrNumber.optional(),
  PMCID: text.optional(),
  ISBN: text.optional(),
  ISSN: text.optional(),
  note: text.optional().describe('what kind of copy was read'),
});

export const sourcesFileSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
