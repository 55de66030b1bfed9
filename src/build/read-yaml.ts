import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Locate, Path, Position, Problem } from '#authoring/problem.ts';

export type YamlFile = { value: unknown; locate: Locate; problems: Problem[] };

/**
 * Reads YAML and remembers where each value stands.
 * `firstLine` is where the text starts in its file, for the lines at the top of a module.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    maxAliasCount: 0,
  } as never);
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };

  // Only the first: what the parser says after it is mostly about its own confusion.
  const problems = [...document.errors, ...document.warnings].slice(0, 1).map((error): Problem => ({
    file,
    ...place(error.pos[0]),
    kind: 'yaml',
    what: `This line cannot be read as YAML: ${plain(error.message)}.`,
    why: 'Nothing after it can be trusted, so the whole file is left out.',
    cure: cureFor(error.code),
  }));

  let value: unknown;
  try {
    value = problems.length ? undefined : document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push({
      file,
      line: firstLine,
      column: 1,
      kind: 'yaml',
      what: 'This file uses an alias (“*name”).',
      why: 'Aliases make it hard to say where a fault stands, so content does without them.',
      cure: 'write the value out where it is used',
    });
  }
  return { value, locate: (path) => place(offsetOf(document, path)), problems };
}

/** Where the value at `path` starts; where it is missing, its nearest parent. A key's own place for a key. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const key = keyNode(document, path.slice(0, length));
    if (key !== undefined) return key;
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyNode(document: Document, path: Path): number | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const items = (parent as { items?: { key?: { value?: unknown; range?: number[] } }[] } | null)?.items;
  return items?.find((pair) => pair?.key?.value === last)?.key?.range?.[0];
}

const plain = (message: string): string =>
  message
    .split('\n')[0]!
    .replace(/\.$/, '')
    .replace(/ at line \d+.*$/, '');

function cureFor(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two lines with the same key';
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT')
    return 'indent with two spaces, as in the lines above';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'put the text in quotes: a colon followed by a space means “key: value”';
  if (code === 'MISSING_CHAR') return 'close the quote or bracket that was opened';
  return 'look for a missing quote, a stray tab, or a colon inside a text that is not in quotes';
}
