import { z } from 'astro/zod';

const word = z.string().trim().min(1).max(80);
const words = z.array(word).min(1);
const line = z.string().trim().min(2).max(120);
/** A saying: words in their order, and {names} of lists for any of their words. */
const sayings = z.array(z.string().trim().min(2).max(120)).min(1);
const lists = z.record(z.string().regex(/^[a-z-]+$/), words);

const lift = z.strictObject({
  for: z.array(z.string()).optional().describe('Only where one of these voices asks.'),
  to: z
    .array(z.string().min(1))
    .optional()
    .describe('Addresses; one that ends in * stands for all that begin so.'),
  kinds: z
    .array(z.enum(['module', 'scenario', 'adjustment', 'claim', 'term', 'page']))
    .optional()
    .describe('Kinds of result.'),
  audience: z.enum(['advisers', 'clinicians', 'employers']).optional().describe('What is written for them.'),
  by: z.number().min(-2).max(2).describe('How strongly: 1 is usual, and below 0 it is held back.'),
});

const intent = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  label: z.string().max(60).describe('What is looked for, as the page says it: “a document”.'),
  asks: sayings.describe('What people type when this is what they look for.'),
  unless: sayings.optional().describe('And what they type when it is not.'),
  alone: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Where nothing else is typed and nobody says who asks, the best of these addresses comes first.',
    ),
  lifts: z.array(lift).min(1),
});

/**
 * A file of content/search/: how the search reads what people type. Every part may be left out, and the parts of several
 * files are joined.
 */
export const searchWordsSchema = z.strictObject({
  common: words.optional().describe('Words so common that they tell no page from another.'),
  light: words.optional().describe('Words that could stand in any question.'),
  between: words.optional().describe('Words that may stand inside a phrase.'),
  asking: words.optional().describe('Words that ask what something is.'),
  meaning: words.optional().describe('Words that ask what something means.'),
  alike: z.array(words).optional().describe('Words that count as the first of their line, with its endings.'),
  apart: z
    .array(words)
    .optional()
    .describe('Words that are one, and one with nothing else that begins alike.'),
  spellings: z.record(word, word).optional().describe('A spelling, and the other spelling it counts as.'),
  same: z
    .array(z.array(word).min(2))
    .optional()
    .describe('What people say for what the pages say: one idea a line.'),
  people: z.array(z.array(word).min(2)).optional().describe('Who is spoken of: these tell little here.'),
  lists: lists.optional().describe('Lists of words that the sayings of this folder name in {}.'),
  intents: z.array(intent).optional().describe('What kind of answer somebody is after.'),
  voices: z
    .array(
      z.strictObject({
        who: z.string().regex(/^[a-z-]+$/),
        label: word.describe('As the page says it: “managers”.'),
        says: sayings.describe('What only they would type.'),
      }),
    )
    .optional()
    .describe('Who speaks, where the question tells.'),
  help: z
    .strictObject({
      lists: lists.describe('Lists of words that the sayings name in {}.'),
      alone: words.describe('Words that are enough by themselves.'),
      misspelt: words.describe('The same, with up to two slips.'),
      passed: words.describe('Words that may stand between the others of a saying.'),
      sayings,
      unless: sayings.describe('What has the same words and means something else: it is taken out first.'),
    })
    .optional()
    .describe('What people type when somebody may die.'),
  scale: z
    .strictObject({
      danger: z
        .record(z.string().regex(/^[a-z-]+$/), z.array(line).min(1))
        .describe('Wordings of somebody in danger, by what they have in common.'),
      harmless: z.array(line).min(1).describe('Wordings with the same words that mean something else.'),
    })
    .optional()
    .describe('What the scale for danger learns from: npm run search:learn.'),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
