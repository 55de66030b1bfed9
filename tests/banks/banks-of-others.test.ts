import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printProblem } from '#authoring/print-problems.ts';
import { questionsFileSchema } from '#assessment/question.schema.ts';
import { bringBank } from '#banks/import-bank.ts';
import { entriesOf } from '#banks/write-entries.ts';
import { readYaml } from '#build/read-yaml.ts';

const cases = 'tests/cases/question-banks';
const names = (await readdir(cases)).sort();

async function brought(name: string) {
  const file = (await readdir(join(cases, name))).find((one) => one.startsWith('bank.'))!;
  const bytes = await readFile(join(cases, name, file));
  return bringBank({ file, bytes }, { module: 'first-steps', known: new Map() });
}

test('there are forty odd and broken banks', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
});

// A message changed on purpose is accepted with: UPDATE_CASES=1 npx vitest run tests/banks/banks-of-others.test.ts
describe('what is said of a bank, and what is taken from it', () => {
  test.each(names)('%s', async (name) => {
    const { added, problems } = await brought(name);
    const told = problems.toSorted((a, b) => a.line - b.line).map(printProblem);
    const text = [...told, entriesOf(added) || 'Nothing is taken.\n'].join('\n\n');
    const golden = join(cases, name, 'printed.txt');
    if (process.env.UPDATE_CASES || !existsSync(golden)) {
      if (process.env.CI) throw new Error(`${golden} is missing`);
      await writeFile(golden, text);
    }
    expect(text).toBe(await readFile(golden, 'utf8'));
  });

  test.each(names)('%s: what is taken can be read as questions', async (name) => {
    const { added } = await brought(name);
    if (!added.length) return;
    const { value, problems } = readYaml('questions.yaml', entriesOf(added));
    expect(problems).toEqual([]);
    expect(questionsFileSchema.parse(value)).toEqual(added.map(({ question }) => question));
  });
});
