import { z } from 'astro/zod';
import { month } from '#authoring/dates.ts';
import { slug } from '#authoring/slug.ts';
import { nations } from '#evidence/claim.schema.ts';

const typed = z
  .string()
  .regex(/^[a-z0-9]+( [a-z0-9]+)*$/, 'small letters, digits and single spaces, as a search reads them');

/** The places with room for one sentence about a line: the foot of every page, and the cover of a workbook. */
const briefPlaces = ['every-page', 'paper'] as const;

const helpLine = z.strictObject({
  id: slug,
  name: z.string().min(2).describe('what it is called; searched'),
  number: z
    .string()
    .regex(/^\d[\d ]*\d$/, 'digits and spaces, in quotes')
    .optional()
    .describe('the number to call or to write to; searched. Leave it out where nobody has read it'),
  send: z
    .string()
    .regex(/^[A-Za-z]+$/, 'one word, in letters')
    .optional()
    .describe(
      'the word to send, where the number is one to write to; a press on the number then opens a text with it',
    ),
  nations: z.array(z.enum(nations)).min(1).describe('where it answers'),
  open: z.string().min(3).optional().describe('when it answers, as “at any time”'),
  for: z.string().min(3).describe('whom it is for, in a few words'),
  text: z
    .string()
    .min(10)
    .describe('the line as it is shown: what to do first, within ** and **, then the rest'),
  brief: z.string().min(10).optional().describe('the same in a sentence, where there is room for one'),
  briefOn: z.array(z.enum(briefPlaces)).default([]).describe('the places that show that sentence'),
  asOf: month.describe('the month somebody last looked'),
  claims: z.array(z.string()).min(1).describe('the claims that say it, with where it was read'),
  also: z
    .array(typed)
    .default([])
    .describe('what people type, within anything else, when it is this line they mean'),
  alone: z
    .array(typed)
    .default([])
    .describe(
      'what people type for it when they type nothing else; in a sentence it may mean something else',
    ),
});

/** content/help-lines.yaml: the lines to call, in the order in which they are shown. */
export const helpLinesSchema = z.strictObject({ lines: z.array(helpLine).min(1) });

export type HelpLine = z.infer<typeof helpLine>;
export type HelpLines = z.infer<typeof helpLinesSchema>;
export type BriefPlace = (typeof briefPlaces)[number];
