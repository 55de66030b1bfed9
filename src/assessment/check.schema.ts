import { z } from 'astro/zod';
import type { MarkedKind } from '#assessment/key.ts';
import {
  matchSchema,
  orderSchema,
  severalSchema,
  singleSchema,
  statementsSchema,
} from '#assessment/question.schema.ts';
import { slug } from '#authoring/slug.ts';

/** A guess before a figure and an answer in one's own words are neither right nor wrong, so they cannot measure. */
const measures = {
  single: singleSchema,
  several: severalSchema,
  statements: statementsSchema,
  order: orderSchema,
  match: matchSchema,
} satisfies Record<MarkedKind, z.ZodType>;
type Measure = (typeof measures)[MarkedKind];
const measuring = z.discriminatedUnion('kind', Object.values(measures) as [Measure, ...Measure[]]);

/** content/courses/checks/<course>.yaml: what a course changed, in two forms that ask about the same things. */
export const checkSchema = z.strictObject({
  objectives: z
    .array(
      z.strictObject({
        id: slug,
        module: z.string().describe('the module that teaches it'),
        text: z.string().min(10).describe('something a person could be seen doing'),
      }),
    )
    .min(3)
    .max(8),
  confidence: z
    .array(
      z.strictObject({
        id: slug,
        text: z.string().min(10).describe('agreed with from 0 to 10: “I could …”'),
      }),
    )
    .min(2)
    .max(5),
  a: z.array(measuring).min(3).describe('the questions of form A; each names its objective from above'),
  b: z.array(measuring).min(3).describe('the questions of form B: others, on the same objectives'),
});

export type Check = z.infer<typeof checkSchema>;
