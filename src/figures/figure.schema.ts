import { z } from 'astro/zod';
import { slug as id } from '#authoring/slug.ts';

const text = z.string().min(2);
const claims = z.array(z.string()).min(1).describe('the claims that say it');

/** A number that is drawn. The check stops when the claim no longer says it. */
const number = z.strictObject({
  value: z.number(),
  claim: z.string().describe('the claim in whose words this number stands'),
});

/** Something the figure says in words. */
const line = z.strictObject({
  text,
  claims: claims.optional(),
  ours: z.literal(true).optional().describe('true where it is our own suggestion and no source says it'),
});

const named = line.extend({ name: text.max(60).describe('a few words, as they stand in the drawing') });

/** What every figure has, whatever it draws. */
const frame = {
  title: text.max(90),
  alt: z
    .string()
    .default('')
    .describe('the drawing in words, for somebody who cannot see it: two or three sentences'),
  after: line.describe('what it is drawn after: completes “Our drawing, after …”'),
  note: line.optional().describe('how to read it, in a sentence'),
  limits: z.array(line).default([]).describe('what it must not be taken for'),
};

const results = ['more', 'no-clear-difference', 'positive', 'mixed'] as const;
const result = z
  .enum(results)
  .describe(
    'more: more people in work with IPS; no-clear-difference: not told apart, or no effect; positive: a gain that the source does not put in numbers; mixed: some gained, some not',
  );

const circle = z.strictObject({
  kind: z.literal('circle').describe('steps that lead back to the first, and who can break in where'),
  ...frame,
  steps: z
    .array(
      named.extend({
        breaks: z
          .array(line.extend({ who: text }))
          .min(1)
          .describe('who can break the circle here, and how'),
      }),
    )
    .min(3)
    .max(7),
});

const trials = z.strictObject({
  kind: z
    .literal('trials')
    .describe('people in work with and without a kind of help, and ratios with intervals'),
  ...frame,
  shares: z
    .array(
      z.strictObject({
        name: text,
        counted: line.describe('who was followed, what counted as work, and over what time'),
        with: number.describe('percent in work with the help'),
        without: number.describe('percent in work in the other arm'),
        arms: z.tuple([text, text]).default(['With IPS', 'Without']).describe('what the two arms had'),
        result,
      }),
    )
    .min(1),
  ratios: z
    .array(
      z.strictObject({
        name: text,
        counted: line,
        ratio: number,
        from: number.describe('where the published 95% interval begins'),
        to: number.describe('where it ends'),
        result,
      }),
    )
    .min(1),
  words: z
    .array(named.extend({ result }))
    .default([])
    .describe('results without a share or an interval in what was read: they belong in the same picture'),
});

const ladder = z.strictObject({
  kind: z.literal('ladder').describe('things on rungs, the surest at the top, and what has come since'),
  ...frame,
  rungs: z.array(z.strictObject({ name: text, about: text, on: z.array(named).min(1) })).min(2),
  now: z.strictObject({
    title: text,
    names: z
      .array(z.strictObject({ name: text, new: z.literal(true).optional() }))
      .min(2)
      .describe('the list of today; `new: true` where it was not on the ladder'),
    line,
  }),
});

