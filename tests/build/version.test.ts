import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { versionInNames, versionOf } from '#build/version.ts';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'version-'));
  await writeFile(join(root, 'package.json'), '{"version":"0.2.0"}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a version names the commit, and says when files differ from it', async () => {
  git('init');
  git('add', '.');
  git('commit', '-m', 'a first state');
  const clean = versionOf(root);
  expect(clean).toMatchObject({ number: '0.2.0', changed: false });
  expect(versionInNames(clean)).toMatch(/^0\.2\.0-[0-9a-f]{7}$/);
  await writeFile(join(root, 'new.txt'), 'not in the commit');
  expect(versionInNames(versionOf(root))).toBe(`${versionInNames(clean)}-changed`);
});

test('without git, as from a zip, the commit is unknown and nothing is said to have changed', () => {
  expect(versionOf(root)).toEqual({ number: '0.2.0', commit: undefined, changed: false });
  expect(versionInNames(versionOf(root))).toBe('0.2.0');
});
