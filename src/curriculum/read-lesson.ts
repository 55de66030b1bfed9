import type { z } from 'astro/zod';
import type { Reader } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import { pictureProblems } from '#curriculum/picture-problems.ts';
import { readMdx, splitFrontmatter } from '#curriculum/read-mdx.ts';

/** The text of a lesson with the lines at its top. */
export interface LessonText<Top> {
  /** Nothing where the lines at the top do not fit. */
  front: Read<Top> | undefined;
  body: LessonBody;
  /** False where its text could not be read: then what is missing from it is not told as well. */
  whole: boolean;
}

/** Reads a lesson, or a translation of one, and tells what cannot be read; nothing where the lines at the top have no end. */
export async function readLesson<Top extends object>(
  file: string,
  text: string,
  schema: z.ZodType<Top>,
  from: Reader,
): Promise<LessonText<Top> | undefined> {
  const parts = splitFrontmatter(text);
  if (!parts.ok) {
    from.tell(topProblem(file, parts.line, `The lines at the top cannot be read: ${parts.why}.`));
    return undefined;
  }
  const front = await from.yaml(file, schema, { text: parts.yaml, line: parts.yamlLine });
  if (front) from.tell(...readAnotherWay(front, schema, parts.value));
  const { body, problems } = readMdx(file, parts.body);
  from.tell(...problems, ...(await pictureProblems(file, body.images, from)));
  return { front, body, whole: problems.length === 0 };
}

const topProblem = (file: string, line: number, what: string): Problem => ({
  file,
  line,
  column: 1,
  kind: 'top-of-module',
  what,
  why: 'The check and the page would not have the same title, questions or plan.',
  cure: 'put the value in quotes, and follow content/modules/_example/index.mdx',
});

/** What the compiler reads otherwise than the check: a date without quotes is a date to the one and words to the other. */
function readAnotherWay<Top extends object>(
  { file, value, locate }: Read<Top>,
  schema: z.ZodType<Top>,
  built: unknown,
): Problem[] {
  const other = schema.safeParse(built);
  const its = Object(other.success ? other.data : built) as Record<string, unknown>;
  return Object.entries(value)
    .filter(([key, mine]) => JSON.stringify(mine) !== JSON.stringify(its[key]))
    .map(([key]) =>
      topProblem(file, locate([key]).line, `“${key}” means one thing to the check and another to the page.`),
    );
}
