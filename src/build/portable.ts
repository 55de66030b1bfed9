import { words } from '#build/copy-words.ts';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import postcss from 'postcss';
import { build } from 'vite';
import { edited, elementsOf, textIn, writtenIn, type Edit } from '#build/html.ts';

/** What is of no use in a copy that has no server. */
const left =
  /^(sw\.js|offline(-size)?\.json|404\.html|manifest\.webmanifest|_headers|web\.config|staticwebapp\.config\.json|CNAME|\.nojekyll|.*\.woff2)$/;
/** What scripts fetch, which files cannot: each gets a script beside it that holds the same text. */
const fetched = /^((?!.*\/machine\.json$).*\.json|search\/index\.html|modules\/[^/]+\/index\.html)$/;
/** Nothing may be fetched from anywhere. Scripts that stand in a page are our own, and files have no origin to name. */
const policyOfFiles =
  "default-src 'none'; script-src 'self' file: 'unsafe-inline'; style-src 'self' file: 'unsafe-inline'; " +
  "img-src 'self' file: data: blob:; font-src 'self' file: data:; form-action 'self' file:; base-uri 'none'";
const bundle = '_astro/portable.js';

/** What a copy is to be, beside that it needs no server. */
export interface CopyFor {
  /** The file in src/device/ that runs first on every page, and what it exports for that. */
  runs: { file: string; start: string };
  /** Which files of the site it holds. */
  keeps: (path: string) => boolean;
  /** What a page or another text says in it. A page comes as the site has it, with its links from the root. */
  said: (text: string, path: string) => string;
  /** The content security policy of a page as it will be, but for that policy. */
  policy: (page: string) => string;
  /** In place of whether the site can be used without a network. */
  offline: string;
}
/** A copy for a memory stick. */
const forStick: CopyFor = {
  runs: { file: 'portable.ts', start: 'startPortable' },
  keeps: () => true,
  said: (text) => text,
  policy: () => policyOfFiles,
  offline: words.offline,
};

/**
 * Makes a copy of the built site `from` that works as files: `to/index.html` opens by double-click, from a memory stick,
 * in a folder of any name. Islands, search and the record work; updates do not. The site must be built for `/`.
 */
export async function makePortable(from: string, to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  for (const [path, content] of await portableOf(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
}

/** The files of that copy, by their paths in it. */
export const portableOf = (from: string) => copyOf(from, forStick);

/** The files of a copy of the built site `from`, by their paths in it. */
export async function copyOf(from: string, what: CopyFor): Promise<Map<string, string | Uint8Array>> {
  const all = filesIn(from).filter((path) => !left.test(path));
  const files = all.filter((path) => what.keeps(path));
  const known = new Set(files);
  const inline = new Map<string, string>();
  const styles = new Map<string, string>();
  const copy = new Map<string, string | Uint8Array>();
  const isPart = (path: string) => /^_astro\/.*\.js$/.test(path);
  for (const path of files) {
    const read = () => readFileSync(join(from, path), 'utf8');
    const text = fetched.test(path) ? what.said(read(), path) : undefined;
    if (path.endsWith('.html'))
      copy.set(path, portablePage(text ?? what.said(read(), path), path, known, inline, what, styles));
    else if (path.endsWith('.css')) copy.set(path, portableStyle(read(), from));
    else if (!isPart(path)) copy.set(path, text ?? readFileSync(join(from, path)));
    if (text !== undefined)
      copy.set(`${path}.js`, `portable.text(${JSON.stringify(path)}, ${JSON.stringify(text)});\n`);
  }
  for (const [path, rules] of styles) copy.set(path, portableStyle(rules, from));
  const code = await oneScript(from, all.filter(isPart), inline, what.runs);
  copy.set(bundle, what.said(code, bundle));
  return copy;
}

/** The copy as a zip, in a folder of this name. */
export const zipped = (folder: string, name: string): Uint8Array =>
  zipOf(filesIn(folder).map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]));

/** A zip with these files in this order. The same files make the same bytes. */
export function zipOf(files: Iterable<readonly [path: string, content: string | Uint8Array]>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    entries[path] = [bytes, { level: path.endsWith('.woff2') ? 0 : 9, mtime: '2026-01-01T12:00:00' }];
  }
  return zipSync(entries);
}

/**
 * A page whose links lead to files, and whose module scripts are run from the one script there is. Scripts and styles that
 * stand in it are put into `inline` and `styles`: no network is waited for here, and hundreds of pages have the same.
 */
