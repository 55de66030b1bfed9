import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface PlainPage {
  /** Its address; the first page is `index`. */
  name: string;
  title: string;
  /** In Markdown. */
  text: string;
}

const versionIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * Pages of text as Starlight makes them with its own search, built in a folder of its own, and how long that took. Nothing, and a
 * word why, where the registry cannot be reached.
 */
export function starlightSite(
  pages: readonly PlainPage[],
): { folder: string; seconds: number; version: string } | undefined {
  const folder = resolve('.cache/starlight');
  // Installed once; what an earlier run wrote and built is taken away, so that a build is a first one.
  for (const made of ['src', 'dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Page' })] };\n`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  for (const { name, title, text } of pages)
    write(`src/content/docs/${name}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
  const run = (command: string, ...given: string[]) =>
    execFileSync(command, given, {
      cwd: folder,
      stdio: 'pipe',
      timeout: 240_000,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  try {
    // The release of Astro that this site is built with, so that one tool is measured and not two.
    const packages = [`astro@${versionIn('node_modules/astro')}`, '@astrojs/starlight', 'sharp'];
    if (!existsSync(join(folder, 'node_modules/@astrojs/starlight'))) {
      write('package.json', JSON.stringify({ name: 'starlight-page', private: true, type: 'module' }));
      run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages);
    }
    const from = performance.now();
    run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
    const seconds = (performance.now() - from) / 1000;
    const version = `Starlight ${versionIn(join(folder, 'node_modules/@astrojs/starlight'))}`;
    return { folder: join(folder, 'dist'), seconds, version };
  } catch (error) {
    process.stderr.write(
      `Starlight could not be installed or built, so it is left out: ${String(error).slice(0, 400)}\n`,
    );
    return undefined;
  }
}
