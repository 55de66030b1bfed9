import { z } from 'astro/zod';
import { nations } from '#evidence/claim.schema.ts';

/** What is hard, in the words a manager would use. The order is the order in which they are offered. */
export const barriers = {
  concentration: 'Concentrating',
  memory: 'Remembering things',
  mornings: 'Mornings',
  medication: 'Effects of medication',
  appointments: 'Appointments and treatment',
  travel: 'Getting to work',
  public: 'Contact with the public',
  phone: 'Phone calls',
  meetings: 'Meetings',
  workload: 'Workload and deadlines',
  perfectionism: 'Doing too much, or never finished',
  hours: 'Hours',
  fluctuation: 'Good and bad days',
  noise: 'Noise and distraction',
  environment: 'The place of work',
  supervision: 'Knowing what is expected',
  feedback: 'Taking feedback',
  relationships: 'Getting on with others',
  change: 'Change',
  role: 'The job itself',
  absence: 'Being off sick',
  returning: 'Coming back after absence',
  recruitment: 'Applying and interviews',
  starting: 'Starting a new job',
  training: 'Training',
  shifts: 'Shifts, nights, working alone',
  distress: 'Distress at work',
  family: 'Family and caring',
} as const;

export const stages = {
  hiring: 'Hiring',
  starting: 'Starting',
  staying: 'Staying',
  'coming-back': 'Coming back',
} as const;

/** How sure we are that it is owed or recommended; never more than the source behind it says. */
export const standings = {
  law: 'Law or official guidance',
  guidance: 'Published guidance for employers',
  practice: 'Common practice, not verified',
} as const;

/** What each standing means, for a reader who wants to know how far to lean on it. */
export const standingMeanings = {
  law: 'It rests on law, or on guidance from a public body. That is not a promise that a tribunal would call it reasonable in your case.',
  guidance:
    'A body that advises employers has published it. Nobody has to do it because it is written there.',
  practice: 'Many workplaces do it. We have found no guidance that says so, and no test of it.',
} as const satisfies Record<keyof typeof standings, string>;

export const sizes = { small: 'Small, without HR', larger: 'Larger' } as const;

/** What it may cost: bands, honest about not knowing. */
export const costs = {
  time: 'Time, nothing to buy',
  small: 'Small',
  varies: 'Depends on the job',
  funded: 'May be funded by Access to Work',
  unknown: 'We do not know',
} as const;

export const supporters = {
  employer: 'You, the employer',
  'access-to-work': 'Access to Work',
  'mental-health-service': 'Access to Work Mental Health Support Service',
  'occupational-health': 'Occupational health',
  'employment-specialist': 'An employment specialist',
  'fit-note': 'The fit note',
  passport: 'A health adjustment passport',
  acas: 'Acas',
} as const;

const keys = <Words extends Record<string, string>>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]);

export const adjustmentSchema = z.strictObject({
  title: z.string().min(5).max(80).describe('what is done, starting with a verb'),
  barriers: z.array(keys(barriers)).min(1).describe('what it helps with'),
  stages: z.array(keys(stages)).min(1).describe('when in working life it is used'),
  looks: z
    .array(z.string().min(10))
    .min(2)
    .max(5)
    .describe('what it looks like in practice, an example each'),
  decides: z.string().min(5).describe('who decides, in words: usually the line manager with the person'),
  cost: keys(costs),
  costNote: z.string().optional().describe('what the cost depends on; never an invented figure'),
  support: z.array(keys(supporters)).min(1).describe('where support can come from'),
  trial: z.number().int().min(1).max(26).describe('weeks to try it before the review'),
  review: z.array(z.string().min(10)).min(2).max(4).describe('what to ask at the review'),
  watch: z.string().optional().describe('what can go wrong, and how to avoid it'),
  standing: keys(standings),
  claims: z.array(z.string()).default([]).describe('ids of the claims behind it'),
  sources: z
    .array(z.strictObject({ source: z.string(), at: z.string().optional() }))
    .default([])
    .describe('guidance behind it, by id from sources.json; not needed for common practice'),
  nations: z
    .array(z.enum(nations))
    .optional()
    .describe('where it holds, for anything that rests on law or a scheme'),
  small: z.string().optional().describe('how a small firm without HR does it'),
  sizes: z
    .array(keys(sizes))
    .min(1)
    .optional()
    .describe('leave out if any firm can do it; [larger] where it needs several departments or sites'),
  module: z
    .strictObject({ slug: z.string(), section: z.string().optional() })
    .describe('the lesson that teaches the conversation'),
  scenario: z
    .string()
    .optional()
    .describe('the conversation that practises it; left out, the first of the module’s course'),
  also: z.array(z.string()).default([]).describe('what people type instead'),
});

export type Adjustment = z.infer<typeof adjustmentSchema>;
export type Barrier = keyof typeof barriers;
export type Stage = keyof typeof stages;
export type Standing = keyof typeof standings;
export type Supporter = keyof typeof supporters;
