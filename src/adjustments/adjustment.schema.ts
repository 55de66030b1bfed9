import { z } from 'astro/zod';
import { words } from '#adjustments/card-words.ts';
import { keys } from '#adjustments/keys.ts';
import { slug } from '#authoring/slug.ts';
import { nations } from '#evidence/claim.schema.ts';

/** Parts of the plan that a card may stand for. */
const planPlaces = ['signs', 'then', 'know', 'review'] as const;

export const adjustmentSchema = z.strictObject({
  title: z.string().min(5).max(80).describe('what is done, starting with a verb'),
  owed: z
    .literal(true)
    .optional()
    .describe('for what every worker is owed by law: it stands apart, and nobody tries it for a time'),
  barriers: z.array(keys(words.barriers)).min(1).describe('what it helps with'),
  feels: z.array(keys(words.feelings)).default([]).describe('what it may feel like for the person'),
  stages: z.array(keys(words.stages)).min(1).describe('when in working life it is used'),
  looks: z
    .array(z.string().min(10))
    .min(2)
    .max(6)
    .describe('what it looks like: an example each, which begins with the place (“Bakery: …”)'),
  decides: z.string().min(5).describe('who decides, in words: usually the line manager with the person'),
  cost: keys(words.costs),
  costNote: z.string().optional().describe('what the cost depends on; never an invented figure'),
  support: z.array(keys(words.supporters)).min(1).describe('where support can come from'),
  trial: z
    .number()
    .int()
    .min(1)
    .max(26)
    .optional()
    .describe('weeks to try it before the review; left out for what is owed'),
  review: z.array(z.string().min(10)).min(2).max(4).describe('what to ask at the review'),
  watch: z.string().optional().describe('what can go wrong, and how to avoid it'),
  rests: keys(words.rests).describe('what the example rests on'),
  claims: z.array(z.string()).default([]).describe('ids of the claims behind it'),
  sources: z
    .array(z.strictObject({ source: z.string(), at: z.string().optional() }))
    .default([])
    .describe('guidance behind it, by id from sources.json; not needed for practice'),
  nations: z
    .array(z.enum(nations))
    .optional()
    .describe('where it holds, for anything that rests on law or a scheme'),
  small: z.string().optional().describe('how a small firm without HR does it'),
  module: z
    .strictObject({ slug: z.string(), section: z.string().optional() })
    .describe('the lesson that teaches the conversation'),
  sorted: z
    .strictObject({ question: z.string(), item: z.string() })
    .optional()
    .describe(
      'where a question of the kind “match” sorts it into law or good practice: the two are held together',
    ),
  scenario: z.string().optional().describe('the conversation that practises it; left out where none does'),
  paper: z.string().optional().describe('the working paper that does it on paper'),
  inPlan: z.enum(planPlaces).optional().describe('the part of the plan that has a place for it already'),
  formerly: z
    .array(slug)
    .default([])
    .describe('cards that this one has taken in: their addresses and plans lead here'),
  also: z.array(z.string()).default([]).describe('what people type instead'),
});

export type Adjustment = z.infer<typeof adjustmentSchema>;
