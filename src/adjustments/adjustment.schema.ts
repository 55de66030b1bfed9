import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';
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

/** What it feels like, in the words of the person. */
export const feelings = {
  sleep: 'I sleep badly',
  'bad-night': 'The day after a bad night',
  panic: 'Panic comes',
  racing: 'My thoughts race',
  'low-drive': 'I cannot get started',
  irritability: 'I am on edge and snap',
  tremor: 'My hands shake',
  voices: 'Voices, or a sense of being watched',
  blank: 'My mind goes blank',
} as const;

export const stages = {
  hiring: 'Hiring',
  starting: 'Starting',
  staying: 'Staying',
  'off-sick': 'Off sick',
  'coming-back': 'Coming back',
  formal: 'When it gets formal',
} as const;

/** What the example rests on. Whether it is owed to one person is another question: for a disabled worker any card may be. */
export const rests = {
  law: 'Law',
  guidance: 'Published guidance',
  scheme: 'A scheme to apply to',
  practice: 'Practice at work',
} as const;

/** What each of them means, for a reader who wants to know how far to lean on it. */
export const restMeanings = {
  law: 'A law says so, in the nations named.',
  guidance: 'A body that advises employers gives it as an example, or an employer has published it.',
  scheme: 'A public scheme may pay for it or bring it. Somebody has to apply, and nobody is sure to get it.',
  practice: 'Workplaces do it. No source is named here.',
} as const satisfies Record<keyof typeof rests, string>;

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

/** Parts of the plan that a card may stand for. */
export const planPlaces = ['signs', 'then', 'know', 'review'] as const;

const keys = <Words extends Record<string, string>>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]);

export const adjustmentSchema = z.strictObject({
  title: z.string().min(5).max(80).describe('what is done, starting with a verb'),
  owed: z
    .literal(true)
    .optional()
    .describe('for what every worker is owed by law: it stands apart, and nobody tries it for a time'),
  barriers: z.array(keys(barriers)).min(1).describe('what it helps with'),
  feels: z.array(keys(feelings)).default([]).describe('what it may feel like for the person'),
  stages: z.array(keys(stages)).min(1).describe('when in working life it is used'),
  looks: z
    .array(z.string().min(10))
    .min(2)
    .max(6)
    .describe('what it looks like: an example each, which begins with the place (“Bakery: …”)'),
  decides: z.string().min(5).describe('who decides, in words: usually the line manager with the person'),
  cost: keys(costs),
  costNote: z.string().optional().describe('what the cost depends on; never an invented figure'),
  support: z.array(keys(supporters)).min(1).describe('where support can come from'),
  trial: z
    .number()
    .int()
    .min(1)
    .max(26)
    .optional()
    .describe('weeks to try it before the review; left out for what is owed'),
  review: z.array(z.string().min(10)).min(2).max(4).describe('what to ask at the review'),
  watch: z.string().optional().describe('what can go wrong, and how to avoid it'),
  rests: keys(rests).describe('what the example rests on'),
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
export type Barrier = keyof typeof barriers;
export type Feeling = keyof typeof feelings;
export type Stage = keyof typeof stages;
export type Supporter = keyof typeof supporters;
