import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { run } from '#build/commands/run.ts';

// A release starts clean: Astro keeps content and images from earlier builds, and a page that is gone would stay.
for (const folder of ['dist', '.astro', 'node_modules/.astro'])
  await rm(folder, { recursive: true, force: true });
const code = await run('astro', ['build', '--log-level', 'warn']);
process.exitCode = code || everyModuleIsThere();

/** Two builds at the same time share a folder of Astro's, and one of them may come out without its modules, and say nothing. */
function everyModuleIsThere(): number {
  const written = globSync('content/modules/[!_]*/index.mdx').length;
  const built = globSync('dist/modules/*/index.html').length;
  if (built === written) return 0;
  process.stderr.write(
    `\nThe site has ${built} of ${written} modules. Was another build running? Build again by itself.\n`,
  );
  return 1;
}
