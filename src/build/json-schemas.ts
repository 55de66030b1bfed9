import { z } from 'astro/zod';
import { questionsFileSchema } from '#assessment/question.schema.ts';
import { courseSchema, glossarySchema } from '#curriculum/module.schema.ts';
import { claimsFileSchema } from '#evidence/claim.schema.ts';
import { figureSchema } from '#figures/figure.schema.ts';
import { scenarioSchema } from '#scenario/scenario.schema.ts';
import { askedSchema } from '#curriculum/asked.schema.ts';

/** The files of content that an editor can complete and underline while an author types, each with what it looks like. */
const schemas: Record<string, [title: string, schema: z.ZodType]> = {
  scenario: ['A scenario: content/scenarios/<slug>.yaml', scenarioSchema],
  questions: ['The questions of a module: content/modules/<slug>/questions.yaml', questionsFileSchema],
  figure: ['A figure: content/figures/<slug>.yaml', figureSchema],
  course: ['A course: content/courses/<slug>.yaml', courseSchema],
  claims: ['Claims of one theme: content/evidence/claims/<theme>.yaml', claimsFileSchema],
  asked: ['What people type: content/asked/<name>.yaml', askedSchema],
  glossary: ['The words: content/glossary.yaml', glossarySchema],
};

export const schemasFolder = 'content/.schemas';

/**
 * JSON Schemas of what authors write, by file name, made from the schemas the check uses. They hold shapes and
 * explanations; what only the check knows (names that exist, ways that end) they leave to it.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, [title, schema]]) => {
      // draft-07, because that is what the YAML language server of most editors reads best.
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
