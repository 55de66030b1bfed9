import { analyse } from '#search/analyse.ts';
import type { SearchDocument, SearchKind } from '#search/documents.ts';
import { excerpt } from '#search/excerpt.ts';
import type { Range } from '#search/excerpt.ts';
import type { Loaded } from '#search/load-index.ts';
import { rank } from '#search/rank.ts';
import { nearWords, understand } from '#search/understand.ts';
import type { Idea, Instead } from '#search/understand.ts';

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

export interface Answer {
  /** Best first, at most ten. */
  readonly results: readonly SearchResult[];
  /** What was looked up instead of what was typed, or as well. */
  readonly understood: readonly Instead[];
  /** Words of the site near to what was typed, where nothing was found. */
  readonly nearest: readonly string[];
}

/** What else the reader asked for. */
export interface Choice {
  readonly kind?: SearchKind | undefined;
  /** Only what is for them, or for everybody. */
  readonly audience?: string | undefined;
  /** The last word may not be finished. */
  readonly typing?: boolean | undefined;
}

const most = 10;
/** A result this much weaker than the best shares a common word with the question and no more. */
const faint = 0.12;
/** Two texts that share this part of their words say the same: shared over all words of the two (Jaccard). */
const sameText = 0.7;

/**
 * Finds what answers a question. Decides everything about order, so that the page only shows it. A definition comes
 * first when one is asked for, in words (“what is IPS”) or by typing a term and nothing else. Of texts that say the
 * same only the best is given. Answers an empty question with nothing.
 */
export function search(loaded: Loaded, text: string, choice: Choice = {}): Answer {
  const meaning = understand(loaded, text, choice.typing);
  const ranked = rank(loaded, meaning.ideas);
  const found = ranked
    .filter(({ score }) => score >= faint * ranked[0]!.score)
    .map(({ place, score }) => ({ document: loaded.documents[place]!, score }));
  const definitions = meaning.defines
    .map((id) => loaded.documents.find((one) => one.id === `term:${id}`))
    .filter((document) => document !== undefined)
    .slice(0, 2)
    .map((document) => ({ document, score: ranked[0]?.score ?? 1 }));
  const others = found.filter(({ document }) => !definitions.some((first) => first.document === document));
  const fitting = [...definitions, ...others].filter(({ document }) => fits(document, choice));

  const terms = termsOf(meaning.ideas);
  const results = withoutRepeats(fitting).map(({ document: found, score }): SearchResult => {
    const shown = excerpt(found.text, terms);
    const titleWords = excerpt(found.title, terms, Infinity).words;
    return { document: found, score, excerpt: shown.text, words: shown.words, titleWords };
  });
  const nearest =
    results.length > 0
      ? []
      : meaning.unknown.flatMap((word) => nearWords(loaded.vocabulary, word, 3).slice(0, 3));
  return { results, understood: meaning.instead, nearest: [...new Set(nearest)] };
}

interface Found {
  readonly document: SearchDocument;
  readonly score: number;
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

function withoutRepeats(found: readonly Found[]): Found[] {
  const kept: (Found & { readonly said: ReadonlySet<string> })[] = [];
  for (const entry of found) {
    if (kept.length === most) break;
    const { text } = entry.document;
    const said = new Set(analyse(text).map((word) => word.term));
    if (!kept.some((other) => overlap(other.said, said) >= sameText)) kept.push({ ...entry, said });
  }
  return kept;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}
