import type { Analyse, Word } from '#search/analyse.ts';
import type { Term } from '#search/documents.ts';
import type { Lexicon } from '#search/lexicon.ts';

/** Words that mean the same: the name of a term, its abbreviation, and what people type instead. */
export interface Ring {
  /** The glossary term, where it is one. */
  readonly term: string | undefined;
  readonly phrases: readonly Phrase[];
  /** It could stand in any question. */
  readonly light: boolean;
}

export interface Phrase {
  readonly text: string;
  /** Every word of it, the common ones too. */
  readonly terms: readonly string[];
  /** Its own name or abbreviation, and not only what people type. */
  readonly name: boolean;
}

/** A phrase found in a question. */
export interface Found {
  readonly ring: Ring;
  readonly phrase: Phrase;
  /** The words of the question it takes up. */
  readonly words: readonly Word[];
}

export interface Synonyms {
  readonly rings: readonly Ring[];
  readonly byPhrase: ReadonlyMap<string, readonly { ring: Ring; phrase: Phrase }[]>;
  readonly longest: number;
  /** Words that may stand inside a phrase: “take her back” is “take back”, and “hand somebody over” is “hand over”. */
  readonly between: ReadonlySet<string>;
}

/**
 * Makes the rings, from the glossary and from a list of everyday words. A term is read as authors write it:
 * “Access to Work (AtW)” has two names, and so has “Benefits counselling / better-off calculation”;
 * “two ticks (older)” is typed without the remark.
 */
export function synonyms(
  analyse: Analyse,
  terms: readonly Term[],
  { same, people, between: inside }: Pick<Lexicon, 'same' | 'people' | 'between'>,
): Synonyms {
  const between = new Set(inside);
  const phrases = (texts: readonly string[], name: boolean) => phrasesOf(analyse, texts, name);
  const rings: Ring[] = [
    ...terms.map((term): Ring => {
      const names = [...namesIn(term.term), ...(term.abbreviation ? [term.abbreviation] : [])];
      const named = phrases(names, true);
      const keys = new Set(named.map((phrase) => phrase.terms.join(' ')));
      const typed = phrases((term.also ?? []).map(withoutRemark), false);
      return {
        term: term.id,
        phrases: [...named, ...typed.filter((phrase) => !keys.has(phrase.terms.join(' ')))],
        light: false,
      };
    }),
    ...[...same, ...people].map((words): Ring => {
      return { term: undefined, phrases: phrases(words, false), light: people.includes(words) };
    }),
  ];
  const byPhrase = new Map<string, { ring: Ring; phrase: Phrase }[]>();
  let longest = 0;
  for (const ring of rings) {
    for (const phrase of ring.phrases) {
      // “make them” is not “make”: what is left without the words between has to be a phrase still.
      const bare = phrase.terms.filter((term) => !between.has(term));
      for (const key of new Set([phrase.terms.join(' '), bare.length > 1 ? bare.join(' ') : '']))
        if (key !== '') byPhrase.set(key, [...(byPhrase.get(key) ?? []), { ring, phrase }]);
      longest = Math.max(longest, phrase.terms.length);
    }
  }
  return { rings, byPhrase, longest, between };
}

/** The phrases that stand in a question: at each word the longest that starts there, unless a longer one holds it. */
export function phrasesIn(words: readonly Word[], known: Synonyms): Found[] {
  const found = new Map<string, Found>();
  const lines = [withoutJoined(words), withoutParts(words)];
  for (const line of [
    ...lines,
    ...lines.map((line) => line.filter((word) => !known.between.has(word.term))),
  ]) {
    let reached = 0;
    for (let start = 0; start < line.length; start++) {
      for (let end = Math.min(start + known.longest, line.length); end > Math.max(start, reached); end--) {
        const part = line.slice(start, end);
        const hits = known.byPhrase.get(part.map((word) => word.term).join(' '));
        if (!hits) continue;
        for (const hit of hits)
          found.set(`${part[0]!.start} ${known.rings.indexOf(hit.ring)}`, { ...hit, words: part });
        reached = end;
        break;
      }
    }
  }
  return [...found.values()];
}

function namesIn(term: string): string[] {
  const remark = /\(([^)]*)\)/.exec(term)?.[1];
  const names = withoutRemark(term).split(/ \/ |, /);
  return remark && /^\p{Lu}[\p{L}\p{N}-]*$/u.test(remark) ? [...names, remark] : names;
}

function withoutRemark(text: string): string {
  return text.replace(/\s*\([^)]*\)/g, '').trim();
}

function phrasesOf(analyse: Analyse, texts: readonly string[], name: boolean): Phrase[] {
  const seen = new Set<string>();
  const made: Phrase[] = [];
  for (const text of texts) {
    const words = analyse(text);
    for (const line of [withoutJoined(words), withoutParts(words)]) {
      const terms = line.map((word) => word.term);
      const key = terms.join(' ');
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      made.push({ text, terms, name });
    }
  }
  return made;
}

function withoutJoined(words: readonly Word[]): Word[] {
  return words.filter((word) => !word.joined);
}

function withoutParts(words: readonly Word[]): Word[] {
  return words.filter(
    (word) =>
      word.joined ||
      !words.some((other) => other.joined && other.start <= word.start && word.end <= other.end),
  );
}
