import { parse, stringify } from 'yaml';
import { madeUp } from '#site/made-up.ts';

/** What is not said in a language: elements, comments, where links lead, numbers. */
const kept = /(<[^>]*>|\{\/\*[\s\S]*?\*\/\}|\]\([^)]*\)|[\d ]*\d)/;
const inIt = (text: string) =>
  text
    .split(kept)
    .map((part) => (kept.test(part) ? part : madeUp(part).replace(/^⟦|·*⟧$/g, '')))
    .join('');

const everyText = (value: unknown): unknown =>
  typeof value === 'string'
    ? inIt(value)
    : Array.isArray(value)
      ? value.map(everyText)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).map(([key, part]) => [key, key === 'id' ? part : everyText(part)]),
          )
        : value;

/** An index.mdx as a translator would hand it in, in a language that nobody speaks. `version` is that of the original. */
export function madeUpTranslation(lesson: string, version: string, asOf = '2026-11-28'): string {
  const [, top = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(lesson) ?? [];
  const { kind: _kind, reading: _reading, ...said } = parse(top) as Record<string, unknown>;
  return `---\noriginal:\n  version: ${version}\n  asOf: '${asOf}'\n${stringify(everyText(said))}---\n${inIt(body)}`;
}

const namesOfQuestions = new Set(['id', 'kind', 'objective', 'section', 'claims']);
const inEach = (value: unknown): unknown =>
  typeof value === 'string'
    ? inIt(value)
    : Array.isArray(value)
      ? value.map(inEach)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).map(([key, part]) => [
              key,
              namesOfQuestions.has(key) ? part : inEach(part),
            ]),
          )
        : value;

/** A questions.yaml as a translator would hand it in, in the same language. */
export const madeUpQuestions = (questions: string, version: string, asOf = '2026-11-28'): string =>
  stringify({ original: { version, asOf }, questions: inEach(parse(questions)) });

/** A languages/<tag>.yaml for it. */
export const madeUpLanguageFile = stringify({
  name: 'Ḿȧḓḗ-ŭƥ',
  english: 'Made-up',
  read: 'Řḗȧḓ ŧħīş ŀḗşşǿƞ īƞ Ḿȧḓḗ-ŭƥ',
  original: 'Řḗȧḓ ŧħīş ŀḗşşǿƞ īƞ Ḗƞɠŀīşħ',
  rest: 'Ŧħḗ ƀŭŧŧǿƞş ȧřḗ īƞ Ḗƞɠŀīşħ.',
  restAsked: 'Ŧħḗ ƀŭŧŧǿƞş.',
  behind: 'Ŧħīş ƒǿŀŀǿẇş ŧħḗ Ḗƞɠŀīşħ ǿƒ {date}.',
});
