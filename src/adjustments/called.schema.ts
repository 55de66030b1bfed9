import { z } from 'astro/zod';
import { words } from '#adjustments/card-words.ts';
import { keys } from '#adjustments/keys.ts';

const line = z.strictObject({
  text: z.string().min(10).max(400),
  claims: z.array(z.string()).max(4).default([]).describe('ids of the claims behind it'),
});

/** content/called/<slug>.yaml: the way in for somebody who starts from a name. It leads to difficulties and never to a list for the name. */
export const calledSchema = z.strictObject({
  title: z.string().min(3).max(60).describe('what somebody calls it'),
  says: z.array(line).min(1).max(5).describe('what is worth knowing at work, and what the name does not say'),
  starts: z
    .array(
      z.strictObject({
        text: z.string().min(10).max(160).describe('what may be hard, as somebody would say it'),
        barriers: z.array(keys(words.barriers)).default([]),
        feels: z.array(keys(words.feelings)).default([]),
      }),
    )
    .min(3)
    .max(7)
    .describe('difficulties to start the guide from'),
  asked: z
    .array(
      z.strictObject({
        card: z.string().describe('an adjustment, by its file name'),
        text: z.string().min(10).max(200).describe('what somebody may ask for, at work'),
      }),
    )
    .min(4)
    .max(10)
    .describe('what can be asked for: examples, which the name does not decide'),
  also: z.array(z.string()).default([]).describe('what people type instead'),
});

export type Called = z.infer<typeof calledSchema>;
