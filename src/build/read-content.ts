import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { adjustmentSchema, type Adjustment } from '#adjustments/adjustment.schema.ts';
import { guideSchema, type Guide } from '#adjustments/guide.schema.ts';
import type { Problem } from '#authoring/problem.ts';
import { schemaProblems, type KeySchema, type SchemaIssue } from '#authoring/schema-problems.ts';
import { checkSchema } from '#assessment/check.schema.ts';
import { questionsFileSchema } from '#assessment/question.schema.ts';
import type { Read } from '#authoring/read.ts';
import type { Content, ReadModule } from '#build/content.ts';
import { readMdx, splitFrontmatter } from '#build/read-mdx.ts';
import { readYaml } from '#build/read-yaml.ts';
import { courseSchema, glossarySchema, moduleSchema } from '#curriculum/module.schema.ts';
import { claimsFileSchema } from '#evidence/claim.schema.ts';
import type { Source } from '#evidence/source.ts';
import { figureSchema, type Figure } from '#figures/figure.schema.ts';
import { paperSchema, type Paper } from '#papers/paper.schema.ts';
import { scenarioSchema } from '#scenario/scenario.schema.ts';
import { askedSchema, type Asked } from '#curriculum/asked.schema.ts';

const sourceSchema = z.array(z.looseObject({ id: z.string(), type: z.string() }));

/**
 * Reads everything under `root`/content and says what could not be read.
 * A file with a fault is left out, so that one mistake does not hide the others.
 */
export async function readContent(root: string): Promise<{ content: Content; problems: Problem[] }> {
  const problems: Problem[] = [];
  const spared = new Set<string>();
  const spare = (path: string, text: string) => {
    spared.add(basename(path).replace(/\.[^.]+$/, ''));
    for (const [, id] of text.matchAll(/^[\s-]*["']?id["']?:\s*["']?([\w-]+)/gm)) spared.add(id!);
  };
  const folder = join(root, 'content');
  const name = (path: string) => relative(root, path).split(sep).join('/');

  async function yamlFile<T>(
    path: string,
    schema: z.ZodType<T>,
    text?: string,
    line?: number,
  ): Promise<Read<T> | undefined> {
    const file = name(path);
    const written = text ?? (await readFile(path, 'utf8'));
    const yaml = readYaml(file, written, line);
    problems.push(...yaml.problems);
    if (yaml.problems.length) {
      spare(path, written);
      return undefined;
    }
    const result = schema.safeParse(yaml.value);
    if (!result.success) {
      problems.push(
        ...schemaProblems(
          file,
          yaml.value,
          result.error.issues as SchemaIssue[],
          keySchema(schema),
          yaml.locate,
        ),
      );
      spare(path, written);
      return undefined;
    }
    return { slug: basename(path).replace(/\.[^.]+$/, ''), file, locate: yaml.locate, value: result.data };
  }

  const yamlFolder = async <T>(path: string, schema: z.ZodType<T>) =>
    present(
      await Promise.all((await list(join(folder, path), /\.ya?ml$/)).map((file) => yamlFile(file, schema))),
    );

  async function module(path: string): Promise<ReadModule | undefined> {
    const slug = basename(path);
    const index = join(path, 'index.mdx');
    if (!(await exists(index))) {
      problems.push({
        file: name(index),
        line: 1,
        column: 1,
        kind: 'missing-file',
        what: `The module “${slug}” has no index.mdx.`,
        why: 'There is nothing to read.',
        cure: 'copy content/modules/_example/index.mdx there',
      });
      return undefined;
    }
    const parts = splitFrontmatter(await readFile(index, 'utf8'));
    const front = await yamlFile<z.infer<typeof moduleSchema>>(
      index,
      moduleSchema as never,
      parts.yaml,
      parts.yamlLine,
    );
    const lesson = readMdx(name(index), parts.body, parts.bodyLine);
    problems.push(...lesson.problems);
    const questionsPath = join(path, 'questions.yaml');
    const questions = (await exists(questionsPath))
      ? await yamlFile(questionsPath, questionsFileSchema)
      : undefined;
    if (!front) {
      spared.add(slug);
      return undefined;
    }
    return {
      ...front,
      whole: lesson.problems.length === 0 && (questions !== undefined || !(await exists(questionsPath))),
      slug,
      example: slug.startsWith('_'),
      body: lesson.body,
      questions: questions ?? {
        slug,
        file: name(questionsPath),
        locate: () => ({ line: 1, column: 1 }),
        value: [],
      },
    };
  }

  const glossaryPath = join(folder, 'glossary.yaml');
  const content: Content = {
    courses: (await yamlFolder('courses', courseSchema as never)) as Content['courses'],
    checks: await yamlFolder('courses/checks', checkSchema),
    modules: present(await Promise.all((await list(join(folder, 'modules'))).map(module))),
    scenarios: await yamlFolder('scenarios', scenarioSchema),
    adjustments: await yamlFolder<Adjustment>('adjustments', adjustmentSchema as never),
    guides: await yamlFolder<Guide>('guides', guideSchema as never),
    papers: await yamlFolder<Paper>('papers', paperSchema as never),
    figures: await yamlFolder<Figure>('figures', figureSchema as never),
    asked: await yamlFolder<Asked>('asked', askedSchema),
    claims: await yamlFolder('evidence/claims', claimsFileSchema),
    sources: await sources(join(folder, 'evidence', 'sources.json')),
    glossary: ((await exists(glossaryPath)) ? await yamlFile(glossaryPath, glossarySchema) : undefined) ?? {
      slug: 'glossary',
      file: name(glossaryPath),
      locate: () => ({ line: 1, column: 1 }),
      value: [],
    },
    spared,
  };
  return { content, problems };

  async function sources(path: string): Promise<Source[]> {
    if (!(await exists(path))) return [];
    const file = name(path);
    const json = readYaml(file, await readFile(path, 'utf8'));
    problems.push(...json.problems);
    if (json.problems.length) return [];
    const result = sourceSchema.safeParse(json.value);
    if (result.success) return result.data as Source[];
    problems.push(
      ...schemaProblems(
        file,
        json.value,
        result.error.issues as SchemaIssue[],
        keySchema(sourceSchema),
        json.locate,
      ),
    );
    return [];
  }
}

const keySchema = (schema: z.ZodType): KeySchema => z.toJSONSchema(schema, { io: 'input' }) as KeySchema;

const present = <T>(values: (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function list(path: string, pattern = /^[^.]/): Promise<string[]> {
  if (!(await exists(path))) return [];
  return (await readdir(path))
    .filter((entry) => !entry.startsWith('.') && pattern.test(entry))
    .sort()
    .map((entry) => join(path, entry));
}
