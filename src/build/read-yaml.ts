import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
} from 'yaml';
import type { Locate, Path, Position, Problem } from '#authoring/problem.ts';

export type YamlFile = { value: unknown; locate: Locate; problems: Problem[] };

/** Thirty times the longest conversation there is. Read, a file takes some two hundred times its length in memory. */
export const longestFile = 2_000_000;

/**
 * Reads YAML and remembers where each value stands. Refuses a file of more than `longestFile` characters.
 * `firstLine` is where the text starts in its file, for the lines at the top of a module.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  if (text.length > longestFile)
    return {
      value: undefined,
      locate: () => ({ line: firstLine, column: 1 }),
      problems: [
        {
          file,
          line: firstLine,
          column: 1,
          kind: 'file-too-long',
          what: `This file has ${text.length.toLocaleString('en-GB')} characters, and at most ${longestFile.toLocaleString('en-GB')} are read.`,
          why: 'Checking it would take more time and memory than a small computer has, so it is left out.',
          cure: 'make several files of it, or look for what was written into it by mistake',
        },
      ],
    };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    maxAliasCount: 0,
    // The parser compares every key with every other; `keysTwice` looks each up once.
    uniqueKeys: false,
  } as never);
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };

  // Only the first: what the parser says after it is mostly about its own confusion.
  const faults = [...document.errors, ...keysTwice(document)].sort((a, b) => a.pos[0] - b.pos[0]);
  const problems = [...faults, ...document.warnings].slice(0, 1).map((error): Problem => ({
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
  const find = finder(document);
  return { value, locate: (path) => place(find(path)), problems };
}

/** Keys that a map already has, as the parser would tell them. */
function keysTwice(document: Document): { pos: [number, number]; code: string; message: string }[] {
  const twice: ReturnType<typeof keysTwice> = [];
  visit(document, {
    Map(_, map) {
      const met = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key;
        if (met.has(name) && isNode(key) && key.range)
          twice.push({
            pos: [key.range[0], key.range[1]],
            code: 'DUPLICATE_KEY',
            message: 'Map keys must be unique',
          });
        met.add(name);
      }
    },
  });
  return twice;
}

/** Finds where the value at a path starts; where it is missing, its nearest parent. A key's own place for a key. */
function finder(document: Document): (path: Path) => number {
  // A map finds a key by looking through all that stand before it; a long one is asked for each of its keys.
  const known = new Map<unknown, Map<unknown, Pair>>();
  const pairIn = (map: unknown, key: unknown): Pair | undefined => {
    if (!isMap(map)) return undefined;
    let pairs = known.get(map);
    if (!pairs) {
      pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
  return (path) => {
    let node: unknown = document.contents;
    let place = isNode(node) && node.range ? node.range[0] : 0;
    for (const step of path) {
      const pair = pairIn(node, step);
      node = pair ? pair.value : isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
      const named = typeof step === 'string' && isNode(pair?.key) ? pair.key : node;
      if (isNode(named) && named.range) place = named.range[0];
      if (node === undefined) break;
    }
    return place;
  };
}

const plain = (message: string): string =>
  message
    .split('\n')[0]!
    .replace(/\.$/, '')
    .replace(/ at line \d+.*$/, '');

function cureFor(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two lines with the same key';
  if (code === 'TAB_AS_INDENT') return 'indent with two spaces, as in the lines above';
  if (code === 'BAD_INDENT')
    return 'let each line begin exactly below the one that it goes with: look here and above for a space too many or too few';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'put the text in quotes: a colon followed by a space means “key: value”';
  if (code === 'MISSING_CHAR') return 'close the quote or bracket that was opened';
  return 'look for a missing quote, a stray tab, or a colon inside a text that is not in quotes';
}
