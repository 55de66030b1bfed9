import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { siteContent } from '#build/site-content.ts';

// A release starts clean: Astro keeps content and images from earlier builds, and a page that is gone would stay.
for (const folder of ['dist', '.astro', 'node_modules/.astro'])
  await rm(folder, { recursive: true, force: true });
try {
  await build({ logLevel: 'warn' });
  process.exitCode = await everyModuleIsThere();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}

/** Two builds at the same time share a folder of Astro's, and one of them may come out without its modules, and say nothing. */
async function everyModuleIsThere(): Promise<number> {
  const { modules } = await siteContent();
  const written = modules.filter(({ example }) => !example).length;
  const built = globSync('dist/modules/*/index.html').length;
  if (built === written) {
    const pages = globSync('dist/**/*.html').length;
    process.stdout.write(`Built ${pages} pages in dist/.\n`);
    return 0;
  }
  process.stderr.write(
    `\nThe site has ${built} of ${written} modules. Was another build running? Build again by itself.\n`,
  );
  return 1;
}
