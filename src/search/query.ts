import { isAnswered, signsOf } from '#search/answered.ts';
import type { SearchDocument, SearchKind } from '#search/documents.ts';
import { excerpt } from '#search/excerpt.ts';
import type { Range } from '#search/excerpt.ts';
import { candidates } from '#search/features.ts';
import type { Candidate } from '#search/features.ts';
import { withFeedback } from '#search/feedback.ts';
import { leads } from '#search/intents.ts';
import type { Intended } from '#search/intents.ts';
import type { Loaded } from '#search/load-index.ts';
import { inOrder, learnedWeights } from '#search/order.ts';
import { hitsOfAll, rank } from '#search/rank.ts';
import type { Ranked } from '#search/rank.ts';
import { nearWords, understand } from '#search/understand.ts';
import type { Idea, Instead, Meaning } from '#search/understand.ts';

export interface SearchResult {
  readonly document: SearchDocument;
  /** The larger the better; it means nothing from one question to another. */
  readonly score: number;
  /** The part of the text that answers best. */
  readonly excerpt: string;
  /** Where the words found stand in the excerpt. */
  readonly words: readonly Range[];
  /** Where they stand in the title. */
  readonly titleWords: readonly Range[];
}

/** A claim that bears out the first result, and says what was asked. */
export interface BornOut {
  readonly claim: SearchDocument;
  readonly excerpt: string;
  readonly words: readonly Range[];
}

export interface Answer {
  /** Best first, at most ten. */
  readonly results: readonly SearchResult[];
  /** There are more of them than are given. */
  readonly more: boolean;
  /** What the first of them rests on, where that says what was asked. */
  readonly bornOut: BornOut | undefined;
  /** None of them speaks of as much of the question as would answer it: they are the nearest. */
  readonly nearestOnly: boolean;
  /** What was looked up instead of what was typed, or as well. */
  readonly understood: readonly Instead[];
  /** Words that nothing is known about, and words of the site near to them, where nothing was found. */
  readonly unknown: readonly string[];
  readonly nearest: readonly string[];
  /** How many there would be without a choice of kind or audience, where there are none with it. */
  readonly elsewhere: number;
  /** What kinds of answer were looked for, and for whom; and the remembered audience where it tipped the balance. */
  readonly intended: Intended;
}

/** What else the reader asked for. */
export interface Choice {
  readonly kind?: SearchKind | undefined;
  /** Only what is for them, or for everybody. */
  readonly audience?: string | undefined;
  /** Somebody may die: the page of help comes first. */
  readonly danger?: boolean | undefined;
  /** The audience this device remembers: what is for them comes a little earlier, where the question does not tell. */
  readonly remembered?: string | undefined;
  /** The last word may not be finished. */
  readonly typing?: boolean | undefined;
}

const most = 10;
/** So many results are seen at once, and so many of them may be of one kind. */
const atOnce = 5;
const ofOneKind = 3;
/** A definition is shown from its beginning: so many characters hold any of them. */
const whole = 400;
/** What a passage has to hold of a question to answer it. */
const answers = 0.5;
/** So many of the best are looked at, to find ten that differ. */
const looked = 40;
/** Two texts that share this part of their words say the same: shared over all words of the two (Jaccard). */
const sameText = 0.7;

/**
 * Finds what answers a question. Decides everything about order, so that the page only shows it. A definition comes
 * first when one is asked for, in words (“what is IPS”) or by typing a term and nothing else. Of texts that say the
 * same only the best is given. Answers an empty question with nothing.
 */
export function search(
  loaded: Loaded,
  text: string,
  choice: Choice = {},
  weights: readonly number[] = learnedWeights,
): Answer {
  const { documents, vocabulary, analyse } = loaded;
  const { meaning, intended, found: maybe } = mayAnswer(loaded, text, choice);
  const ranked = inOrder(maybe, weights);
  const definitions = meaning.defines
    .map((id) => documents.findIndex((one) => one.id === `term:${id}`))
    .filter((place) => place >= 0)
    .slice(0, 2)
    .map((place) => ({ place, score: ranked[0]?.score ?? 1, own: 0, held: 1 }));
  const alone = aloneIn(loaded, meaning, intended, ranked);
  if (alone) definitions.unshift({ ...alone, held: 1 });
  const help = choice.danger ? documents.findIndex(({ url }) => url === '/help/') : -1;
  if (help >= 0) definitions.unshift({ place: help, score: ranked[0]?.score ?? 1, own: 0, held: 1 });
  const first = new Set(definitions.map(({ place }) => place));
  const found = [...definitions, ...ranked.filter(({ place }) => !first.has(place))];
  const fitting = found.filter(({ place }) => fits(documents[place]!, choice)).slice(0, looked);
  const narrowed = choice.kind !== undefined || choice.audience !== undefined;
  const all =
    fitting.length === 0 && narrowed
      ? mayAnswer(loaded, text, { ...choice, kind: undefined, audience: undefined }).found.length
      : found.length;

  const terms = termsOf(meaning.ideas);
  const differing = withoutRepeats(loaded, lessonsFirst(documents, fitting));
  const results = ofSeveralKinds(documents, differing).map((entry): SearchResult => {
    const found = documents[entry.place]!;
    const part = excerpt(analyse, found.text, terms, found.kind === 'term' ? whole : undefined);
    const titleWords = excerpt(analyse, found.title, terms, Infinity).words;
    return { document: found, score: entry.score, excerpt: part.text, words: part.words, titleWords };
  });
  const near = all > 0 ? [] : meaning.unknown.flatMap((word) => nearWords(vocabulary, word, 3).slice(0, 3));
  const known = knownOf(meaning);
  return {
    results,
    more: results.length === most && fitting.length > most,
    bornOut: bornOut(loaded, results[0]?.document, ranked, terms),
    nearestOnly: results.length > 0 && first.size === 0 && !isAnswered(signsOf(known, maybe, ranked)),
    understood: meaning.instead,
    unknown: all > 0 ? [] : meaning.unknown,
    nearest: [...new Set(near)],
    intended,
    elsewhere: results.length > 0 ? 0 : Math.min(all, most),
  };
}

