import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const scope = /data-astro-cid-[a-z0-9]+/g;

/** Pages whose scopes of styles have short names, the same in all of them. */
export function withShortScopes(pages: readonly string[]): string[] {
  const names = [...new Set(pages.flatMap((html) => html.match(scope) ?? []))].sort();
  const short = new Map(names.map((name, index) => [name, `data-c-${index.toString(36)}`]));
  return pages.map((html) => html.replace(scope, (name) => short.get(name) ?? name));
}

/** Astro marks each element with the component whose styles it has, in 23 letters: a sixth of a page of the evidence. */
export const shortScopes = (): AstroIntegration => ({
  name: 'within-reach:short-scopes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const paths = globSync('**/*.html', { cwd: fileURLToPath(dir) })
        .sort()
        .map((file) => join(fileURLToPath(dir), file));
      withShortScopes(paths.map((path) => readFileSync(path, 'utf8'))).forEach((html, index) =>
        writeFileSync(paths[index]!, html),
      );
    },
  },
});
