/** From the first code to the last, as letters. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** What a keyboard types in English, and the space that holds two words together. */
export const printable: readonly string[] = [...between(0x20, 0x7e), '\u00a0'];
/** The other letters and signs of western Europe, and of the typefaces’ own Latin files. */
const western = [
  ...between(0xa0, 0xff),
  ...'\u0131\u0152\u0153\u02c6\u02dc\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2021\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2191\u2193\u2212',
];
/** Welsh has ŵ and ŷ; beside them, what names from further east are written with. */
const further = [
  ...between(0x100, 0x130),
  ...between(0x132, 0x151),
  ...between(0x154, 0x17f),
  ...between(0x1e80, 0x1e85),
  '\u1ef2',
  '\u1ef3',
];

export interface Share {
  /** What comes behind the name of the typeface in that of the file. */
  name: string;
  /** The file of the typeface that has these letters. */
  script: 'latin' | 'latin-ext';
  letters: readonly string[];
  /** For which letters it is fetched, as a style sheet says it. */
  range: string;
}

/**
 * Which letters go into which file of a typeface: what few meet, what some do, and last what everybody does. No letter is in
 * two, not in a range either: where a typeface lacks one, no other of its files is fetched in vain.
 */
export function sharedOut(everywhere: readonly string[], written: ReadonlySet<string>): Share[] {
  const first = new Set([...everywhere, ...western.filter((letter) => written.has(letter))]);
  const more = western.filter((letter) => !first.has(letter));
  return [
    { name: '-further', script: 'latin-ext', letters: further, range: rangeOf(further) },
    { name: '-more', script: 'latin', letters: more, range: rangeOf(more) },
    { name: '', script: 'latin', letters: [...first], range: rangeOf([...first]) },
  ];
}

/** Letters as a style sheet names them, in order, what follows one another as a range. */
export function rangeOf(letters: readonly string[]): string {
  const codes = [...new Set(letters.map((letter) => letter.codePointAt(0)!))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}
