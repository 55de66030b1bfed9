import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
    // Packages are shared, what Astro and Vite keep beside them is not: another journey builds at the same time.
    await mkdir(join(project, 'node_modules'));
    for (const name of await readdir('node_modules'))
      if (!name.startsWith('.') || name === '.bin')
        await symlink(resolve('node_modules', name), join(project, 'node_modules', name));
    const server: ChildProcess = spawn('astro', ['dev', '--port', String(port), '--ignore-lock'], {
      cwd: project,
      // Other journeys build with Vite in this very process, which leaves its word for “production” behind.
      env: { ...process.env, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' },
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
          { timeout: 120_000 },
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
  test.setTimeout(180_000);
  const file = join(project, 'content/modules/one-team/questions.yaml');
  const sound = await readFile(file, 'utf8');
  await page.goto(`http://localhost:${port}/modules/one-team/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await writeFile(file, sound.replace('correct: true', 'corect: true'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText(
    '“corect” is not something an option can have. Did you mean “correct”?',
    { timeout: 60_000 },
  );
  await expect(overlay).toContainText('content/modules/one-team/questions.yaml:');
  await writeFile(file, sound);
  await expect(overlay).toHaveCount(0, { timeout: 60_000 });
});
