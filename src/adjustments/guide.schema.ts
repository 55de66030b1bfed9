import { z } from 'astro/zod';
import { month } from '#authoring/dates.ts';
import { slug } from '#authoring/slug.ts';
import { nations } from '#evidence/claim.schema.ts';
import { audiences } from '#site/audiences.ts';

const line = z.strictObject({
  opens: z
    .literal(true)
    .optional()
    .describe('in a section with an answer: a new paragraph begins here; the others go on in the same one'),
  text: z.string().min(3).describe('one thing, in a sentence or three'),
  why: z.string().min(5).optional().describe('the reason, where it helps'),
  claims: z.array(z.string()).default([]).describe('ids of the claims behind it'),
  link: z.strictObject({ to: z.string(), text: z.string().min(3) }).optional(),
});

/** How the lines of a section are shown: as text, as words to say or not to say, or as what to ask and what to leave. */
const guideKinds = ['text', 'say', 'avoid', 'ask', 'leave'] as const;

/** A page to look something up on, short enough to read in a corridor. */
export const guideSchema = z.strictObject({
  title: z.string().min(5).max(80),
  summary: z.string().min(20).max(220).describe('one sentence: what this page is for'),
  lead: z.array(line).min(1).describe('what stands at the top'),
  looked: month.optional().describe('the month somebody last looked, in quotes: for anything about law'),
  sections: z
    .array(
      z.strictObject({
        id: slug,
        title: z.string().min(3).max(80),
        kind: z.enum(guideKinds).default('text'),
        nations: z
          .array(z.enum(nations))
          .optional()
          .describe('where it holds, for anything that rests on law'),
        answer: line
          .optional()
          .describe(
            'one sentence that is enough for most; it stands first, and the rest is folded behind it',
          ),
        folded: z
          .literal(true)
          .optional()
          .describe('the whole section is folded behind its title, for a page that is read in a hurry'),
        lines: z.array(line).min(1),
      }),
    )
    .min(1),
  scenarios: z.array(z.string()).default([]).describe('conversations to practise, by file name'),
  audience: z
    .array(z.enum(audiences))
    .default(['employers'])
    .describe('whose page it is in a search; none is everybody’s'),
  also: z.array(z.string()).default([]).describe('what people type instead'),
});

export type Guide = z.infer<typeof guideSchema>;
export type GuideLine = z.infer<typeof line>;
