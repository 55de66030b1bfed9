import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Question } from '#assessment/question.schema.ts';
import { questionsFileSchema } from '#assessment/question.schema.ts';
import type { Entry } from '#banks/as-ours.ts';
import { entriesOf } from '#banks/write-entries.ts';
import type { Content } from '#build/content.ts';
import { readYaml } from '#build/read-yaml.ts';

/** Every question there is, by its id: those of lessons, of examples and of checks. */
export const everyQuestion = ({
  modules,
  checks,
}: Pick<Content, 'modules' | 'checks'>): Map<string, Question> =>
  new Map(
    [
      ...modules.flatMap(({ questions }) => questions.value),
      ...checks.flatMap(({ value }) => [...value.a, ...value.b]),
    ].map((question) => [question.id, question]),
  );

/** Where the entries of an import went; nothing where there were none. */
export interface Placed {
  readonly added?: string;
  readonly beside?: string;
}

const first = '# yaml-language-server: $schema=../../.schemas/questions.json\n';

/**
 * Writes entries to the questions of a lesson: new ones at the end of its file, those that differ from what is there into a
 * file beside it. What stood there stays, byte for byte.
 */
export async function placeQuestions(
  root: string,
  module: string,
  { added, differing }: { added: readonly Entry[]; differing: readonly Entry[] },
): Promise<Placed> {
  const home = `content/modules/${module}`;
  const file = `${home}/questions.yaml`;
  const before = await readFile(join(root, file), 'utf8').catch(() => undefined);
  const after = `${before === undefined ? first : before.replace(/\n*$/, '\n\n')}${entriesOf(added)}`;
  const fits = added.length > 0 && holds(after, countIn(before ?? '') + added.length);
  if (fits) {
    await writeFile(join(root, `${file}.new`), after);
    await rename(join(root, `${file}.new`), join(root, file));
  }
  const aside = [...(fits ? [] : added), ...differing];
  const beside = aside.length
    ? await writeNew(root, `${home}/questions.imported`, first + entriesOf(aside))
    : undefined;
  return { ...(fits ? { added: file } : {}), ...(beside ? { beside } : {}) };
}

const countIn = (text: string): number => {
  const { value } = readYaml('', text);
  return Array.isArray(value) ? value.length : 0;
};

/** Whether a text is a list of so many questions. A file that was laid out otherwise may not go on with ours. */
function holds(text: string, count: number): boolean {
  const { value, problems } = readYaml('', text);
  const read = questionsFileSchema.safeParse(value);
  return problems.length === 0 && read.success && read.data.length === count;
}

/** Writes a file that is not there yet: `name.yaml`, or with a number. */
async function writeNew(root: string, name: string, text: string): Promise<string> {
  await mkdir(join(root, dirname(name)), { recursive: true });
  for (let number = 1; ; number += 1) {
    const file = `${name}${number === 1 ? '' : `-${number}`}.yaml`;
    try {
      await writeFile(join(root, file), text, { flag: 'wx' });
      return file;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
