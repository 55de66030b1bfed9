import type { Analyse, Word } from '#search/analyse.ts';

/** From this character up to, not including, that one. */
export type Range = readonly [from: number, to: number];

/**
 * The part of a text that says most of what was looked up, about `length` characters of it, and where the words found
 * stand in it. Starts with a sentence where one starts near, otherwise with a word and “… ”.
 */
export function excerpt(
  analyse: Analyse,
  text: string,
  terms: ReadonlyMap<string, number>,
  length = 220,
): { text: string; words: Range[] } {
  const hits = wordsOf(analyse, text)
    .filter((word) => terms.has(word.term))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const [from, to] =
    text.length <= length ? [0, text.length] : window(text, bestStart(text, hits, terms, length), length);
  const before = from > 0 && !startsSentence(text, from) ? '… ' : '';
  const after = to < text.length ? ' …' : '';
  const words: [number, number][] = [];
  for (const hit of hits) {
    if (hit.start < from || hit.end > to) continue;
    const [start, end] = [hit.start - from + before.length, hit.end - from + before.length];
    const last = words.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else words.push([start, end]);
  }
  return { text: before + text.slice(from, to) + after, words };
}

/** Texts that were read already: while somebody types, the same results come again and again. */
const read = new WeakMap<Analyse, Map<string, readonly Word[]>>();

function wordsOf(analyse: Analyse, text: string): readonly Word[] {
  const texts = read.get(analyse) ?? new Map<string, readonly Word[]>();
  read.set(analyse, texts);
  const words = texts.get(text) ?? analyse(text);
  texts.set(text, words);
  return words;
}

/** Where the stretch begins that holds the most of what was looked up; each term counts once. The earliest of equals. */
function bestStart(
  text: string,
  hits: readonly Word[],
  terms: ReadonlyMap<string, number>,
  length: number,
): number {
  let best = 0;
  let bestWorth = -1;
  for (const { start } of hits) {
    const from = sentenceStart(text, start);
    const begin = start - from < length / 2 ? from : Math.max(0, start - 40);
    const within = new Set(
      hits.filter((hit) => hit.start >= begin && hit.end <= begin + length).map((hit) => hit.term),
    );
    let worth = 0;
    for (const term of within) worth += terms.get(term) ?? 0;
    if (worth > bestWorth) [best, bestWorth] = [begin, worth];
  }
  return best;
}

function window(text: string, start: number, length: number): Range {
  let from = start;
  if (!startsSentence(text, from)) {
    const gap = text.indexOf(' ', from);
    if (gap >= 0) from = gap + 1;
  }
  if (from + length >= text.length) return [from, text.length];
  const gap = text.lastIndexOf(' ', from + length);
  return [from, gap > from ? gap : from + length];
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?:;]\s$/.test(text.slice(Math.max(0, at - 2), at));
}

function sentenceStart(text: string, at: number): number {
  for (let place = at; place > 0; place--) if (startsSentence(text, place)) return place;
  return 0;
}
