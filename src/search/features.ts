import type { Intended } from '#search/intents.ts';
import type { Loaded } from '#search/load-index.ts';
import { placesOf } from '#search/rank.ts';
import type { Hits, Ranked } from '#search/rank.ts';
import type { Meaning } from '#search/understand.ts';

/** A document that may answer, and what speaks for it: a number for each of the names of `features`. */
export interface Candidate {
  readonly ranked: Ranked;
  readonly features: readonly number[];
}

/** A question, read, with where its ideas are found. */
export interface Read {
  readonly text: string;
  readonly meaning: Meaning;
  readonly intended: Intended;
  readonly hits: readonly Hits[];
}

/**
 * What is asked of every document that may answer. The weights in learned.json belong to these names in this order. After
 * a change here run `npm run search:learn`.
 */
export const features = [
  'score', // as rank.ts and feedback.ts have it, as a share of the best
  'lineHeld', // how much of the question its best line holds
  'lineLetters', // how alike its best line is, letter by letter
  'lineBest', // how well question and line hold each other, as a share of the best line of all
  'hasLines',
  'manyLines', // the more lines lead somewhere, the easier one of them is like the question
  'held', // how much of the question all of it holds
  'titleAsked', // how much of its title is asked
  'inOrder', // how many neighbours in the question are neighbours here
  'linkedLine', // how well a line of a claim it cites, or of what cites it, does
  'linkedHeld',
  'pageHeld', // how much of the question a passage of its page holds
  'pageLines', // how many of the lines most alike lead to its page
  'isClaim',
  'isSection',
  'isTheme',
  'isStart',
  'isSession',
  'isPaper',
  'claimForWords',
  'claimForNumber',
  'claimForCondition',
  'talkForWords',
  'hasNumber', // somebody to ring is looked for, and this says a telephone number
  'ofNation', // a nation is named, and this speaks of it
  'ofOtherNation', // or only of another one
  'forWhoAsks', // it is written for those who ask so
  'forOthers',
] as const;

/** The intents that name a nation; the last part of each is a word that a text about it says. */
const nations = ['scotland', 'wales', 'northern-ireland'];
const telephone = /\b0\d{2,4} \d{3}/;
const theme = /^\/evidence\/.*#theme-/;

/** A result this much weaker than the best shares a common word with the question and no more. */
const faint = 0.12;
/** So many of the best by score, and so many by their lines, are looked at. */
const byScore = 40;
const byLines = 12;
/** So many of the lines most alike say to which page a question leads. */
const neighbours = 20;
/** A line that holds less of the question than this is not looked at. */
const tooLittle = 0.2;
/** What a word that is not known here counts of a rare one. */
const notKnown = 3;

