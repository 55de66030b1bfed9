import { z } from 'astro/zod';
import { audiences } from '#site/audiences.ts';

/** What may be coming, as the front door asks it, in its order. Part of an address, so each word stays. */
export const comings = [
  'review',
  'interview',
  'today',
  'told',
  'doubt',
  'team',
  'evidence',
  'nothing',
] as const;
export type Coming = (typeof comings)[number];

/** Where somebody is about to sit opposite a person, and should know what to do if that person is in danger. */
export const face: readonly Coming[] = ['review', 'today', 'told'];

/** How long somebody may have: the name of the route, and its minutes. */
export const lengths = { five: 5, twenty: 20, hour: 60 } as const;
export type Length = keyof typeof lengths;

const step = z.strictObject({
  to: z
    .string()
    .startsWith('/')
    .describe('an address on this site: a lesson, a section of one, a conversation, or any other page'),
  text: z
    .string()
    .min(5)
    .max(90)
    .optional()
    .describe('what to do there; left out for lessons and conversations'),
  minutes: z
    .int()
    .min(1)
    .max(30)
    .optional()
    .describe('left out for lessons and conversations, whose minutes are worked out'),
});

const route = z.array(step).min(1).max(5);

/** content/start/<audience>.yaml: what the front door answers one audience. */
export const startSchema = z.strictObject({
  audience: z.enum(audiences),
  answers: z
    .array(
      z.strictObject({
        coming: z.enum(comings).describe('what is coming'),
        asks: z
          .string()
          .min(5)
          .max(60)
          .describe('how this audience would say it, as the front door offers it'),
        title: z.string().min(5).max(60).describe('the heading of the card'),
        say: z
          .array(z.string().min(10).max(200))
          .min(1)
          .max(3)
          .describe('words to say, as somebody would say them'),
        leave: z
          .array(z.string().min(10).max(200))
          .min(2)
          .max(4)
          .optional()
          .describe('what not to ask and what not to promise'),
        scene: z.string().describe('the conversation to try'),
        carry: z.string().min(15).max(140).describe('one sentence to carry into the room'),
        five: route.describe('what to do with five minutes'),
        twenty: route.describe('what to do with twenty minutes'),
        hour: route.describe('what to do with an hour'),
      }),
    )
    .min(1)
    .describe('one answer for each of: review, interview, today, told, doubt, team, evidence, nothing'),
});

export type Start = z.infer<typeof startSchema>;
export type StartStep = z.infer<typeof step>;
