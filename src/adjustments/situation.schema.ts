import { z } from 'astro/zod';
import { words } from '#adjustments/card-words.ts';
import { keys } from '#adjustments/keys.ts';

/** content/situations/<slug>.yaml: a short case, made up: a job, what was hard, what was tried, and what the review found. */
export const situationSchema = z.strictObject({
  title: z.string().min(8).max(80).describe('the job and the sticking point, in a few words'),
  job: keys(words.jobs),
  barriers: z.array(keys(words.barriers)).min(1),
  feels: z.array(keys(words.feelings)).default([]),
  stage: keys(words.stages),
  hard: z.string().min(40).max(600).describe('who works where, and what got stuck: no diagnosis'),
  tried: z
    .array(z.strictObject({ card: z.string(), text: z.string().min(20).max(320) }))
    .min(1)
    .max(3)
    .describe('what was tried, each with its card'),
  review: z.string().min(30).max(500).describe('when they looked again, and what they found'),
  outcome: keys(words.outcomes),
  then: z.string().min(20).max(400).describe('what came of it'),
  scenario: z.string().describe('the conversation that practises such a talk'),
  also: z.array(z.string()).default([]).describe('what people type instead'),
});

export type Situation = z.infer<typeof situationSchema>;