const rates = z.strictObject({
  kind: z
    .literal('rates')
    .describe('figures that may not share an axis: each by itself, with who was counted'),
  ...frame,
  groups: z
    .array(
      z.strictObject({
        title: text,
        cards: z
          .array(
            z.strictObject({
              numbers: z.array(number).min(1).max(2),
              between: z.enum(['and', 'to']).default('and').describe('the word between two numbers'),
              what: text.describe('in work, not in work: the source’s own measure'),
              who: text.describe('who was counted'),
              where: text,
              when: text,
              by: text.optional().describe('which survey or body'),
              claims: claims
                .optional()
                .describe('all claims of the card, where more than the numbers’ own speak for it'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

const hundreds = z.strictObject({
  kind: z
    .literal('hundreds')
    .describe('fields of a hundred dots, a dot for each in a hundred: how many are filled'),
  ...frame,
  fields: z
    .array(
      z.strictObject({
        said: text.max(90).describe('what the filled dots are, as a short sentence'),
        from: number.describe('how many of a hundred are filled'),
        to: number.optional().describe('where studies differ: up to how many are half filled'),
        who: text.describe('who or what was counted, where and when'),
      }),
    )
    .min(1)
    .max(4),
});

const process = z.strictObject({
  kind: z
    .literal('process')
    .describe('steps somebody is sent through, what stops them, and which help mends it'),
  ...frame,
  steps: z
    .array(
      named.extend({
        id,
        stop: text.describe('what happens to a person who stops here: completes “Grace …”'),
        feeds: z.literal(true).optional().describe('true where stopping here feeds back into hope'),
      }),
    )
    .min(3),
  helps: z.array(named.extend({ id, mends: z.string().describe('the id of a step, or “loop”') })).min(1),
  people: z
    .array(
      z.strictObject({
        name: text,
        about: text,
        sticks: z.array(z.string()).min(1).describe('the steps at which this person stops without help'),
        hope: z.number().int().min(0).max(4).describe('at the start, from 0 to 4: our device, not a measure'),
      }),
    )
    .min(1),
  loop: line.describe('how a stop comes back to the beginning'),
  scarce: z
    .strictObject({ name: text, at: z.string().describe('the id of a step'), stop: text, claims })
    .describe('what no help mends: few jobs'),
  examples: z
    .strictObject({
      title: text,
      each: z
        .array(
          z.strictObject({
            title: text.describe('what the example shows'),
            person: text.describe('the name of one of `people`'),
            helps: z.array(z.string()).min(1).describe('ids of `helps`'),
            fewJobs: z.boolean().default(false),
            tries: z.number().int().min(1).max(4).default(1),
          }),
        )
        .min(1),
    })
    .optional()
    .describe('how it looks after some tries, for the page of all figures'),
});

const stages = z.strictObject({
  kind: z.literal('stages').describe('stages in a row, and the conditions for leaving the first'),
  ...frame,
  stages: z.array(named).min(2),
  conditions: z.strictObject({ title: text, both: z.array(named).length(2), state: named }),
  back: line.describe('how somebody comes back to the first stage'),
});

const continuum = z.strictObject({
  kind: z.literal('continuum').describe('a line from one end to the other, with tasks along it'),
  ...frame,
  ends: z.tuple([text, text]),
  parts: z.array(z.strictObject({ name: text, tasks: z.array(text).min(1), claims })).min(2),
  across: line.describe('what belongs to the whole line'),
});

const parties = z.strictObject({
  kind: z.literal('parties').describe('three parties, and what each needs of the other two'),
  ...frame,
  corners: z.array(z.strictObject({ id, name: text, about: line })).length(3),
  needs: z.array(line.extend({ who: z.string(), of: z.string() })).min(6),
});

const groups = z.strictObject({
  kind: z.literal('groups').describe('what groups of people asked for, each with its size'),
  ...frame,
  groups: z.array(z.strictObject({ name: text, size: number, asked: z.array(line).min(1) })).min(2),
  all: z.strictObject({ name: text, size: number, asked: z.array(line).min(1) }),
  unnamed: z
    .strictObject({ name: text, asked: z.array(line).min(1) })
    .describe('what was asked where the source does not say in which group'),
});

const teams = z.strictObject({
  kind: z.literal('teams').describe('one service within a team, and one apart from it'),
  ...frame,
  together: z.strictObject({ name: text, about: line }),
  apart: z.strictObject({ name: text, about: line }),
  member: text.describe('the post that is in the team or apart from it'),
  advantages: z.array(named).min(2),
});

const matrix = z.strictObject({
  kind: z.literal('matrix').describe('a table of two measures, and where this course stands in it'),
  ...frame,
  rows: z.strictObject({ title: text, names: z.array(text).length(3) }),
  columns: z.strictObject({ title: text, names: z.array(text).length(3) }),
  /** Rows of the table, each with a cell for every column. */
  cells: z.array(z.array(line.omit({ ours: true })).length(3)).length(3),
  here: z
    .array(
      named.extend({
        row: z.number().int().min(1).max(3),
        column: z.number().int().min(1).max(3),
      }),
    )
    .min(1)
    .describe('where this course stands: row and column counted from 1'),
});

const principles = z.strictObject({
  kind: z.literal('principles').describe('sets of principles, and a part whose names are lost'),
  ...frame,
  lost: z.strictObject({ title: text, count: z.number().int().min(1).max(6), line }),
  second: text.describe('the title over the sets'),
  sets: z.array(z.strictObject({ name: text, points: z.array(text).min(1), claims })).min(2),
});

/** A figure: content/figures/<name>.yaml. Every number in it stands in the words of a claim. */
export const figureSchema = z.discriminatedUnion('kind', [
  circle,
  trials,
  ladder,
  rates,
  hundreds,
  process,
  stages,
  continuum,
  parties,
  groups,
  teams,
  matrix,
  principles,
]);

export type Figure = z.infer<typeof figureSchema>;
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;
export type Line = z.infer<typeof line>;
export type Result = (typeof results)[number];