/** What may answer a question, with what speaks for each. Whoever learns the order asks this too. */
export function mayAnswer(
  loaded: Loaded,
  text: string,
  choice: Choice = {},
): { meaning: Meaning; intended: Intended; found: Candidate[] } {
  const meaning = understand(loaded, text, choice.typing);
  const read = loaded.intended(text);
  const intended = { ...read, remembered: read.voices.length > 0 ? undefined : choice.remembered };
  const hits = hitsOfAll(loaded, meaning.ideas);
  const ranked = withFeedback(loaded, meaning.ideas, rank(loaded, meaning.ideas, intended, hits));
  const wanted = (place: number) => fits(loaded.documents[place]!, choice);
  return { meaning, intended, found: candidates(loaded, { text, meaning, intended, hits }, ranked, wanted) };
}

/** How much of what tells something in a question is known here at all. */
export function knownOf({ ideas, unknown }: Meaning): number {
  const said = ideas.reduce((sum, { weight }) => sum + weight, 0);
  return said / Math.max(1e-9, said + unknown.length);
}

/** What comes first where a question is one idea and no more, and does not say who asks: “bipolar”. */
function aloneIn(
  { documents }: Loaded,
  meaning: Meaning,
  { intents, voices }: Intended,
  ranked: readonly Ranked[],
): Ranked | undefined {
  if (meaning.ideas.length !== 1 || meaning.unknown.length > 0 || voices.length > 0) return undefined;
  const address = intents.find(({ alone }) => alone !== undefined)?.alone;
  return address === undefined
    ? undefined
    : ranked.find(({ place }) => leads(address, documents[place]!.url));
}

/** Of the claims that a result cites, the one that answers best by itself, and only where it says as much as the result. */
function bornOut(
  { documents, analyse }: Loaded,
  first: SearchDocument | undefined,
  ranked: readonly Ranked[],
  terms: ReadonlyMap<string, number>,
): BornOut | undefined {
  if (!first || first.cites.length === 0) return undefined;
  const best = ranked
    .slice(0, looked)
    .find(({ place, held }) => held >= answers && first.cites.includes(documents[place]!.title));
  const claim = best && documents[best.place];
  if (claim?.kind !== 'claim') return undefined;
  const { text, words } = excerpt(analyse, claim.text, terms, whole);
  return { claim, excerpt: text, words };
}

/** A claim gives way to a section that cites it and answers as well by itself: a lesson says what follows from it. */
function lessonsFirst(documents: readonly SearchDocument[], found: readonly Ranked[]): Ranked[] {
  const waiting = [...found];
  const order: Ranked[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { title, kind } = documents[next.place]!;
    const cites = ({ place, own }: Ranked) => own >= next.own && documents[place]!.cites.includes(title);
    const lesson = kind === 'claim' ? waiting.findIndex(cites) : -1;
    if (lesson >= 0) order.push(...waiting.splice(lesson, 1));
    order.push(next);
  }
  return order;
}

/** Among the first of a list no more than three are of one kind, where there is another. The best stays first. */
function ofSeveralKinds(documents: readonly SearchDocument[], found: readonly Ranked[]): Ranked[] {
  const waiting = [...found];
  const order: Ranked[] = [];
  const counts = new Map<SearchKind, number>();
  while (order.length < atOnce && waiting.length > 0) {
    const free = waiting.findIndex(({ place }) => (counts.get(documents[place]!.kind) ?? 0) < ofOneKind);
    const [next] = waiting.splice(Math.max(0, free), 1);
    const { kind } = documents[next!.place]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    order.push(next!);
  }
  return [...order, ...waiting];
}

function fits(found: SearchDocument, { kind, audience }: Choice): boolean {
  if (kind !== undefined && found.kind !== kind) return false;
  return audience === undefined || found.audience.length === 0 || found.audience.includes(audience);
}

/** Every term looked up, with how much it counts, to choose an excerpt by and to mark. */
function termsOf(ideas: readonly Idea[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { ways, weight } of ideas) {
    for (const way of ways) {
      for (const term of way.terms)
        terms.set(term, Math.max(terms.get(term) ?? 0, way.weight * Math.min(1, weight)));
    }
  }
  return terms;
}

function withoutRepeats(loaded: Loaded, found: readonly Ranked[]): Ranked[] {
  const kept: { entry: Ranked; said: ReadonlySet<string> }[] = [];
  for (const entry of found) {
    if (kept.length === most) break;
    const said = loaded.said(entry.place);
    if (!kept.some((other) => overlap(other.said, said) >= sameText)) kept.push({ entry, said });
  }
  return kept.map(({ entry }) => entry);
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}
