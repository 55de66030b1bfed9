import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';

const cases = 'tests/cases/author-mistakes';
const names = (await readdir(cases)).filter((name) => !name.startsWith('_')).sort();

/** What `npm run check` prints for the sound content with the files of a case laid over it. */
async function printed(name?: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'author-'));
  try {
    await cp(join(cases, '_sound'), root, { recursive: true });
    if (name) await cp(join(cases, name, 'content'), join(root, 'content'), { recursive: true });
    return printProblems((await checkContent(root)).problems);
  } finally {
    await rm(root, { recursive: true });
  }
}

test('content without a mistake is in order', async () => {
  expect(await printed()).toBe('The content is in order.\n');
});

// A message changed on purpose is accepted with: UPDATE_CASES=1 npx vitest run tests/build/author-mistakes.test.ts
describe('what an author is told', () => {
  test.each(names)('%s', async (name) => {
    const golden = join(cases, name, 'printed.txt');
    const text = await printed(name);
    if (process.env.UPDATE_CASES || !existsSync(golden)) {
      if (process.env.CI) throw new Error(`${golden} is missing`);
      await writeFile(golden, text);
    }
    expect(text).toBe(await readFile(golden, 'utf8'));
    expect(text).not.toBe('The content is in order.\n');
  });
});
