import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';
import { audiences } from '#site/audiences.ts';

const line = z
  .string()
  .min(2)
  .describe('a line of text; it may hold **strong**, [a link](/address/) and <Claim id="C027" />');

const common = {
  id: slug.describe('unique in its session'),
  title: z.string().min(3).max(60).describe('what the leader calls this step'),
  say: z
    .array(line)
    .default([])
    .describe('what the leader says, word for word; the check counts 130 words a minute'),
  activity: z
    .number()
    .min(0)
    .max(60)
    .multipleOf(0.5)
    .describe('minutes in which people do something, beside what is said'),
  tip: z.array(line).default([]).describe('for the leader only: how to run it'),
};
const wall = z.array(line).min(1).max(5).describe('what the wall shows; a few words each');
const timer = z
  .number()
  .min(0.5)
  .max(40)
  .multipleOf(0.5)
  .optional()
  .describe('minutes the clock on the wall starts from, where it has one');

const say = z.strictObject({
  ...common,
  kind: z.literal('say').describe('the leader says something; the wall shows it in a few words'),
  wall,
});
const discuss = z.strictObject({
  ...common,
  kind: z.literal('discuss').describe('the room talks'),
  wall,
  timer,
});
const question = z.strictObject({
  ...common,
  kind: z.literal('question').describe('a question of a lesson, answered by hands'),
  question: slug.describe('the id of a question with one right option, or of a guess before a figure'),
});
const figure = z.strictObject({
  ...common,
  kind: z.literal('figure').describe('a figure on the wall'),
  figure: slug.describe('the name of its file in content/figures/'),
});
const conversation = z.strictObject({
  ...common,
  kind: z.literal('conversation').describe('a conversation played together: hands decide what is said'),
  scenario: slug.describe('the name of its file in content/scenarios/'),
  turns: z.number().int().min(1).max(8).describe('after how many choices the room stops'),
});
const pairs = z.strictObject({
  ...common,
  kind: z.literal('pairs').describe('people practise in twos or threes'),
  wall,
  timer,
  cards: z
    .array(z.strictObject({ title: z.string().min(2).max(60), text: z.array(line).min(1) }))
    .min(2)
    .max(4)
    .describe('a card for each person; they print one under the other'),
});
const plan = z.strictObject({
  ...common,
  kind: z.literal('plan').describe('everybody writes a plan of their own: if this, then that'),
  timer,
  when: z.array(line).min(2).max(4).describe('moments to choose from'),
  then: z.array(line).min(2).max(4).describe('things to say or do'),
});

const stepSchema = z.discriminatedUnion('kind', [say, discuss, question, figure, conversation, pairs, plan]);

/** content/sessions/<slug>.yaml: a session that somebody leads for a team. */
export const sessionSchema = z.strictObject({
  title: z.string().min(3).max(60),
  summary: z.string().min(20).max(220),
  audience: z.enum(audiences),
  minutes: z.union([z.literal(10), z.literal(20), z.literal(45), z.literal(90)]),
  did: z
    .string()
    .min(10)
    .max(160)
    .describe('what people did, as it stands in the record of whoever took part: “practised …”'),
  need: z.array(line).min(1).describe('what the leader needs in the room'),
  before: z.array(line).min(1).describe('what to do before people come'),
  wrong: z
    .array(z.strictObject({ what: line, then: line }))
    .min(2)
    .describe('what may go wrong, and what to do then'),
  distress: line.describe('what in this session may be hard for somebody in the room, and what to offer'),
  after: z.array(line).min(1).describe('where people can go on, with links'),
  steps: z.array(stepSchema).min(2),
});

export type Session = z.infer<typeof sessionSchema>;
export type Step = z.infer<typeof stepSchema>;
