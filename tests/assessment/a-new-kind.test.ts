import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { counted, shown } from '#assessment/key.ts';

/** Where each kind of question is treated by its name: the compiler finds every one of these when there is another kind. */
const byName = [
  'src/assessment/AskQuestion.astro',
  'src/assessment/check.schema.ts',
  'src/assessment/edition.ts',
  'src/assessment/key.ts',
  'src/assessment/mark.ts',
  'src/assessment/options-of.ts',
  'src/assessment/put-answer.client.ts',
  'src/assessment/question-problems.ts',
  'src/assessment/questions.client.ts',
  'src/assessment/shown-order.ts',
  'src/assessment/told.ts',
  'src/assessment/verdicts.ts',
  'src/assessment/words.en.ts',
  'src/banks/as-bank-question.ts',
  'src/banks/carried.ts',
  'src/banks/csv-columns.ts',
  'src/proof/parts.ts',
];

/** An eighth kind: words of a text to be marked. What it is, is decided; what everybody makes of it, is not. */
const changes: [file: string, from: string, to: string][] = [
  [
    'src/assessment/question.schema.ts',
    'export const questionSchema = ',
    `export const underlineSchema = z.strictObject({
  ...common,
  kind: z.literal('underline'),
  words: z.array(z.strictObject({ text: z.string(), right: z.boolean(), feedback })),
});

export const questionSchema = `,
  ],
  ['src/assessment/question.schema.ts', '  writtenSchema,\n]);', '  writtenSchema,\n  underlineSchema,\n]);'],
  [
    'src/assessment/key.ts',
    'export type Key =\n',
    "export type Key =\n  | { kind: 'underline'; right: boolean[] }\n",
  ],
  [
    'src/assessment/key.ts',
    '  estimate: { shuffled',
    '  underline: { shuffled: false, solved: false, inParts: true },\n  estimate: { shuffled',
  ],
  [
    'src/assessment/key.ts',
    '  estimate: { judged',
    "  underline: { judged: 'marked', active: true },\n  estimate: { judged",
  ],
];

test('a new kind of question is an error wherever somebody must decide on it, and nowhere else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'question-'));
  try {
    await cp('src', join(root, 'src'), { recursive: true });
    await cp('package.json', join(root, 'package.json'));
    await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    for (const [file, from, to] of changes) {
      const text = await readFile(join(root, file), 'utf8');
      expect(text, file).toContain(from);
      await writeFile(join(root, file), text.replace(from, to));
    }
    // What reads the table goes on by itself; it is among those looked at, to show it.
    const reading = globSync(['src/{assessment,curriculum,practice,proof,record}/*.ts']).filter((file) =>
      /\b(counted|shown)\[/.test(readFileSync(file, 'utf8')),
    );
    expect(reading.length).toBeGreaterThanOrEqual(5);
    const config = JSON.parse(await readFile('tsconfig.json', 'utf8')) as object;
    await writeFile(
      join(root, 'tsconfig.json'),
      JSON.stringify({ ...config, include: ['src/env.d.ts', ...byName, ...reading] }),
    );

    // The same checker that `npm run typecheck` runs on the whole.
    const run = promisify(execFile)('node_modules/.bin/astro-check', ['--minimumSeverity', 'error'], {
      cwd: root,
    });
    const { stdout } = (await run.catch((failed: unknown) => failed)) as { stdout: string };
    const found = [...stripVTControlCharacters(stdout).matchAll(/^(\S+?\.(?:ts|astro)):\d+:\d+/gm)].map(
      ([, file]) => file!.replaceAll('\\', '/').replace(/^.*?(?=src\/)/, ''),
    );
    expect([...new Set(found)].sort(), stdout).toEqual(byName);
  } finally {
    await rm(root, { recursive: true });
  }
}, 300_000);

test('nobody else asks for a kind by its name', () => {
  const kinds = Object.keys(shown).join('|');
  const asks = new RegExp(`\\bkind\\b[^;\\n]{0,12}[!=]==? '(${kinds})'|case '(${kinds})':`);
  const files = globSync(
    'src/{assessment,curriculum,practice,proof,record,pages,print}/**/*.{ts,astro,svelte}',
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => asks.test(readFileSync(file, 'utf8')));
  expect(found.filter((file) => !byName.includes(file) && file !== 'src/assessment/Answers.astro')).toEqual(
    [],
  );
});

test('both halves of the table have the same kinds', () => {
  expect(Object.keys(counted)).toEqual(Object.keys(shown));
});
