import { folded, foldedWords } from '#search/analyse.ts';
import { dangerScale, learnedScale } from '#search/danger.ts';
import { editDistance } from '#search/edit-distance.ts';
import { helpWords } from '#search/help-words.ts';
import type { HelpWords } from '#search/help-words.ts';
import { placeOfSaying, sayingsOf } from '#search/sayings.ts';
import type { Fits, Saying } from '#search/sayings.ts';
import { askedForHelp } from '#site/help-names.ts';

/** Stands where something was taken out, so that no saying goes across. No word is written so. */
const gap = '.';

/**
 * Whether somebody types that they or someone else may die, or the name of a line that helps. Then the page shows the
 * way to help first, apart from the results. A false alarm costs a paragraph; a missed one may cost more, so this errs
 * on the side of showing: it reads past swearing and common slips, and the last word may be half-typed. What none of the
 * sayings has is weighed by a scale that was learned from many wordings. Keeps nothing, and nothing may be kept of what
 * it says.
 */
export const needsHelp = dangerReader(helpWords, askedForHelp);

/** The same by the sayings alone, which are seldom wrong: only then does the page of help come before what was asked for. */
export const saysDanger = helpReader(helpWords, askedForHelp);

/** Makes what decides it: the sayings, and where they see nothing the scale. */
export function dangerReader(
  known: HelpWords,
  called: Parameters<typeof helpReader>[1],
  scale = learnedScale,
): (text: string) => boolean {
  const says = helpReader(known, called);
  const words = wordsWeighed(known);
  const weighs = dangerScale(scale);
  return (text) => says(text) || weighs(words(text));
}

/** Makes what reads the sayings of content/search/needs-help.yaml and the names of the lines to call. */
export function helpReader(
  known: HelpWords,
  called: { readonly within: readonly string[]; readonly alone: readonly string[] },
): (text: string) => boolean {
  const alone = new Set(known.alone.map(folded));
  // The name of a line is forgiven slips too where it is one word long enough not to be taken for another.
  const misspelt = [...known.misspelt, ...called.within.filter((name) => /^[a-z]{10,}$/.test(name))];
  const lines = [
    ...called.within.map((name) => new RegExp(`\\b${spaced(name)}\\b`)),
    ...called.alone.map((name) => new RegExp(`^${spaced(name)}$`)),
  ];
  const passed = new Set(known.passed.map(folded));
  const sayings = sayingsOf(known.sayings, known.lists, foldedWords);
  const harmless = sayingsOf(known.unless, known.lists, foldedWords);

  return (text) => {
    const typed = foldedWords(text);
    if (lines.some((name) => name.test(typed.join(' ')))) return true;
    const words = withoutSayings(harmless, typed.map(withoutRepeats));
    return (
      words.some(
        (word, at) =>
          alone.has(word) || misspelt.some((name) => isMeant(name, word, at === words.length - 1)),
      ) || sayings.some((saying) => placeOfSaying(saying, words, fits, passed) !== undefined)
    );
  };
}

/** The words the scale weighs: as they were typed, but for what only sounds like danger. */
export function wordsWeighed(known: HelpWords): (text: string) => string[] {
  const harmless = sayingsOf(known.unless, known.lists, foldedWords);
  return (text) => withoutSayings(harmless, foldedWords(text).map(withoutRepeats));
}

/** Words with a gap in the place of each of these sayings. */
function withoutSayings(sayings: readonly Saying[], typed: readonly string[]): string[] {
  let words = [...typed];
  for (const saying of sayings) {
    for (let at = placeOfSaying(saying, words); at; at = placeOfSaying(saying, words))
      words = [...words.slice(0, at[0]), gap, ...words.slice(at[1])];
  }
  return words;
}

/** “dieeee” is “diee”: nothing is written with three of the same letter. */
function withoutRepeats(word: string): string {
  return word.replace(/([a-z])\1{2,}/g, '$1');
}

function spaced(name: string): string {
  return name.toLowerCase().replaceAll(' ', ' ?');
}

/** A word as it is, one slip off where it is long enough, or the beginning of one that is still being typed. */
const fits: Fits = (typed, said, last) => {
  if (typed === said) return true;
  if (typed[0] !== said[0]) return false;
  // More than half of a long word: “help” is a word of its own, and no helpline yet.
  const enough = said.length >= 8 ? said.length / 2 + 1 : said.length / 2;
  if (last && typed.length >= Math.max(2, enough) && said.startsWith(typed)) return true;
  return said.length >= 6 && typed.length >= 5 && editDistance(typed, said, 1) <= 1;
};

function isMeant(name: string, typed: string, last: boolean): boolean {
  if (typed[0] !== name[0]) return false;
  if (last && typed.length >= 4 && name.startsWith(typed)) return true;
  return typed.length > 4 && editDistance(typed, name, 2) <= 2;
}
