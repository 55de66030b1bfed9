import type { Read } from '#authoring/read.ts';
import type { Adjustment } from '#adjustments/adjustment.schema.ts';
import type { Guide } from '#adjustments/guide.schema.ts';
import type { Check } from '#assessment/check.schema.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import type { Course, GlossaryTerm, ModuleFrontmatter } from '#curriculum/module.schema.ts';
import type { Claim, ClaimsFile } from '#evidence/claim.schema.ts';
import type { Source } from '#evidence/source.ts';
import type { Figure } from '#figures/figure.schema.ts';
import type { Paper } from '#papers/paper.schema.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import type { Asked } from '#curriculum/asked.schema.ts';

export type ReadModule = Read<ModuleFrontmatter> & {
  /** Folders that start with an underscore are examples: checked, never published. */
  example: boolean;
  body: LessonBody;
  questions: Read<Question[]>;
  /** False where its text or its questions could not be read: then what is missing from them is not told as well. */
  whole: boolean;
};

/** Everything under content/ that could be read and has the right shape. */
export type Content = {
  courses: Read<Course>[];
  /** What a course changes, measured before and after; each has the slug of its course. */
  checks: Read<Check>[];
  modules: ReadModule[];
  scenarios: Read<Scenario>[];
  adjustments: Read<Adjustment>[];
  /** Pages to look something up on. */
  guides: Read<Guide>[];
  /** Working papers: forms to fill in and print. */
  papers: Read<Paper>[];
  figures: Read<Figure>[];
  /** What people type when a page or section is what they look for. */
  asked: Read<Asked>[];
  claims: Read<ClaimsFile>[];
  sources: Source[];
  glossary: Read<GlossaryTerm[]>;
  /** Ids and names in files that could not be used: whatever points to them is not a second mistake. */
  spared: ReadonlySet<string>;
};

export const claimsOf = (content: Content): Map<string, Claim> =>
  new Map(content.claims.flatMap((file) => file.value.claims.map((claim) => [claim.id, claim] as const)));
