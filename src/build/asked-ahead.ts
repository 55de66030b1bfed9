import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edited, elementsOf, type HtmlElement } from '#build/html.ts';

/** What a script asks for before it can run, by the names of files beside it. */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => name!);

/** These files and everything that they import. `imports` knows each file’s. */
function withImports(names: Iterable<string>, imports: (name: string) => readonly string[]): Set<string> {
  const all = new Set(names);
  // A set is gone through with what is added on the way.
  for (const name of all) for (const next of imports(name)) all.add(next);
  return all;
}

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
  const asked = addresses.map(({ file }) => file);
  return { folder: addresses[0]?.folder ?? '', names: [...withImports(asked, imports)] };
}

/**
 * A script that asks for what a later part of it imports together with that part, where it has not been loaded with the script
 * itself: somebody who has pressed something waits for one answer of the server, and not for one after another. Vite’s own
 * list of the same is taken out (plain-imports.ts).
 */
export function withPartsTogether(
  name: string,
  code: string,
  imports: (name: string) => readonly string[],
): string {
  const here = withImports([name], imports);
  return code
    .replace(/^const __vite__mapDeps=.*\n/, '')
    .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
    .replace(/\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g, (asked, part: string) => {
      const more = [...withImports([part], imports)].filter((file) => file !== part && !here.has(file));
      // Where one cannot be fetched, the part itself says so.
      const asks = more.map((file) => `import("./${file}").catch(()=>{})`);
      return more.length > 0 ? `(${[...asks, asked].join()})` : asked;
    });
}

/**
 * A page that asks for all its scripts before anything else, so that none waits until another has come to be asked for, nor for
 * the styles to be read. What says how letters are written must come first.
 */
export function withScriptsAsked(html: string, imports: (name: string) => readonly string[]): string {
  const elements = elementsOf(html);
  const charset = elements.find(({ name, attributes }) => name === 'meta' && 'charset' in attributes);
  const at = charset?.to ?? elements.find(({ name }) => name === 'head')?.inside.from;
  const { folder, names } = scriptsOf(elements, imports);
  const by = names.map((name) => `<link rel="modulepreload" href="${folder}${name}">`).join('');
  return at === undefined ? html : edited(html, [{ from: at, to: at, by }]);
}

export const askedAhead = (): AstroIntegration => ({
  name: 'within-reach:asked-ahead',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const codes = new Map(
        globSync('_astro/*.js', { cwd: root }).map((file) => [
          file.replace(/^.*[\\/]/, ''),
          readFileSync(join(root, file), 'utf8'),
        ]),
      );
      const known = new Map([...codes].map(([name, code]) => [name, importsOf(code)]));
      const imports = (name: string) => known.get(name) ?? [];
      for (const [name, code] of codes)
        writeFileSync(join(root, '_astro', name), withPartsTogether(name, code, imports));
      for (const file of globSync('**/*.html', { cwd: root })) {
        const path = join(root, file);
        writeFileSync(path, withScriptsAsked(readFileSync(path, 'utf8'), imports));
      }
    },
  },
});