/** The documents that are wanted and may answer a question, with what speaks for each of them. `ranked` is best first. */
export function candidates(
  loaded: Loaded,
  read: Read,
  ranked: readonly Ranked[],
  wanted: (place: number) => boolean,
): Candidate[] {
  const { documents, documentOf, askedLength, entries, linked, pageOf, firstPassage } = loaded;
  const { ideas, unknown } = read.meaning;
  const passages = documentOf.length;
  const rarity = (term: string) => {
    const count = loaded.standing(term)?.passages.length ?? 0;
    return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
  };
  const rarities = new Map<string, number>();
  const rare = (term: string) => {
    let found = rarities.get(term);
    if (found === undefined) rarities.set(term, (found = rarity(term)));
    return found;
  };
  const weights = ideas.map(({ ways, weight }) => {
    const own = (ways[0]?.terms ?? []).reduce((sum, term) => sum + rare(term), 0);
    return Math.max(1, own) * Math.min(1, weight);
  });
  const total = Math.max(
    1e-9,
    weights.reduce((sum, weight) => sum + weight, unknown.length * notKnown),
  );
  const asked = new Map<string, number>();
  for (const { ways } of ideas) {
    for (const { terms, weight } of ways)
      for (const term of terms) asked.set(term, Math.max(asked.get(term) ?? 0, weight));
  }
  /** How much of what the terms tell is asked. */
  const askedOf = (terms: readonly string[]) => {
    let part = 0;
    let all = 0;
    for (const term of terms) {
      all += rare(term);
      part += rare(term) * (asked.get(term) ?? 0);
    }
    return all === 0 ? 0 : part / all;
  };

  const size = documents.length;
  const text = new Float64Array(size);
  const line = new Float64Array(size);
  const mutual = new Float64Array(size);
  const heldOf = new Float64Array(passages);
  const parts = ideas.map(() => new Float64Array(size));
  for (const passage of placesOf(read.hits)) {
    const place = documentOf[passage]!;
    let held = 0;
    for (let idea = 0; idea < ideas.length; idea++) {
      const near = read.hits[idea]!.nearness[passage]!;
      if (near === 0) continue;
      held += weights[idea]! * near;
      if (near > parts[idea]![place]!) parts[idea]![place] = near;
    }
    if (held === 0) continue;
    held = heldOf[passage] = held / total;
    if (askedLength[passage] === 0) text[place] = Math.max(text[place]!, held);
    else if (held >= tooLittle) {
      const precise = askedOf(entries[passage]!.fields[2]!);
      line[place] = Math.max(line[place]!, held);
      mutual[place] = Math.max(mutual[place]!, (2 * held * precise) / (held + precise + 1e-9));
    }
  }
  const pageText = new Float64Array(size);
  text.forEach((held, place) => {
    const page = pageOf[place]!;
    pageText[page] = Math.max(pageText[page]!, held);
  });

  const alike = loaded.alike(read.text);
  const letters = new Float64Array(size);
  const closest: { like: number; both: number; place: number }[] = [];
  loaded.lines.forEach((passage, at) => {
    const like = alike[at]!;
    if (like === 0) return;
    const place = documentOf[passage]!;
    letters[place] = Math.max(letters[place]!, like);
    const both = like + heldOf[passage]!;
    if (both > 0.5) closest.push({ like, both, place });
  });
  const votes = new Float64Array(size);
  for (const { like, place } of closest.sort((one, other) => other.both - one.both).slice(0, neighbours))
    votes[pageOf[place]!]! += like ** 3;

  const pairs = neighboursIn(loaded, read.text);
  const known = new Map(ranked.map((entry) => [entry.place, entry]));
  const chosen = new Set([
    ...ranked
      .filter(({ place, score }) => score >= faint * ranked[0]!.score && wanted(place))
      .slice(0, byScore)
      .map(({ place }) => place),
    ...largest(mutual, wanted, byLines),
  ]);
  const most = {
    score: ranked[0]?.score ?? 1,
    mutual: Math.max(1e-9, max(mutual)),
    votes: Math.max(1e-9, max(votes)),
  };
  const wants = new Set(read.intended.intents.map(({ id }) => id));
  const { voices } = read.intended;
  const nationTerms = nations.map((id) => ({
    asked: wants.has(id),
    term: loaded.analyse(id).findLast(({ joined }) => !joined)?.term ?? id,
  }));
  const namesNation = nationTerms.some(({ asked }) => asked);
  const nationOf = (place: number) => {
    if (!namesNation) return 'none';
    const speaks = ({ term }: { term: string }) =>
      loaded.said(place).has(term) || entries[firstPassage[place]!]!.fields[0]!.includes(term);
    if (nationTerms.some((nation) => nation.asked && speaks(nation))) return 'this';
    return nationTerms.some(speaks) ? 'other' : 'none';
  };
  const readers = voices.filter((who) => documents.some(({ audience }) => audience.includes(who)));
  return [...chosen].map((place) => {
    const found = documents[place]!;
    const entry = known.get(place) ?? { place, score: 0, own: 0, held: 0 };
    const claim = found.kind === 'claim';
    const begins = (start: string) => Number(found.url.startsWith(start));
    const nation = nationOf(place);
    const forThem = found.audience.some((one) => readers.includes(one));
    const values: Record<(typeof features)[number], number> = {
      score: entry.score / most.score,
      lineHeld: line[place]!,
      lineLetters: letters[place]!,
      lineBest: mutual[place]! / most.mutual,
      hasLines: Number(found.asked !== undefined),
      manyLines: Math.log2(1 + (found.asked?.length ?? 0)),
      held: parts.reduce((sum, part, idea) => sum + part[place]! * weights[idea]!, 0) / total,
      titleAsked: askedOf(entries[firstPassage[place]!]!.fields[0]!),
      inOrder: shareInOrder(loaded, place, pairs, heldOf),
      linkedLine: Math.max(0, ...linked[place]!.map((other) => mutual[other]!)),
      linkedHeld: Math.max(0, ...linked[place]!.map((other) => text[other]!)),
      pageHeld: pageText[pageOf[place]!]!,
      pageLines: votes[pageOf[place]!]! / most.votes,
      isClaim: Number(claim),
      isSection: Number(found.url.includes('#')),
      isTheme: Number(theme.test(found.url)),
      isStart: begins('/start/'),
      isSession: begins('/sessions/'),
      isPaper: begins('/papers/'),
      claimForWords: Number(claim && wants.has('words')),
      claimForNumber: Number(claim && wants.has('to-ring')),
      claimForCondition: Number(claim && wants.has('by-condition')),
      talkForWords: Number(found.kind === 'scenario' && wants.has('words')),
      hasNumber: Number(wants.has('to-ring') && telephone.test(found.text)),
      ofNation: Number(nation === 'this'),
      ofOtherNation: Number(nation === 'other'),
      forWhoAsks: Number(forThem),
      forOthers: Number(readers.length > 0 && found.audience.length > 0 && !forThem),
    };
    return { ranked: entry, features: features.map((name) => values[name]) };
  });
}

/** For each word that is followed by another, what follows it; but not where neither tells anything. */
function neighboursIn({ analyse }: Loaded, text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const words = analyse(text).filter(({ joined }) => !joined);
  const pairs = new Map<string, Set<string>>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next || (word.stop && next.stop)) continue;
    pairs.set(word.term, (pairs.get(word.term) ?? new Set()).add(next.term));
  }
  return pairs;
}

/** How many of these pairs stand in a document, as a share of all. */
function shareInOrder(
  { wordsOf, firstPassage }: Loaded,
  place: number,
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
  held: Float64Array,
): number {
  let all = 0;
  for (const next of pairs.values()) all += next.size;
  if (all === 0) return 0;
  const past = firstPassage[place + 1] ?? wordsOf.length;
  const found = new Set<string>();
  for (let passage = firstPassage[place]!; passage < past; passage++) {
    if (held[passage] === 0) continue;
    const words = wordsOf[passage]!;
    for (let at = 0; at + 1 < words.length; at++) {
      const next = words[at + 1]!;
      if (pairs.get(words[at]!)?.has(next)) found.add(`${words[at]} ${next}`);
    }
  }
  return found.size / all;
}

/** The wanted places of the largest numbers above 0. */
function largest(numbers: Float64Array, wanted: (place: number) => boolean, many: number): number[] {
  const places: number[] = [];
  numbers.forEach((value, place) => value > 0 && wanted(place) && places.push(place));
  return places.sort((one, other) => numbers[other]! - numbers[one]!).slice(0, many);
}

function max(numbers: Float64Array): number {
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}
