import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page of text as Starlight makes it, built in a folder of its own. Nothing, where the registry cannot be reached. */
export function starlightSite(title: string, paragraphs: readonly string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ name: 'starlight-page', private: true, type: 'module' }));
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Page' })] };\n`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  write(
    'src/content/docs/index.md',
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.join('\n\n')}\n`,
  );
  const run = (command: string, ...given: string[]) =>
    execFileSync(command, given, {
      cwd: folder,
      stdio: 'pipe',
      timeout: 240_000,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  try {
    run(
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      'astro',
      '@astrojs/starlight',
      'sharp',
    );
    run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
    return join(folder, 'dist');
  } catch (error) {
    process.stderr.write(
      `Starlight could not be installed or built, so its row is left out: ${String(error).slice(0, 400)}\n`,
    );
    return undefined;
  }
}
