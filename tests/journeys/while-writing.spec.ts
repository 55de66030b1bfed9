import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from './test.ts';

const port = 4397;
const test = base.extend<{ project: string }>({
  // A copy of the project to write in, served by `npm run dev`.
  project: async ({ watch }, use) => {
    // The page is there to complain.
    watch.expected.push(/./);
    const project = await mkdtemp(join(tmpdir(), 'writing-'));
    for (const part of [
      'content',
      'src',
      'public',
      'package.json',
      'astro.config.mjs',
      'svelte.config.js',
      'tsconfig.json',
    ])
      await cp(part, join(project, part), { recursive: true });
    await symlink(resolve('node_modules'), join(project, 'node_modules'));
    const server: ChildProcess = spawn('astro', ['dev', '--port', String(port), '--ignore-lock'], {
      cwd: project,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    });
    try {
      await expect
        .poll(
          () =>
            fetch(`http://localhost:${port}/`).then(
              ({ ok }) => ok,
              () => false,
            ),
          { timeout: 40_000 },
        )
        .toBe(true);
      await use(project);
    } finally {
      server.kill('SIGKILL');
      await rm(project, { recursive: true, force: true, maxRetries: 5 });
    }
  },
});

test('a mistake shows over the page as soon as its file is saved, and goes when it is mended', async ({
  page,
  project,
}) => {
  test.setTimeout(200_000);
  const file = join(project, 'content/modules/one-team/questions.yaml');
  const sound = await readFile(file, 'utf8');
  await page.goto(`http://localhost:${port}/modules/one-team/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const overlay = page.locator('vite-error-overlay');
  // Saved again where nothing came of it: on a busy machine the first save may be before anybody watches.
  await expect(async () => {
    await writeFile(file, sound.replace('correct: true', 'corect: true'));
    await expect(overlay).toContainText(
      '“corect” is not something an option can have. Did you mean “correct”?',
      { timeout: 20_000 },
    );
  }).toPass({ timeout: 90_000 });
  await expect(overlay).toContainText('content/modules/one-team/questions.yaml:');
  await writeFile(file, sound);
  await expect(overlay).toHaveCount(0, { timeout: 60_000 });
});
