import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';

const claims = z.array(z.string()).min(1).describe('ids of the claims behind the answer');
const feedback = z.string().min(12).describe('why this is right or wrong, kindly, in a sentence or two');

const common = {
  id: slug.describe('unique on the whole site; start it with a short name of the module'),
  objective: slug.describe('the id of the objective of this module that the question belongs to'),
  section: z.string().optional().describe('the slug of the heading that teaches it, to look again'),
  stem: z.string().min(10).describe('the question itself'),
  claims,
};

const option = z.strictObject({
  text: z.string().min(1),
  correct: z.boolean().optional().describe('true for a right option; leave it out for a wrong one'),
  feedback,
});

export const singleSchema = z.strictObject({
  ...common,
  kind: z.literal('single').describe('one option is right'),
  options: z.array(option).min(3).max(6),
});

export const severalSchema = z.strictObject({
  ...common,
  kind: z.literal('several').describe('more than one option is right'),
  options: z.array(option).min(4).max(8),
});

export const statementsSchema = z.strictObject({
  ...common,
  kind: z.literal('statements').describe('each statement is true or false, marked one by one'),
  statements: z
    .array(
      z.strictObject({ text: z.string().min(5), answer: z.boolean().describe('true or false'), feedback }),
    )
    .min(2)
    .max(8),
});

export const orderSchema = z.strictObject({
  ...common,
  kind: z.literal('order').describe('put in order; write the items in the right order'),
  items: z
    .array(z.strictObject({ text: z.string().min(1), feedback }))
    .min(3)
    .max(7),
});

export const matchSchema = z.strictObject({
  ...common,
  kind: z.literal('match').describe('sort each item into its group'),
  groups: z.array(z.string().min(1)).min(2).max(4),
  items: z
    .array(z.strictObject({ text: z.string().min(1), group: z.string(), feedback }))
    .min(3)
    .max(8),
});

const estimateSchema = z.strictObject({
  ...common,
  kind: z.literal('estimate').describe('say what you expect, then see the figure'),
  unit: z.string().describe('what follows the number: “%”, “people in every 100”'),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  figure: z.number().describe('the figure as published'),
  within: z.number().nonnegative().describe('how far off still counts as close'),
  reveal: z.string().min(20).describe('the figure in a sentence, with who was counted, where and when'),
});

export const writtenSchema = z.strictObject({
  ...common,
  kind: z.literal('written').describe('a short answer in the learner’s own words, held against a checklist'),
  checklist: z
    .array(z.strictObject({ text: z.string().min(5).describe('what a good answer does'), feedback }))
    .min(2)
    .max(6)
    .describe('the learner ticks these for themselves; nothing reads what they wrote'),
  example: z.string().min(20).describe('one answer that does all of it, in a colleague’s words'),
});

export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  severalSchema,
  statementsSchema,
  orderSchema,
  matchSchema,
  estimateSchema,
  writtenSchema,
]);

export const questionsFileSchema = z.array(questionSchema).min(1);

export type Question = z.infer<typeof questionSchema>;
export type SingleQuestion = z.infer<typeof singleSchema>;
export type SeveralQuestion = z.infer<typeof severalSchema>;
export type StatementsQuestion = z.infer<typeof statementsSchema>;
export type OrderQuestion = z.infer<typeof orderSchema>;
export type MatchQuestion = z.infer<typeof matchSchema>;
export type EstimateQuestion = z.infer<typeof estimateSchema>;
export type WrittenQuestion = z.infer<typeof writtenSchema>;
