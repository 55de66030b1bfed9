import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { checkProblems } from '#assessment/check-problems.ts';
import { checkSchema, type Check } from '#assessment/check.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** What a course changes, measured before and after; each has the name of its course. */
export const checks: ContentKind<Read<Check>> = {
  one: 'check',
  home: 'courses/checks/',
  schema: checkSchema,
  editor: { check: { title: 'A check: content/courses/checks/<course>.yaml', schema: checkSchema } },
  problems: (all, site) => all.flatMap((check) => checkProblems(check, site)),
  addresses: ({ slug }) => [{ url: addressOf.check(slug) }],
};
