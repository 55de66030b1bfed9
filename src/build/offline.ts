import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { siteContent } from '#build/site-content.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import type { OfflineFile, OfflineList } from '#device/worker/addresses.ts';

/**
 * Makes the site usable without a network: writes `offline.json`, the list of everything to keep, and `sw.js`, the
 * worker that keeps it. Comes last among the integrations, because what is written after it is not on the list.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const paths = globSync('**/*', { cwd: root }).filter((path) => statSync(join(root, path)).isFile());
        const list = offlineList(
          paths.map((path) => ({
            path: path.replaceAll('\\', '/'),
            content: readFileSync(join(root, path)),
          })),
        );
        const { offline: wanted } = imprintOf(await siteContent());
        if (wanted === 'never') {
          writeFileSync(join(root, 'sw.js'), await compiled('leave', {}));
          return;
        }
        writeFileSync(join(root, 'offline.json'), JSON.stringify(list));
        if (wanted === 'ask') writeFileSync(join(root, 'offline-size.json'), String(list.bytes));
        writeFileSync(join(root, 'sw.js'), await compiledWorker(list.version));
        logger.info(`${list.files.length} files, ${(list.bytes / 1e6).toFixed(1)} MB can be used offline`);
      },
    },
  };
}

/**
 * The list of what to keep, from the files of a built site; `path` is from its root, with forward slashes. In the order
 * of the addresses, so the same site has the same version wherever it was built. Left out is what is no part of the site
 * for a reader: the worker and this list, what is written for a host (`_headers`, `web.config`, `CNAME`), the machines of
 * conversations, which are for authors’ tools and a megabyte together, and references for other programs, two files a source.
 */
export function offlineList(files: readonly { path: string; content: Uint8Array }[]): OfflineList {
  const kept = files
    .filter(({ path }) => isForReaders(path))
    .map(({ path, content }): OfflineFile => {
      return {
        url: encodeURI(path.replace(/(^|\/)index\.html$/, '$1')),
        hash: hashOf(content),
        bytes: content.length,
      };
    })
    .sort((one, other) => (one.url < other.url ? -1 : 1));
  const version = hashOf(Buffer.from(kept.map(({ url, hash }) => `${url} ${hash}`).join('\n')));
  return { version, bytes: kept.reduce((sum, file) => sum + file.bytes, 0), files: kept };
}

function isForReaders(path: string): boolean {
  if (['sw.js', 'offline.json', 'CNAME', 'web.config', 'staticwebapp.config.json'].includes(path))
    return false;
  if (/^scenarios\/[^/]+\/machine\.json$/.test(path)) return false;
  if (/^evidence\/sources\/[^/]+\.(ris|bib)$/.test(path)) return false;
  return !/(^|\/)\./.test(path) && !/^_[^/]*$/.test(path) && !path.endsWith('.map');
}

/** The first 15 bytes of the SHA-256, which make 20 letters: enough to tell any two files apart. */
function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest().subarray(0, 15).toString('base64');
}

/**
 * The worker as one classic script for the version given. In milliseconds: `pause` before a file is first tried again, `patience`
 * while nothing comes.
 */
export const compiledWorker = (version: string, pause = 1000, patience = 30_000): Promise<string> =>
  compiled('sw', { VERSION: JSON.stringify(version), PAUSE: String(pause), PATIENCE: String(patience) });

/** A worker of src/device/worker/ as one classic script. */
export async function compiled(worker: 'sw' | 'leave', define: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../device/worker/${worker}.ts`, import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  if (!('output' in result)) throw new Error('The offline worker was not compiled to one script.');
  return result.output[0].code;
}
