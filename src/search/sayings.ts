/** Something people say, ready to be found: at each step the ways in which it may be said, each a run of words. */
export type Saying = readonly (readonly (readonly string[])[])[];

const theEnd: readonly string[] = ['$'];

/**
 * Reads sayings as editors write them: words in their order, and in braces the name of a list, any line of which may stand
 * there; `$` is where what was typed ends. `read` turns a text into the words that are compared.
 */
export function sayingsOf(
  lines: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
  read: (text: string) => readonly string[],
): Saying[] {
  return lines.map((line) =>
    (line.match(/\{[^}]*\}|[^\s{]+/g) ?? []).flatMap((part): Saying => {
      const name = part.startsWith('{') ? part.slice(1, -1) : undefined;
      if (part === theEnd[0]) return [[theEnd]];
      if (name !== undefined && Object.hasOwn(lists, name))
        return [lists[name]!.map((text) => read(text)).filter((words) => words.length > 0)];
      return read(part).map((word) => [[word]]);
    }),
  );
}

/** Whether a word that was typed is one of a saying; `last`: it is the last that was typed, and may not be finished. */
export type Fits = (typed: string, said: string, last: boolean) => boolean;

const same: Fits = (typed, said) => typed === said;
const none: ReadonlySet<string> = new Set();

/** Where a saying first stands among words: from this one up to, not including, that one. `passed` may stand between its words. */
export function placeOfSaying(
  saying: Saying,
  words: readonly string[],
  fits: Fits = same,
  passed: ReadonlySet<string> = none,
): readonly [from: number, to: number] | undefined {
  if (saying.length === 0) return undefined;
  for (let start = 0; start < words.length; start++) {
    const end = endFrom(saying, 0, words, start, fits, passed);
    if (end !== undefined) return [start, end];
  }
  return undefined;
}

function endFrom(
  saying: Saying,
  step: number,
  words: readonly string[],
  at: number,
  fits: Fits,
  passed: ReadonlySet<string>,
): number | undefined {
  const ways = saying[step];
  if (!ways) return at;
  if (ways[0] === theEnd) return at === words.length ? at : undefined;
  for (let start = at; start < words.length; start++) {
    for (const way of ways) {
      const end = runFrom(way, words, start, fits, passed);
      const rest = end === undefined ? undefined : endFrom(saying, step + 1, words, end, fits, passed);
      if (rest !== undefined) return rest;
    }
    if (step === 0 || !passed.has(words[start]!)) break;
  }
  return undefined;
}

/** Where the words of one way end, with such as may be passed over between them. */
function runFrom(
  way: readonly string[],
  words: readonly string[],
  from: number,
  fits: Fits,
  passed: ReadonlySet<string>,
): number | undefined {
  let at = from;
  for (const [place, said] of way.entries()) {
    while (place > 0 && at < words.length && !fits(words[at]!, said, at === words.length - 1)) {
      if (!passed.has(words[at]!)) return undefined;
      at++;
    }
    if (at >= words.length || !fits(words[at]!, said, at === words.length - 1)) return undefined;
    at++;
  }
  return at;
}
