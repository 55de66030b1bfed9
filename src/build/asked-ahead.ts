import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a script asks for before it can run, by the names of files beside it. */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => name!);

/** The scripts that a page runs, its islands with them, and everything they import. `imports` knows each file’s. */
export function scriptsOf(html: string, imports: (name: string) => readonly string[]): string[] {
  const asked = new Set(
    [...html.matchAll(/\s(?:src|component-url|renderer-url)="[^"]*\/_astro\/([^"/]+\.js)"/g)].map(
      ([, name]) => name!,
    ),
  );
  // A set is gone through with what is added on the way.
  for (const name of asked) for (const next of imports(name)) asked.add(next);
  return [...asked];
}

/** A page that asks for all its scripts in its head, so that none waits until another has come to be asked for. */
export function withScriptsAsked(html: string, imports: (name: string) => readonly string[]): string {
  const folder = /="([^"]*\/_astro\/)[^"/]+\.js"/.exec(html)?.[1];
  const links = scriptsOf(html, imports).map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

export const askedAhead = (): AstroIntegration => ({
  name: 'within-reach:asked-ahead',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const known = new Map<string, string[]>();
      for (const file of globSync('_astro/*.js', { cwd: root }))
        known.set(file.replace(/^.*[\\/]/, ''), importsOf(readFileSync(join(root, file), 'utf8')));
      for (const file of globSync('**/*.html', { cwd: root })) {
        const path = join(root, file);
        writeFileSync(
          path,
          withScriptsAsked(readFileSync(path, 'utf8'), (name) => known.get(name) ?? []),
        );
      }
    },
  },
});
