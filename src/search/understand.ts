import type { Word } from '#search/analyse.ts';
import { editDistance } from '#search/edit-distance.ts';
import type { Loaded } from '#search/load-index.ts';
import { phrasesIn } from '#search/synonyms.ts';
import type { Found } from '#search/synonyms.ts';

/** One idea of a question: a word, or a phrase that is known as one. It is found in any of several ways, the best counts. */
export interface Idea {
  readonly ways: readonly Way[];
  /** How much it says: 1 for most words, less for those that could stand in any question. */
  readonly weight: number;
}

/** Words that must all be there to be this idea. */
export interface Way {
  /** Those that tell something. */
  readonly terms: readonly string[];
  /** All of them in their order: more than one where it is a phrase. */
  readonly line: readonly string[];
  /** 1 as typed, less for another word for it. */
  readonly weight: number;
}

/** Something looked up for something typed: in its place, or, for another name of a term, as well. */
export interface Instead {
  readonly typed: string;
  readonly as: string;
  readonly also: boolean;
}

/** What a question is taken to mean. */
export interface Meaning {
  readonly ideas: readonly Idea[];
  /** What was looked up and not typed, to say so. */
  readonly instead: readonly Instead[];
  /** The glossary terms that are asked about and nothing else is, by id, the likeliest first. */
  readonly defines: readonly string[];
  /** Words that nothing is known about. */
  readonly unknown: readonly string[];
}

/** How much a word counts that was not typed itself. */
const weights = {
  otherName: 0.8,
  typedInstead: 0.4,
  everyday: 0.6,
  guess: 0.5,
  together: 0.8,
  beginning: 0.9,
  part: 0.9,
};

/** What a word counts that says little. */
const little = 0.3;

/**
 * Reads a question. A word that is not known as typed, and only then, is taken for the nearest one that is: one slip
 * forgiven, two from eight letters on, none below four. The last word may be a beginning: while somebody is `typing` of two
 * letters, and of three in a question that was sent off.
 */
export function understand(loaded: Loaded, text: string, typing = false): Meaning {
  const { analyse } = loaded;
  const instead: Instead[] = [];
  const unknown: string[] = [];
  const words: Word[] = [];
  const others = new Map<Word, Way[]>();

  const typed = analyse(text);
  for (const [place, word] of typed.entries()) {
    if (word.stop || word.joined || isKnown(loaded, word) || isPartOfKnown(loaded, word, typed)) {
      words.push(word);
      continue;
    }
    const last = place === typed.length - 1 && word.word.length >= (typing ? 2 : 3);
    const begun = last ? beginnings(loaded, word.word) : [];
    const [best, ...guessed] = begun.length > 0 ? [] : guesses(loaded, word.word);
    if (best === undefined) {
      words.push(word);
      if (begun.length === 0) unknown.push(word.word);
      else
        others.set(
          word,
          begun.map((other) => way(analyse(other), weights.beginning)),
        );
      continue;
    }
    const meant = analyse(best).map((part) => ({ ...part, start: word.start, end: word.end }));
    words.push(...meant);
    others.set(
      meant[0]!,
      guessed.map((other) => way(analyse(other), weights.guess)),
    );
    instead.push({ typed: word.word, as: best, also: false });
  }

  const found = phrasesIn(words, loaded.synonyms);
  for (const { ring, phrase, words: taken } of found) {
    const name = ring.phrases[0];
    if (ring.term === undefined || !name || phrase.name || instead.some((said) => said.as === name.text))
      continue;
    const part = text.slice(
      Math.min(...taken.map((word) => word.start)),
      Math.max(...taken.map((word) => word.end)),
    );
    instead.push({ typed: part, as: name.text, also: true });
  }
  return {
    ideas: ideasIn(loaded, words, found, others),
    instead,
    defines: definitions(loaded, words, found),
    unknown,
  };
}

/** Every word that tells something is an idea, and so is every known phrase, which takes up its words. */
function ideasIn(
  loaded: Loaded,
  words: readonly Word[],
  found: readonly Found[],
  others: ReadonlyMap<Word, Way[]>,
): Idea[] {
  const { analyse, light } = loaded;
  const made: { words: Set<Word>; ways: Way[]; named: boolean; people: boolean }[] = [];
  const ideaOf = (word: Word) => made.find((idea) => idea.words.has(word));

  const longestFirst = [...found].sort((one, other) => other.words.length - one.words.length);
  for (const { ring, phrase, words: taken } of longestFirst) {
    let idea = taken.map(ideaOf).find((one) => one !== undefined);
    if (!idea) made.push((idea = { words: new Set(), ways: [], named: false, people: true }));
    for (const word of taken) idea.words.add(word);
    idea.named ||= ring.term !== undefined || phrase.terms.length > 1;
    idea.people &&= ring.light;
    idea.ways.push(way(taken, 1));
    for (const other of ring.phrases) {
      if (other === phrase) continue;
      const weight =
        ring.term === undefined ? weights.everyday : other.name ? weights.otherName : weights.typedInstead;
      idea.ways.push(way(analyse(other.text), weight, other.terms));
    }
  }
  for (const [place, word] of words.entries()) {
    if (word.stop) continue;
    let idea = ideaOf(word);
    if (!idea) made.push((idea = { words: new Set([word]), ways: [], named: false, people: false }));
    if (idea.words.size === 1) idea.ways.push(way([word], word.joined ? weights.part : 1, [word.term]));
    idea.ways.push(...(others.get(word) ?? []));
    const next = words[place + 1];
    const together = next && !word.joined && !next.joined && loaded.vocabulary.get(word.word + next.word);
    if (together) idea.ways.push({ terms: [together.term], line: [together.term], weight: weights.together });
  }
  return made
    .map(({ words, ways, named, people: anybody }): Idea => {
      const terms = telling([...words]);
      const known = ways.filter((way) => way.terms.some((term) => loaded.terms.has(term)));
      const saysLittle = anybody || (!named && terms.every((term) => light.has(term) || /^\d+$/.test(term)));
      return { ways: known, weight: saysLittle ? little : Math.max(1, Math.sqrt(terms.length)) };
    })
    .filter((idea) => idea.ways.length > 0);
}

