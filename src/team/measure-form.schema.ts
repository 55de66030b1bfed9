import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';
import { largestForm } from '#team/code.ts';

const id = slug.describe(
  'never change it: a question of an older form with the same id is the same question',
);

const options = z.array(z.string().min(1).max(60)).min(2).max(7);

/** content/team/form-<number>.yaml: one version of the questions. The newest is asked; codes of older ones are still read. */
export const measureFormSchema = z.strictObject({
  form: z
    .number()
    .int()
    .min(1)
    .max(largestForm)
    .describe(
      'the number of this version; it stands in every code. Never change a form that people have answered',
    ),
  title: z.string().min(3).max(80),
  parts: z
    .array(
      z.strictObject({
        id,
        title: z.string().min(3),
        say: z.string().min(10).optional().describe('what stands under the title'),
        options: options
          .optional()
          .describe('the answers to every question of this part, from the least to the most'),
        items: z
          .array(
            z.strictObject({
              id,
              text: z.string().min(10),
              short: z.string().min(3).max(60).describe('the same in a few words, for a table'),
              options: options.optional().describe('the answers to this question, where they are its own'),
              better: z
                .enum(['more', 'less'])
                .describe('which way the team hopes it moves: towards the most, or towards the least'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type MeasureForm = z.infer<typeof measureFormSchema>;
