import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';
import { nations } from '#evidence/claim.schema.ts';
import { audiences } from '#site/audiences.ts';

const id = slug.describe('unique in its place; it is stored, so never change it once published');
const claims = z.array(z.string()).optional().describe('ids of the claims behind it');

const said = z.strictObject({
  text: z.string().min(10),
  claims,
  nations: z.array(z.enum(nations)).optional().describe('where it holds, for anything that rests on law'),
});

const options = z
  .array(z.strictObject({ id, label: z.string().min(1) }))
  .min(2)
  .max(10);

const asked = {
  id,
  label: z.string().min(3).describe('what is asked; never for a name or a diagnosis'),
  hint: z.string().optional().describe('an example, or what to leave out'),
};

const textFieldSchema = z.strictObject({
  kind: z.literal('text').describe('words of their own'),
  ...asked,
  lines: z.number().int().min(1).max(12).default(2).describe('how many lines there are on paper'),
});

const choiceFieldSchema = z.strictObject({
  kind: z.literal('choice').describe('one of a few'),
  ...asked,
  options,
});

const ticksFieldSchema = z.strictObject({
  kind: z.literal('ticks').describe('as many of these as hold'),
  ...asked,
  options,
});

const scaleFieldSchema = z.strictObject({
  kind: z.literal('scale').describe('a list of statements, each placed on the same few levels'),
  ...asked,
  levels: options.describe('from the lowest to the highest'),
  items: z
    .array(
      z.strictObject({
        id,
        text: z.string().min(10),
        first: z.string().min(10).describe('what to do first where this one is low'),
        module: z.string().optional().describe('the folder of the module that answers it'),
        claims,
      }),
    )
    .min(2)
    .max(16),
});

const rowsFieldSchema = z.strictObject({
  kind: z.literal('rows').describe('a table to fill in, a row at a time; more rows can be added'),
  ...asked,
  row: z.string().min(2).describe('what one row is called: “Task”'),
  rows: z.number().int().min(1).max(12).describe('how many empty rows there are at first, and on paper'),
  columns: z
    .array(
      z.strictObject({
        id,
        label: z.string().min(2),
        options: options.optional().describe('for a column where one of a few is chosen'),
      }),
    )
    .min(1)
    .max(5),
});

const fieldSchema = z.discriminatedUnion('kind', [
  textFieldSchema,
  choiceFieldSchema,
  ticksFieldSchema,
  scaleFieldSchema,
  rowsFieldSchema,
]);

const comes = {
  title: z.string().min(3),
  text: z.string().min(10).describe('how to read it'),
  from: slug.describe('the id of the field it is worked out from'),
};

const endSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sentences').describe('each row of a table as a sentence'),
    ...comes,
    words: z
      .array(z.string().min(10))
      .min(1)
      .describe(
        'sentences with columns in braces: “I have {evidence}.”; one is used where all it names is filled in',
      ),
    into: slug.optional().describe('the id of a text field they can be put into, to be changed there'),
  }),
  z.strictObject({
    kind: z.literal('first').describe('the lowest of a scale, with what to do first'),
    ...comes,
    most: z.number().int().min(1).max(5).describe('how many at once'),
    below: slug.describe('the level that is good enough: only what is lower is shown'),
  }),
  z.strictObject({
    kind: z
      .literal('jigsaw')
      .describe('the rows of a table as pieces, one place for each option of a column'),
    ...comes,
    by: slug.describe('the column whose options are the places'),
    piece: slug.describe('the column that names the piece'),
    does: slug.describe('the column that says what it does: two that do the same in one place overlap'),
    entry: slug.describe('the column where “yes” says that people can come to it first'),
  }),
  z.strictObject({
    kind: z
      .literal('run-chart')
      .describe('the rows of a table as points over time, with what the rules for a shift and a trend find'),
    ...comes,
    when: slug.describe('the column that says when'),
    count: slug.describe('the column with the number that is counted'),
    of: slug.describe('the column that says of how many'),
  }),
]);

export const paperSchema = z.strictObject({
  title: z.string().min(3).max(80),
  summary: z.string().min(20).max(220).describe('one or two sentences: what it is for and what comes of it'),
  audiences: z.array(z.enum(audiences)).min(1),
  minutes: z.number().int().min(5).max(90),
  form: z
    .number()
    .int()
    .min(1)
    .describe('the version of this paper: one more whenever a question changes what it means'),
  each: z.literal('scenario').optional().describe('where one paper is made from each scenario'),
  nation: slug.optional().describe('the choice of nation: what does not hold there is put away'),
  joins: slug.optional().describe('the table to which the rows of colleagues’ files can be added'),
  again: z
    .strictObject({ weeks: z.number().int().min(1).max(52), title: z.string().min(5) })
    .optional()
    .describe('offers a calendar entry to look at it again'),
  lead: z.array(said).min(1),
  parts: z
    .array(
      z.strictObject({
        id,
        title: z.string().min(3),
        say: z.array(said).default([]),
        fields: z.array(fieldSchema).default([]),
      }),
    )
    .min(1),
  ends: z.array(endSchema).default([]).describe('what is made of the answers'),
  see: z
    .array(z.strictObject({ text: z.string().min(3), url: z.string().regex(/^(\/|https:\/\/)/) }))
    .default([])
    .describe('where to go on: addresses here, or of bodies outside'),
});

export type Paper = z.infer<typeof paperSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type RowsField = z.infer<typeof rowsFieldSchema>;
export type ScaleField = z.infer<typeof scaleFieldSchema>;
export type End = z.infer<typeof endSchema>;
export type EndOf<Kind extends End['kind']> = Extract<End, { kind: Kind }>;

/** For the last branch of a choice by kind: a kind that was forgotten is an error to the compiler here. */
export const impossible = (kind: never): never => {
  throw new Error(`Nothing is known of ${JSON.stringify(kind)}.`);
};
