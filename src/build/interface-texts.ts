import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '#authoring/language-problems.ts';

/** Comments, and strings with what stands in them. In a template the parts between its values are one text. */
const strings =
  /\/\/.*|\/\*[\s\S]*?\*\/|^import .*|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/gm;

/**
 * What the interface says, room by room, with its place: the strings of the words.en.ts files under `root`/src. Read as
 * text, because a function that says a number has no words until it is called.
 */
export function interfaceTexts(root: string): Text[] {
  return globSync('src/*/*words.en.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => stringsIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The strings of one file. */
export function stringsIn(file: string, code: string): Text[] {
  return [...code.matchAll(strings)].flatMap((found): Text[] => {
    const text = found[1] ?? found[2] ?? found[3];
    if (!text) return [];
    const before = code.slice(0, found.index);
    return [
      {
        text: text.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll(/\\(['"`\\])/g, '$1'),
        place: {
          file,
          line: before.split('\n').length,
          column: before.length - before.lastIndexOf('\n'),
        },
      },
    ];
  });
}
