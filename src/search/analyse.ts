import type { Lexicon } from '#search/lexicon.ts';
import { oneSpelling } from '#search/spelling.ts';
import { stem } from '#search/stem.ts';

/** One word of a text: as it stands there (folded), what it counts as, and where it is. */
export interface Word {
  /** In small letters, without accents or apostrophes. */
  readonly word: string;
  /** What it is filed under: one spelling, without its ending. Two words with the same term are the same to the search. */
  readonly term: string;
  /** Too common to tell one page from another. It still counts inside a phrase (“out of work”). */
  readonly stop: boolean;
  /** The parts of a hyphenated word written together; the parts stand before it. */
  readonly joined: boolean;
  /** From this character of the text… */
  readonly start: number;
  /** …up to, not including, this one. */
  readonly end: number;
}

const chunk = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
const within = /[.,\-‐‑]/;
const everyWithin = /[.,\-‐‑]/g;
const figure = /^\d+(?:,\d{3})*(?:\.\d+)?$/;
const accents = /\p{M}/gu;
const apostrophes = /['’]/g;

/** A word in small letters, without accents or apostrophes: how it is compared with any list of words. */
export function folded(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(apostrophes, '');
}

/** Every word of a text, folded, and nothing else of it: “IPS-25” is two words. */
export function foldedWords(text: string): string[] {
  return [...text.matchAll(chunk)].flatMap(([whole]) => whole.split(within).map(folded));
}

/** The words of a text, in order. */
export type Analyse = (text: string) => Word[];

/**
 * Makes what turns text into what is looked up: the pages when the index is made ready, and the question when it is asked,
 * so the two cannot come apart. The words it treats apart are those of content/search/.
 *
 * Figures and abbreviations are kept (s60, 0.81, UC). A word with a hyphen is found by its parts and written together:
 * “IPS-25” counts as ips, 25 and ips25; “co-ordinator” also as coordinator.
 * The stemmer is lunr's: Porter, An algorithm for suffix stripping, Program 14(3), 1980.
 */
export function analyser(lexicon: Pick<Lexicon, 'common' | 'alike' | 'apart' | 'spellings'>): Analyse {
  const common = new Set(lexicon.common);
  const spellings = new Map(Object.entries(lexicon.spellings));
  const termOf = (word: string) => stem(oneSpelling(word, spellings));
  const ownTerm = new Map([
    ...lexicon.alike.flatMap((line) => line.map((word): [string, string] => [word, termOf(line[0]!)])),
    ...lexicon.apart.flatMap((line) => line.map((word): [string, string] => [word, line[0]!])),
  ]);
  const known = new Map<string, Pick<Word, 'word' | 'term' | 'stop'>>();

  const read = (typed: string) => {
    const before = known.get(typed);
    if (before) return before;
    const word = folded(typed);
    const stop = common.has(word) || /^[a-z]$/.test(word);
    const answer = { word, term: stop ? word : (ownTerm.get(word) ?? termOf(word)), stop };
    known.set(typed, answer);
    return answer;
  };

  return (text) => {
    const words: Word[] = [];
    const add = (typed: string, joined: boolean, start: number, end: number) => {
      const { word, term, stop } = read(typed);
      words.push({ word, term, stop, joined, start, end });
    };
    for (const found of text.matchAll(chunk)) {
      const whole = found[0];
      const start = found.index;
      const end = start + whole.length;
      if (!within.test(whole)) add(whole, false, start, end);
      else if (figure.test(whole)) add(whole.replaceAll(',', ''), false, start, end);
      else {
        let at = start;
        for (const part of whole.split(within)) {
          add(part, false, at, at + part.length);
          at += part.length + 1;
        }
        if (!whole.includes(',')) add(whole.replace(everyWithin, ''), true, start, end);
      }
    }
    return words;
  };
}
