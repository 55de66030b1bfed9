import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';
import { questionsFileSchema } from '#assessment/question.schema.ts';
import { moduleTop } from '#curriculum/module.schema.ts';

const said = z.string().min(2).max(300);

/** languages/<tag>.yaml: a language that lessons are translated into, and what the site says in it around one. */
export const languageSchema = z.strictObject({
  name: z.string().min(2).max(40).describe('what the language calls itself: Cymraeg'),
  english: z.string().min(2).max(40).describe('what English calls it: Welsh'),
  read: said.describe('in the language: “Read this lesson in Welsh”. It stands on the original'),
  original: said.describe('in the language: “Read this lesson in English”. It stands on the translation'),
  rest: said.describe(
    'in the language: what of the page is still in English, such as the menu, the buttons and the evidence',
  ),
  restAsked: said
    .optional()
    .describe('the same for a lesson whose questions are translated too; needed with the first of these'),
  behind: said
    .regex(/\{date\}/, 'with {date} where the date stands')
    .describe(
      'in the language: “This translation follows the English of {date}. The English has changed since, and it is what holds today.”',
    ),
});

const original = z
  .strictObject({
    version: z.string().regex(/^v[0-9a-z]{1,7}$/, 'the letters that the check gives'),
    asOf: z.iso.date().describe('the day of the original that was translated, in quotes'),
  })
  .describe('which state of the original this follows; npm run translation -- begin writes it');

/** questions.<language>.yaml beside it: every question of the lesson, with its words translated and all else as it is. */
export const questionsTranslationSchema = z.strictObject({
  original,
  questions: questionsFileSchema.describe('as in questions.yaml, in the same order'),
});

/** What stands between the two --- lines at the top of index.<language>.mdx: what stands there in the original, translated. */
export const translationSchema = moduleTop.omit({ kind: true, reading: true }).extend({
  original,
  title: z.string().min(3).max(120),
  summary: z.string().min(20).max(320),
  objectives: z
    .array(z.strictObject({ id: slug.describe('as in the original'), text: z.string().min(10) }))
    .min(1)
    .max(5),
  differs: z
    .string()
    .min(10)
    .optional()
    .describe('why citations stand in another order than in the original, where they have to'),
});

export type Language = z.infer<typeof languageSchema>;
export type TranslationTop = z.infer<typeof translationSchema>;
export type QuestionsTranslation = z.infer<typeof questionsTranslationSchema>;
