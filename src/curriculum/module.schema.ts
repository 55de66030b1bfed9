import { z } from 'astro/zod';
import { slug } from '#authoring/slug.ts';
import { nations } from '#evidence/claim.schema.ts';
import { audiences } from '#site/audiences.ts';

/** The fields at the top of a module. */
export const moduleTop = z.strictObject({
  title: z.string().min(3).max(80),
  summary: z.string().min(20).max(220).describe('one sentence: what this is and why it is worth the time'),
  kind: z
    .enum(['lesson', 'self-test', 'opening', 'safety'])
    .default('lesson')
    .describe(
      'an opening takes under three minutes: a guess, then the figure; safety says what to do when somebody may be in danger, and nothing in it is marked',
    ),
  objectives: z
    .array(
      z.strictObject({
        id: slug,
        text: z.string().min(10).describe('something a person could be seen doing'),
      }),
    )
    .min(1)
    .max(5),
  remember: z.array(z.string().min(10)).length(3).describe('three things to take away'),
  reflection: z
    .string()
    .min(20)
    .describe('a question about the reader’s own work, answered in writing and kept on their device'),
  plan: z
    .strictObject({
      when: z.array(z.string().min(8)).min(2).max(4).describe('moments that could be the cue, as “when …”'),
      then: z.array(z.string().min(8)).min(2).max(4).describe('what to say or do, as “I will …”'),
      hindrance: z.array(z.string().min(8)).min(1).max(3).describe('what may get in the way'),
    })
    .optional()
    .describe('examples for an if-then plan from the reader’s own job; every lesson has them'),
  sensitive: z.string().optional().describe('what may be hard to read here; shows the way to help'),
  reading: z.array(z.string()).optional().describe('ids from sources.json worth opening'),
});

/** What stands between the two --- lines at the top of a module's index.mdx. */
export const moduleSchema = moduleTop.refine(({ kind, plan }) => kind !== 'lesson' || plan !== undefined, {
  path: ['plan'],
});

export const courseSchema = z.strictObject({
  title: z.string().min(3).max(80),
  audience: z.enum(audiences),
  summary: z.string().min(20).max(300),
  state: z.enum(['open', 'planned']),
  outcomes: z.array(z.string().min(10)).min(1).describe('what the learner will be able to do'),
  modules: z.array(z.string()).describe('module folders in order'),
  scenarios: z.array(z.string()).default([]).describe('scenario files in order'),
  routes: z
    .strictObject({
      twenty: z
        .strictObject({
          scenario: z.string(),
          questions: z.array(z.string()).length(4).describe('ids of four questions of the course'),
          sentence: z.string().min(20).max(240).describe('one sentence to carry'),
        })
        .describe('what to do with twenty minutes'),
      hour: z
        .strictObject({ modules: z.array(z.string()).min(1), scenario: z.string().optional() })
        .describe('the core hour'),
      groups: z
        .array(
          z.strictObject({
            title: z.string().min(3).max(60),
            modules: z.array(z.string()).min(1),
            scenarios: z.array(z.string()).default([]),
          }),
        )
        .min(1)
        .max(6)
        .describe('everything, in named groups: each part of the course stands in one of them'),
    })
    .optional()
    .describe('three ways through, for three lengths of time; an open course has them'),
  finished: z
    .strictObject({
      modules: z
        .array(z.string())
        .optional()
        .describe('modules to be worked through; without it those of the core hour'),
      answered: z
        .boolean()
        .optional()
        .describe(
          'true where a module counts only once its questions are answered, right or wrong; false where coming to its last section is enough; without it somebody marks it as finished, or comes to the end and has answered its questions',
        ),
      conversations: z
        .number()
        .int()
        .min(0)
        .optional()
        .describe('how many conversations must be had to an ending; without it, one'),
      check: z.boolean().optional().describe('true where the check must be answered before and after'),
      pass: z
        .number()
        .min(1)
        .max(100)
        .optional()
        .describe(
          'percent of the check after the course that is called passed; without it there is a score and no verdict',
        ),
    })
    .optional()
    .describe('what a learning system calls completed'),
  coming: z.array(z.string()).optional().describe('what a planned course will hold, in plain words'),
});

export const glossarySchema = z
  .array(
    z.strictObject({
      id: slug,
      term: z.string(),
      meaning: z.string().min(10).describe('plain meaning in a sentence or two'),
      called: z.array(z.string()).optional().describe('other names for the same thing, which readers see'),
      also: z
        .array(z.string())
        .optional()
        .describe('what people type besides, misspellings and old names included: searched, never shown'),
      abbreviation: z.string().optional(),
      nations: z.array(z.enum(nations)).optional(),
      period: z.boolean().optional().describe('true for a word of its time that is not used today'),
      claims: z.array(z.string()).optional(),
    }),
  )
  .min(1);

export type ModuleFrontmatter = z.infer<typeof moduleSchema>;
export type Course = z.infer<typeof courseSchema>;
export type GlossaryTerm = z.infer<typeof glossarySchema>[number];
