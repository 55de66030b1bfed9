import { rm } from 'node:fs/promises';
import { run } from '#build/commands/run.ts';

// A release starts clean: Astro keeps content and images from earlier builds, and a page that is gone would stay.
for (const folder of ['dist', '.astro', 'node_modules/.astro'])
  await rm(folder, { recursive: true, force: true });
process.exitCode = await run('astro', ['build', '--log-level', 'warn']);
