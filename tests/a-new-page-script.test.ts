import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const node = promisify(execFile);

/** What acts, the name that page and script agree on, and the line of the page: a button that prints the words. */
const script = 'src/evidence/print-terms.client.ts';
const acts = `import { hooked } from '#device/dom.ts';
import type { Hook } from '#evidence/hooks.ts';

const hook: Hook = 'print-terms';
for (const button of hooked(document, hook)) {
  button.hidden = false;
  button.onclick = () => print();
}
`;
const changes: [file: string, from: string, to: string][] = [
  [
    'src/evidence/hooks.ts',
    '] as const;',
    "  // Printing the words of the glossary.\n  'print-terms',\n] as const;",
  ],
  [
    'src/pages/glossary/index.astro',
    '</Page>',
    `  <button class="button" type="button" data-print-terms hidden>Print</button>
  <script>
    import '#evidence/print-terms.client.ts';
  </script>
</Page>`,
  ],
];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'script-'));
  for (const part of ['src', 'package.json', 'tests/architecture.test.ts', 'tests/helpers'])
    await cp(part, join(root, part), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  await writeFile(join(root, 'vitest.config.ts'), 'export default {};\n');
});
afterEach(() => rm(root, { recursive: true }));

async function change(all: typeof changes): Promise<void> {
  for (const [file, from, to] of all) {
    const text = await readFile(join(root, file), 'utf8');
    expect(text, file).toContain(from);
    await writeFile(join(root, file), text.replace(from, to));
  }
}

/** What the rules say of the copy; nothing where they hold. */
async function told(): Promise<string> {
  const run = node(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/architecture.test.ts'],
    {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return run.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}

test('a new page script is a file of its room, its name and a line of the page', async () => {
  await change(changes);
  await writeFile(join(root, script), acts);
  const touched = globSync('src/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(
      (file) => !existsSync(file) || readFileSync(file, 'utf8') !== readFileSync(join(root, file), 'utf8'),
    );
  expect(touched.sort()).toEqual(['src/evidence/hooks.ts', script, 'src/pages/glossary/index.astro']);
  expect(await told()).toBe('');
});

test.each([
  [
    'it may not reach into a room that is not its own',
    acts.replace('#device/dom.ts', '#search/query.ts'),
    'what acts in evidence/ may use its own room',
  ],
  [
    'it may not say a sentence of its own',
    `${acts}document.title = 'These are all the words';\n`,
    'put it into the words.en.ts of its room',
  ],
])('%s, and is told what to do instead', async (_, code, sentence) => {
  await change(changes);
  await writeFile(join(root, script), code);
  expect(await told()).toContain(sentence);
});

test('a name that only the list has is told', async () => {
  await change(changes.slice(0, 1));
  expect(await told()).toContain('nothing writes data-print-terms: take it out of src/evidence/hooks.ts');
});
