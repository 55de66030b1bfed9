import { readFileSync } from 'node:fs';
import { parse as parseAstro } from '@astrojs/compiler-rs';
import { parse as parseSvelte } from 'svelte/compiler';

/** A text in a file of src/, with its line. */
export interface Said {
  file: string;
  line: number;
  text: string;
}

/** Attributes whose words a reader sees or hears; a layout or a component has some of the same names. */
const spoken = new Set(['aria-label', 'title', 'alt', 'placeholder', 'description', 'label', 'prompt']);

type Node = { type: string; start: number; [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What is compared, looked up, imported or a type is a name, and what is thrown is read by us. */
const namesOnly = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'BinaryExpression',
  'MemberExpression',
  'NewExpression',
  'TSLiteralType',
]);

const nothing: ReadonlySet<string> = new Set();

/**
 * What a .astro or .svelte file writes out: its text, the strings in its expressions, and the attributes that are spoken.
 * Read with the compilers that make pages of them, so that classes, styles, scripts and comments are none of it.
 */
export function shownIn(file: string, code = readFileSync(file, 'utf8')): Said[] {
  const markup = file.endsWith('.astro')
    ? (parseAstro(code).ast as Record<string, unknown>)['body']
    : parseSvelte(code, { modern: true }).fragment;
  return textsOf(file, code, markup, (node) => {
    if (node.type === 'JSXText') return String(node['value']);
    if (node.type === 'Text') return String(node['data']);
    const name = isNode(node['name']) ? String(node['name']['name']) : String(node['name'] ?? '');
    if (/^(JSX)?Attribute$/.test(node.type) && !spoken.has(name)) return null;
    return /^(JSXElement|RegularElement)$/.test(node.type) &&
      /^<(script|style)\b/.test(code.slice(node.start))
      ? null
      : undefined;
  });
}

/** Every string of the code of a .astro, .svelte or .ts file, but for names. */
export const stringsIn = (file: string, code?: string): Said[] =>
  inCode(file, code, namesOnly, () => undefined);

/** The same with names among them. */
export const everyStringIn = (file: string, code?: string): Said[] =>
  inCode(file, code, nothing, () => undefined);

/** Every regular expression in it, as it is written. */
export const patternsIn = (file: string, code?: string): Said[] =>
  inCode(file, code, nothing, (node) => {
    const { pattern } = (node['regex'] ?? {}) as { pattern?: string };
    return pattern ?? (stringOf(node) === undefined ? undefined : '');
  }).filter(({ text }) => text !== '');

/** Every `data-` name that it reads or writes through `dataset` or as an attribute, without its beginning. */
export const dataNamesIn = (file: string, code?: string): Said[] =>
  inCode(file, code, nothing, (node) => dataNamesOf(node).join(' '))
    .filter(({ text }) => text !== '')
    .flatMap(({ text, ...where }) => text.split(' ').map((name) => ({ ...where, text: name })));

function dataNamesOf(node: Node): string[] {
  const { object, property, computed, left, right, operator, id, init, callee } = node;
  if (node.type === 'MemberExpression' && isDataset(object) && isNode(property))
    return [computed ? stringOf(property) : String(property['name'])]
      .flatMap((name) => name ?? [])
      .map(kebab);
  if (node.type === 'BinaryExpression' && operator === 'in' && isDataset(right) && isNode(left))
    return [stringOf(left) ?? []].flat().map(kebab);
  if (node.type === 'VariableDeclarator' && isNode(id) && id.type === 'ObjectPattern' && readsDataset(init))
    return (id['properties'] as { key?: { name?: string } }[])
      .flatMap(({ key }) => key?.name ?? [])
      .map(kebab);
  if (node.type === 'CallExpression' && isNode(callee) && isNode(callee['property'])) {
    const [first] = node['arguments'] as unknown[];
    const name = isNode(first) ? stringOf(first) : undefined;
    if (/^(get|set|has|toggle|remove)Attribute$/.test(String(callee['property']['name'])))
      return name?.startsWith('data-') ? [name.slice('data-'.length)] : [];
  }
  return [];
}

const isDataset = (value: unknown): boolean =>
  isNode(value) && isNode(value['property']) && value['property']['name'] === 'dataset';
/** Also where something stands in for it, as in `option?.dataset ?? {}`. */
const readsDataset = (value: unknown): boolean =>
  isDataset(value) || (isNode(value) && (readsDataset(value['left']) || readsDataset(value['expression'])));
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function inCode(
  file: string,
  code = readFileSync(file, 'utf8'),
  leftOut: ReadonlySet<string>,
  own: (node: Node) => string | null | undefined,
): Said[] {
  const script = file.endsWith('.ts')
    ? code
    : file.endsWith('.astro')
      ? (/^---\n([\s\S]*?)\n---/.exec(code)?.[1] ?? '')
      : (/<script[^>]*>([\s\S]*?)<\/script>/.exec(code)?.[1] ?? '');
  const fenced = `---\n${script}\n---\n`;
  const { frontmatter } = parseAstro(fenced).ast as { frontmatter?: { program?: unknown } };
  const offset = code.slice(0, code.indexOf(script)).split('\n').length - 2;
  return textsOf(file, fenced, frontmatter?.program, own, leftOut).map((said) => ({
    ...said,
    line: said.line + offset,
  }));
}

/** The strings below a node. `own` gives the text that a node is, null where nothing below it counts, or nothing. */
function textsOf(
  file: string,
  code: string,
  root: unknown,
  own: (node: Node) => string | null | undefined,
  leftOut: ReadonlySet<string> = namesOnly,
): Said[] {
  const found: Said[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) {
      if (leftOut.has(value.type)) return;
      const text = own(value) ?? stringOf(value);
      if (text === null || own(value) === null) return;
      if (text !== undefined && text.trim())
        found.push({
          file,
          line: code.slice(0, value.start).split('\n').length,
          text: text.replaceAll(/\s+/g, ' ').trim(),
        });
    }
    for (const [key, inner] of Object.entries(value))
      if (!['key', 'metadata', 'parent', 'quasis'].includes(key)) walk(inner);
  };
  walk(root);
  return found;
}

/** A string, or a template with “…” for each of its values. */
function stringOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  return node.type === 'TemplateLiteral'
    ? (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')
    : undefined;
}

/** More than two words: as a reader counts them in what is written out, and one after the other in a string of code. */
export const isProse = (text: string): boolean => (text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? []).length > 2;
export const readsLikeProse = (text: string): boolean =>
  /\p{L}[\p{L}’'-]*,? \p{L}[\p{L}’'-]*,? \p{L}/u.test(text);
