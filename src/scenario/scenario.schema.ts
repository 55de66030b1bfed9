import { z } from 'astro/zod';
import { audiences } from '#site/audiences.ts';

/** XState accepts these as state names, and they read well in an address. */
const slug = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/, 'letters from a to z, digits and hyphens, starting with a small letter');

const test = z
  .strictObject({ atLeast: z.number().int().optional(), atMost: z.number().int().optional() })
  .refine(
    (bounds) => bounds.atLeast !== undefined || bounds.atMost !== undefined,
    'say atLeast, atMost or both',
  );

/** All tests must hold. `seen` and `unseen` list scenes met, or not met, before the present one. */
export type Condition = {
  readonly seen?: readonly string[];
  readonly unseen?: readonly string[];
  readonly [variable: string]: Bounds | readonly string[] | undefined;
};
export type Bounds = { readonly atLeast?: number; readonly atMost?: number };

const scenesMet = z.array(slug).min(1).optional();

const conditionSchema: z.ZodType<Condition> = z
  .object({
    seen: scenesMet.describe('every one of these scenes was met before the present one: [at-the-door]'),
    unseen: scenesMet.describe('none of these scenes was met before the present one'),
  })
  .catchall(test);

const when = conditionSchema
  .optional()
  .describe(
    'only if every variable named is within its bounds: { trust: { atLeast: 2 } }; or { unseen: [the-family] }',
  );

/** Words that may change with the variables: the first variant whose `when` holds is said; the last one has none. */
const words = z.union([z.string(), z.array(z.strictObject({ when, text: z.string() })).min(2)]);

const to = z.union([slug, z.array(z.strictObject({ when, scene: slug })).min(2)]);

const choiceSchema = z
  .strictObject({
    id: slug.describe('unique in its scene; it is stored, so never change it once published'),
    say: z.string().optional().describe('what the learner says, without quotation marks'),
    do: z.string().optional().describe('what the learner does, starting with a verb'),
    best: z
      .boolean()
      .optional()
      .describe('true for the choice the evidence supports best here; at most one in a scene'),
    when,
    effects: z
      .record(slug, z.number().int())
      .optional()
      .describe('what it adds to or takes from variables: { trust: 1, belief: -1 }'),
    to: to.describe('the scene or ending that follows; a list with `when` where it depends'),
    feedback: z.string().min(12).describe('why, kindly; shown in the debrief'),
    later: z.string().optional().describe('what it led to later on, shown in the debrief'),
    claims: z.array(z.string()).optional(),
  })
  .refine(
    (choice) => (choice.say === undefined) !== (choice.do === undefined),
    'write either `say` or `do`, not both',
  );

const sceneSchema = z.strictObject({
  title: z
    .string()
    .max(60)
    .optional()
    .describe('a few words for the map; without it the map shows the scene’s name'),
  nextStep: z
    .literal(true)
    .optional()
    .describe('only in a conversation about safety: here a next step is being taken, and the title names it'),
  where: z
    .string()
    .max(48)
    .optional()
    .describe(
      'the day and the place, as the bar above the conversation says it: “Monday, the flat”; only where it is another than in the scene before',
    ),
  who: z.string().optional().describe('who speaks; leave it out where nobody does'),
  stage: words.optional().describe('where we are, what can be seen: one or two sentences'),
  says: words.optional(),
  thinks: words.optional().describe('what the speaker thinks and does not say; shown in the debrief only'),
  chair: z
    .string()
    .optional()
    .describe(
      'only where somebody else speaks and the other person is there: what the other person thinks; shown when the learner sees it from the other chair',
    ),
  again: z.string().optional().describe('what is said instead when the scene is met a second time'),
  alone: z
    .literal(false)
    .optional()
    .describe('false keeps the scene out of practice, where scenes are asked by themselves on a later day'),
  choices: z.array(choiceSchema).min(2).max(5).optional(),
  then: to.optional().describe('the scene that follows without a choice: “three weeks later”'),
});

const endingSchema = z.strictObject({
  title: z.string().min(3),
  kind: z.enum(['good', 'mixed', 'poor']),
  near: z.string().min(20).describe('what became of it in the next days'),
  later: z.string().min(20).describe('what became of it months on'),
  debrief: z.string().min(20).describe('what this ending teaches'),
  chair: z
    .string()
    .min(20)
    .optional()
    .describe('the same ending as the other person would tell it, in their own words'),
  claims: z.array(z.string()).optional(),
});

/** Nothing but the commands of a path: it stands in a page as it is. */
const drawn = z
  .string()
  .max(600)
  .regex(
    /^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+$/,
    'the commands and numbers of an SVG path, such as M12 38h40v8H12z',
  );

export const scenarioSchema = z.strictObject({
  title: z.string().min(3),
  summary: z.string().min(20).max(220),
  audiences: z.array(z.enum(audiences)).min(1),
  minutes: z.number().int().min(3).max(30),
  you: z.string().min(10).describe('who the learner is'),
  they: z
    .strictObject({ name: z.string(), about: z.string().min(20) })
    .describe('who the other person is: more than a patient'),
  setting: z.string().min(10),
  object: z
    .strictObject({
      name: z.string().min(3).max(60).describe('what it is, as it is read out: “A scrapbook and scissors”'),
      ink: z
        .array(drawn)
        .min(1)
        .describe('what is drawn as lines, as the `d` of SVG paths, on a square of 64'),
      tint: z.array(drawn).optional().describe('what is filled behind the lines, in a second ink'),
    })
    .optional()
    .describe('a thing of the other person’s, drawn: objects stand for people here, and no face is invented'),
  practise: z.array(z.string().min(10)).min(1).max(4).describe('what to practise'),
  sensitive: z.string().optional(),
  safety: z
    .literal(true)
    .optional()
    .describe(
      'true where a life may be at risk: no choice is best, nothing is scored, and from every scene three choices at most, whichever they are, come to a named next step: an ending, or a scene with “nextStep”',
    ),
  claims: z.array(z.string()).optional().describe('where the story comes from'),
  variables: z.record(
    slug,
    z.strictObject({
      label: z.string(),
      means: z.string().min(10).describe('what a high and a low value mean'),
      min: z.number().int(),
      max: z.number().int(),
      start: z.number().int(),
    }),
  ),
  start: slug.describe('the first scene'),
  scenes: z.record(slug, sceneSchema),
  endings: z.record(slug, endingSchema),
  walks: z
    .array(
      z.strictObject({
        name: z.string().min(5),
        choices: z
          .array(slug)
          .min(1)
          .max(1000)
          .describe('the ids of the choices made, in order; scenes with `then` need none'),
        ends: slug,
      }),
    )
    .min(1)
    .describe('golden walks: these choices end there; they run as tests'),
});

export type Choice = z.infer<typeof choiceSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type Ending = z.infer<typeof endingSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