export function portablePage(
  html: string,
  path: string,
  files: ReadonlySet<string>,
  inline: Map<string, string>,
  what: CopyFor = forStick,
  styles = new Map<string, string>(),
): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const edits: Edit[] = [];
  let own = '';
  let head = -1;
  for (const element of elementsOf(html)) {
    const { name, attributes, from: start, to: end, opening, inside } = element;
    const instead = (by: string) => edits.push({ from: start, to: end, by });
    const { rel, type } = attributes;
    if (name === 'head') head = opening.to;
    else if (name === 'meta' && attributes['http-equiv'] === 'content-security-policy') {
      // What one page may do and others may not, it may do here as well.
      const media = attributes['content']?.split(';').find((part) => part.trim().startsWith('media-src '));
      own = media === undefined ? '' : `;${media}`;
      instead('');
    } else if (name === 'link' && (rel === 'manifest' || rel === 'modulepreload')) instead('');
    else if (name === 'style')
      instead(
        apart(textIn(html, inside))
          .map((part) => {
            const file = `_astro/${nameOf(part)}.css`;
            styles.set(file, part);
            return `<link rel="stylesheet" href="${up}${file}">`;
          })
          .join(''),
      );
    else if (name === 'script' && type === 'speculationrules') instead('');
    else if (name === 'script' && type === 'module') {
      const code = textIn(html, inside);
      const part = attributes['src'] ?? nameOf(code);
      if (code !== '') inline.set(part, code);
      instead(`<script>portable.run(${JSON.stringify(part)})</script>`);
    } else if (name === 'script' && Object.keys(attributes).length === 0)
      edits.push({ ...inside, by: textIn(html, inside).replace(/\bimport\(/g, 'portable.load(') });
    else if (name === 'p' && attributes['data-offline'] !== undefined) {
      const { from, to } = element.places['data-offline'] ?? opening;
      edits.push({ from: from - 1, to, by: '' }, { ...inside, by: what.offline });
    }
    const base = name === 'body' ? writtenIn(html, element, 'data-base') : undefined;
    if (base) edits.push({ ...base, by: '/' });
    for (const leads of ['href', 'src', 'action', 'data-href', 'data-url']) {
      const value = writtenIn(html, element, leads);
      if (value && /^\/(?!\/)/.test(value.by))
        edits.push({ ...value, by: up + fileFor(value.by.slice(1), files) });
    }
  }
  if (head < 0) return edited(html, edits);
  const policy = what.policy(edited(html, edits)) + own;
  const first = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><script src="${up}${bundle}"></script>`;
  return edited(html, [...edits, { from: head, to: head, by: first }]);
}

const split = new Map<string, readonly string[]>();
/** Rules as the style sheets that they make: typefaces by themselves, so that each is in the copy once. */
function apart(rules: string): readonly string[] {
  const known = split.get(rules);
  if (known) return known;
  const root = postcss.parse(rules);
  const faces: string[] = [];
  root.walkAtRules('font-face', (rule) => {
    let fetched = false;
    rule.walkDecls('src', ({ value }) => void (fetched ||= value.includes('url(')));
    if (!fetched) return;
    faces.push(rule.toString());
    // What parted it from the rules before it goes on parting them.
    const next = rule.next();
    if (next) next.raws.before = `${rule.raws.before ?? ''}${next.raws.before ?? ''}`;
    rule.remove();
  });
  const parts = [faces.join(''), root.toString()].filter((part) => part !== '');
  split.set(rules, parts);
  return parts;
}

/** The file that an address without its first slash leads to, with whatever follows the path. */
function fileFor(address: string, files: ReadonlySet<string>): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address)!;
  const found = [path, `${path}index.html`, `${path}/index.html`].find((file) => files.has(decodeURI(file)));
  return (found ?? path) + rest;
}

/** Typefaces become part of the style sheet: files may not always read other files. */
function portableStyle(css: string, from: string): string {
  const root = postcss.parse(css);
  root.walkDecls('src', (declaration) => {
    declaration.value = declaration.value.replace(
      /url\(['"]?\/([^)'"]+\.woff2)['"]?\)/g,
      (_, path: string) => `url(data:font/woff2;base64,${readFileSync(join(from, path)).toString('base64')})`,
    );
  });
  return root.toString();
}

function nameOf(code: string): string {
  return `inline-${createHash('sha256').update(code).digest('hex').slice(0, 12)}`;
}

/** Everything that pages load as modules, in one classic script; each part still runs only when it is asked for. */
async function oneScript(
  from: string,
  parts: readonly string[],
  inline: ReadonlyMap<string, string>,
  runs: CopyFor['runs'],
): Promise<string> {
  const names = [...parts.map((path) => `/${path}`), ...inline.keys()];
  const runtime = fileURLToPath(new URL(`../device/${runs.file}`, import.meta.url));
  const entry = [
    `import { ${runs.start} } from ${JSON.stringify(runtime)};`,
    `${runs.start}({`,
    ...names.map((name) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(`part:${name}`)}),`),
    '});',
  ].join('\n');
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'parts-of-the-site',
        enforce: 'pre',
        resolveId(id) {
          if (id === 'portable:entry') return `\0${id}`;
          const name = id.startsWith('part:') ? id.slice(5) : id;
          if (inline.has(name)) return `\0part:${name}`;
          return name.startsWith('/_astro/') ? resolve(join(from, name)) : undefined;
        },
        load(id) {
          if (id === '\0portable:entry') return entry;
          if (id.includes('vite/preload-helper')) return 'export const __vitePreload = (load) => load();';
          return id.startsWith('\0part:') ? inline.get(id.slice(6)) : undefined;
        },
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'portable:entry',
        // Some parts wait for the record before they go on, which only this format knows.
        output: { format: 'es', codeSplitting: false, entryFileNames: 'portable.js' },
      },
    },
  });
  if (!('output' in result)) throw new Error('The site was not put into one script.');
  return `(() => {${result.output[0].code}})();\n`;
}

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
