import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '#authoring/problem.ts';
import { checkContent } from '#build/check.ts';

/** A rehearsal: the example edition was written for the content as it is, and an update changes the content under it. */
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'update-'));
  await cp('content', join(root, 'content'), { recursive: true });
  await cp('examples/edition', join(root, 'ours'), { recursive: true });
  process.env.EDITION = join(root, 'ours');
});
afterEach(async () => {
  delete process.env.EDITION;
  await rm(root, { recursive: true, force: true });
});

async function change(file: string, from: string | RegExp, to: string) {
  const before = await readFile(join(root, file), 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} has nothing to change`).not.toBe(before);
  await writeFile(join(root, file), after);
}
/** What is told of files of the edition, with the line that it is told of. */
async function told(): Promise<(Problem & { text: string })[]> {
  const { problems } = await checkContent(root);
  const ours = problems.filter(({ file }) => file.startsWith('ours/'));
  return Promise.all(
    ours.map(async (problem) => {
      const lines = (await readFile(join(root, problem.file), 'utf8')).split('\n');
      return { ...problem, text: lines[problem.line - 1] ?? '' };
    }),
  );
}
const lesson = 'content/modules/asking-about-work/index.mdx';

describe('an update under an edition', () => {
  test('that touches nothing of it leaves it in order', async () => {
    await change('content/evidence/claims/a01-work-and-health.yaml', /statement: /, 'statement: Reworded. ');
    expect(await told()).toEqual([]);
  });

  test('that renames a heading names the nearest one at the line of the note, and the note is still there', async () => {
    await change(lesson, '## What to do with a yes', '## What to do with a yes today');
    const [problem, ...more] = await told();
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      file: 'ours/edition.yaml',
      kind: 'unknown-anchor',
      cure: 'change it to “what-to-do-with-a-yes-today”',
    });
    expect(problem?.why).toContain('your note is not lost');
    expect(problem?.text).toContain('/modules/asking-about-work/#what-to-do-with-a-yes');
    expect(await readFile(join(root, 'ours/edition.yaml'), 'utf8')).toContain('Here a yes goes to');
  });

  test('that renames a heading beyond recognition names those that are there', async () => {
    await change(lesson, '## What to do with a yes', '## Acting at once');
    const [problem] = await told();
    expect(problem?.cure).toMatch(/^(change it to|choose one of its headings: .*“#acting-at-once”)/);
  });

  test('that takes away the page of a note names the nearest page', async () => {
    await rm(join(root, 'content/adjustments/phased-return.yaml'));
    const problem = (await told()).find(({ kind }) => kind === 'unknown-page');
    expect(problem?.text).toContain('at: /adjustments/phased-return/');
    expect(problem?.why).toContain('your note is not lost');
    expect(problem?.cure).not.toBe('');
  });

  test('that takes away what was left out says that the name can go', async () => {
    await rm(join(root, 'content/modules/small-firms'), { recursive: true });
    const problem = (await told()).find(({ kind }) => kind === 'unknown-module');
    expect(problem?.text).toContain('small-firms');
    expect(problem?.why).toContain('no longer needed');
  });

  test('that takes away a claim is told at the line of theirs that cites it', async () => {
    const claims = 'content/evidence/claims/a02-employment-rates-and-wish-to-work.yaml';
    const others = (await readFile(join(root, claims), 'utf8')).match(/id: C027\b/g);
    await change(claims, others ? /id: C027\b/ : /./, 'id: C927');
    const problem = (await told()).find(({ kind }) => kind === 'unknown-claim');
    expect(problem).toMatchObject({ file: 'ours/modules/how-we-refer/questions.yaml' });
    expect(problem?.text).toContain('C027');
  });

  test('that brings a lesson of the same name keeps both apart and says what to do', async () => {
    await cp('content/modules/one-team', join(root, 'content/modules/how-we-refer'), { recursive: true });
    const problem = (await told()).find(({ kind }) => kind === 'edition-replaces');
    expect(problem).toMatchObject({
      file: 'ours/modules/how-we-refer/index.mdx',
      what: 'There is a module “how-we-refer” already.',
    });
  });
});

test('a name that is misspelt where something is left out or added is told with the nearest', async () => {
  await change('ours/edition.yaml', 'module: [small-firms]', 'module: [smal-firms]');
  await change('ours/edition.yaml', 'modules: [how-we-refer]', 'modules: [how-we-reffer]');
  const found = await told();
  expect(found.map(({ kind, cure }) => [kind, cure])).toEqual([
    ['unknown-module', 'change it to “small-firms”'],
    ['unknown-module', 'change it to “how-we-refer”'],
  ]);
});
