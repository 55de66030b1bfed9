import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edited, elementsOf, type HtmlElement } from '#build/html.ts';

/** What a script asks for before it can run, by the names of files beside it. */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => name!);

/** The scripts that stand in these elements, its islands with them, and everything they import. `imports` knows each file’s. */
export function scriptsOf(
  elements: readonly HtmlElement[],
  imports: (name: string) => readonly string[],
): { folder: string; names: string[] } {
  const addresses = elements.flatMap(({ attributes }) =>
    ['src', 'component-url', 'renderer-url'].flatMap((name) => {
      const [, folder, file] = /^(.*\/_astro\/)([^/]+\.js)$/.exec(attributes[name] ?? '') ?? [];
      return folder && file ? [{ folder, file }] : [];
    }),
  );
  const asked = new Set(addresses.map(({ file }) => file));
  // A set is gone through with what is added on the way.
  for (const name of asked) for (const next of imports(name)) asked.add(next);
  return { folder: addresses[0]?.folder ?? '', names: [...asked] };
}

/** A page that asks for all its scripts in its head, so that none waits until another has come to be asked for. */
export function withScriptsAsked(html: string, imports: (name: string) => readonly string[]): string {
  const elements = elementsOf(html);
  const head = elements.find(({ name }) => name === 'head');
  const { folder, names } = scriptsOf(elements, imports);
  const by = names.map((name) => `<link rel="modulepreload" href="${folder}${name}">`).join('');
  return head ? edited(html, [{ from: head.inside.to, to: head.inside.to, by }]) : html;
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