function telling(words: readonly Word[]): string[] {
  return words.filter((word) => !word.stop && !word.joined).map((word) => word.term);
}

function way(words: readonly Word[], weight: number, line: readonly string[] = plain(words)): Way {
  return { terms: telling(words), line, weight };
}

function plain(words: readonly Word[]): string[] {
  return words.filter((word) => !word.joined).map((word) => word.term);
}

function isKnown(loaded: Loaded, { word, term }: Word): boolean {
  return loaded.terms.has(term) || loaded.vocabulary.has(word);
}

/** “co” is nothing by itself, but “co-ordinator” is known. */
function isPartOfKnown(loaded: Loaded, word: Word, typed: readonly Word[]): boolean {
  return typed.some(
    (whole) => whole.joined && whole.start <= word.start && word.end <= whole.end && isKnown(loaded, whole),
  );
}

/** The commonest words that begin like this. */
function beginnings({ vocabulary, terms }: Loaded, begun: string): string[] {
  const found: { word: string; count: number }[] = [];
  for (const [word, { term, count }] of vocabulary)
    if (word.startsWith(begun) && terms.has(term)) found.push({ word, count });
  return found
    .sort((one, other) => other.count - one.count)
    .slice(0, 5)
    .map(({ word }) => word);
}

/** What an unknown word was meant to be: two words run together, or the nearest known ones, the commonest first. */
function guesses({ vocabulary }: Loaded, word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (vocabulary.has(first) && vocabulary.has(second)) return [`${first} ${second}`];
  }
  return nearWords(vocabulary, word, word.length >= 8 ? 2 : 1).slice(0, 3);
}

/** The known words at most so many slips away, the nearest only, the commonest first. */
export function nearWords(vocabulary: Loaded['vocabulary'], word: string, most: number): string[] {
  let least = most;
  let near: { word: string; count: number }[] = [];
  const letters = new Set(word);
  for (const [known, { count }] of vocabulary) {
    if (Math.abs(known.length - word.length) > least || known.length < 3) continue;
    let strange = 0;
    for (let at = 0; at < known.length && strange <= least; at++) if (!letters.has(known[at]!)) strange++;
    if (strange > least) continue;
    const apart = editDistance(word, known, least);
    if (apart > least || /\d/.test(known)) continue;
    if (apart < least) near = [];
    least = apart;
    near.push({ word: known, count });
  }
  const sameStart = (other: string) => (other[0] === word[0] ? 1 : 0);
  return near
    .sort((a, b) => sameStart(b.word) - sameStart(a.word) || b.count - a.count)
    .map((entry) => entry.word);
}

/**
 * The terms asked about, where nothing is left of the question but words like “what does … mean”. What people type instead
 * of a name asks for the term only where no page says it in these words: “sets up to fail” leads to where it is said.
 */
function definitions(loaded: Loaded, words: readonly Word[], found: readonly Found[]): string[] {
  const { meaning } = loaded;
  const asked = words.some((word) => meaning.has(word.word) || loaded.asking.has(word.word));
  // Who asks how to do it knows what it is.
  if (!asked && words.some(({ word }) => word === 'how')) return [];
  const whole = found.filter(({ ring, phrase, words: taken }) => {
    if (ring.term === undefined) return false;
    const first = Math.min(...taken.map((word) => word.start));
    const last = Math.max(...taken.map((word) => word.end));
    const alone = words.every(
      (word) => word.stop || meaning.has(word.word) || (word.start >= first && word.end <= last),
    );
    return alone && (asked || phrase.name || !isSaid(loaded, phrase.terms));
  });
  const names = whole.filter(({ phrase }) => phrase.name);
  return [...new Set([...names, ...whole].map(({ ring }) => ring.term as string))];
}

function isSaid(loaded: Loaded, [only, ...more]: readonly string[]): boolean {
  const found = more.length > 0 ? loaded.phrase([only!, ...more]) : loaded.standing(only!);
  return (found?.passages.length ?? 0) > 0;
}
