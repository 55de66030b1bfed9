import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { beforeAll, expect, test } from 'vitest';
import type { Problem } from '#authoring/problem.ts';
import { checkContent } from '#build/check.ts';
import type { ContentFiles } from '#build/content-files.ts';
import { splitFrontmatter } from '#curriculum/read-mdx.ts';
import { diceOf, mistakes, slip, trifles, type Edit } from './edits.ts';

const sound = 'tests/cases/author-mistakes/_sound';
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const found = await readdir(sound, { recursive: true, withFileTypes: true });
  files = new Map(
    await Promise.all(
      found
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map(async (path) => [path.slice(sound.length + 1), await readFile(path)] as const),
    ),
  );
});

const inMemory = (held: ReadonlyMap<string, Uint8Array>): ContentFiles => {
  const below = (folder: string) => {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return [...held.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  };
  return {
    names: async (folder) => [...new Set(below(folder).map((path) => path.split('/')[0]!))].sort(),
    below: async (folder) => below(folder),
    bytes: async (path) => held.get(path),
  };
};

function after({ changed }: Edit): Map<string, Uint8Array> {
  const held = new Map(files);
  for (const [path, bytes] of Object.entries(changed))
    if (bytes === undefined) held.delete(path);
    else held.set(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return held;
}

async function told(held: ReadonlyMap<string, Uint8Array>): Promise<Problem[]> {
  // No folder of that name: what the interface says is not read again each time.
  return (await checkContent('/no/such/folder', inMemory(held))).problems;
}

/** A problem that an author can use: in a file of theirs, at a line that it has, with what to do. */
function usable(
  { file, line, column, what, why, cure }: Problem,
  held: ReadonlyMap<string, Uint8Array>,
): boolean {
  const lines = held.has(file)
    ? Buffer.from(held.get(file)!)
        .toString('utf8')
        .split(/\r?\n|\r/).length
    : 1;
  const words = [what, why, cure].join(' ');
  return (
    file.startsWith('content/') &&
    line >= 1 &&
    line <= lines &&
    column >= 1 &&
    [what, why, cure].every((text) => text.trim().length > 5) &&
    !/undefined|\[object|TypeError|\bat \S+ \(/.test(words)
  );
}

test('content in memory is in order as it is on the disk', async () => {
  expect(await told(files)).toEqual([]);
});

test('each mistake is told, with its file, line and cure', async () => {
  const missed: string[] = [];
  let tried = 0;
  for (const seed of [1, 2])
    for (const edit of mistakes(files, diceOf(seed))) {
      tried += 1;
      const held = after(edit);
      const problems = await told(held);
      if (problems.length === 0) missed.push(`${edit.what}: not told`);
      for (const problem of problems)
        if (!usable(problem, held)) missed.push(`${edit.what}: ${JSON.stringify(problem)}`);
    }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(250);
});

test('what changes nothing for a reader is no mistake', async () => {
  for (const edit of trifles(files)) expect([edit.what, await told(after(edit))]).toEqual([edit.what, []]);
});

/** What the page of a lesson does when it is made: whether it can be made, and whether anything in it runs. */
function built(bytes: Uint8Array): 'a page' | 'no page' | 'it runs' {
  let runs = false;
  const parts = splitFrontmatter(Buffer.from(bytes).toString('utf8'));
  if (!parts.ok) return 'no page';
  try {
    const { code } = mdxToJs(parts.body, {
      features: { smartPunctuation: true },
      outputFormat: 'function-body',
    });
    const known = ['Claim', 'Question', 'Note', 'Term', 'Limits', 'Card', 'For', 'Figure'];
    const jsx = () => null;
    // What is compiled finds the runtime in its first argument; the second stands for the world it would run in.
    const page = new Function('runtime', 'globalThis', code) as (
      runtime: object,
      world: object,
    ) => { default: (props: object) => unknown };
    page({ jsx, jsxs: jsx, Fragment: 'fragment' }, { ran: () => (runs = true) }).default({
      components: Object.fromEntries(known.map((name) => [name, name])),
    });
  } catch {
    return runs ? 'it runs' : 'no page';
  }
  return runs ? 'it runs' : 'a page';
}

test('a slip of the hand never stops the check, and what is in order can be built and runs nothing', async () => {
  const lesson = 'content/modules/first-steps/index.mdx';
  const wrong: string[] = [];
  let caught = 0;
  for (let seed = 1; seed <= 250; seed++) {
    const edit = slip(files, diceOf(seed));
    const held = after(edit);
    const problems = await told(held);
    caught += problems.length > 0 ? 1 : 0;
    for (const problem of problems)
      if (!usable(problem, held)) wrong.push(`${seed}: ${edit.what}: ${JSON.stringify(problem)}`);
    if (problems.length === 0 && built(held.get(lesson)!) !== 'a page')
      wrong.push(`${seed}: ${edit.what}: in order, and ${built(held.get(lesson)!)}`);
  }
  expect(wrong).toEqual([]);
  expect(caught).toBeGreaterThan(100);
});

test('a page that would run something is seen to', () => {
  const top = '---\ntitle: x\n---\n\n';
  expect(built(Buffer.from(`${top}Hello <Claim id="a" />`))).toBe('a page');
  expect(built(Buffer.from(`${top}{/* a */ globalThis.ran() /* b */}`))).toBe('it runs');
  expect(built(Buffer.from(`${top}<b>x`))).toBe('no page');
});
