import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The site built in another way than `dist/`, as `env` says, in a folder of its own beside it. Built again only where `dist/` or
 * the edition that `env` names changed since.
 */
export function anotherBuild(name: string, env: Record<string, string>): string {
  const built = resolve('.cache', name);
  const stamp = `${built}.version`;
  const version = versionOf(env.EDITION);
  if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return built;
  execFileSync('astro', ['build', '--outDir', built], {
    env: { ...process.env, ...env, SITE_CACHE: `${built}.cache`, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stamp, version);
  return built;
}

/** Of everything in `dist/`, which the list of offline files has a hash of, and of the files of an edition. */
function versionOf(edition: string | undefined): string {
  const hash = createHash('sha256').update(readFileSync('dist/offline.json'));
  for (const file of edition ? globSync(`${edition}/**/*`).sort() : [])
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
