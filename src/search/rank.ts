import type { SearchKind } from '#search/documents.ts';
import { liftOf } from '#search/intents.ts';
import type { Intended } from '#search/intents.ts';
import type { Loaded } from '#search/load-index.ts';
import type { Idea } from '#search/understand.ts';

export interface Ranked {
  /** The place of the document in `loaded.documents`. */
  readonly place: number;
  readonly score: number;
  /** The part of the score that is its own, and not that of what it is linked with. */
  readonly own: number;
  /** How much of the question its best passage speaks of: 1 for all that tells something. */
  readonly held: number;
}

const nothing: Intended = { intents: [], voices: [] };

/** How much the best passage of a text counts; the rest of the score looks at the text as a whole. */
const bestPassage = 0.7;
/** How much the words of a phrase count where they stand apart. */
const apart = 0.7;
/** How much a page gains by what it is linked with: a section whose claims answer too is about the question. */
const byLinks = 0.8;
/** How much it counts that a passage holds all ideas and not some: the share held, to this power. */
const completeness = 1.4;
/** How much a line that people type counts at least, and how much more the more of its own words are asked for. */
const bitAlike = 0.6;
const whollyAlike = 0.8;
/** Of what answers as well claims come before what only mentions it. A page has lines of content/asked/ and needs no lift. */
const byKind: Partial<Record<SearchKind, number>> = { claim: 1.1 };

/**
 * Puts documents in order, best first. BM25 says how well a passage answers one word or phrase. An idea counts in its
 * best way, less where only some words of a phrase are there; a passage counts the more, the more of the ideas it holds;
 * a document counts as its best passage does, and a little for what its other passages add; and sections and the claims
 * they cite speak for each other.
 */
export function rank(
  loaded: Loaded,
  ideas: readonly Idea[],
  intended: Intended = nothing,
  hits: readonly Hits[] = hitsOfAll(loaded, ideas),
): Ranked[] {
  const { documents, documentOf, askedLength, linked } = loaded;
  const sizes = ideas.map(({ ways }) => ways[0]?.terms.length || 1);
  const total = ideas.reduce((sum, idea) => sum + idea.weight, 0);
  const whole = ideas.map(() => new Hits(documents.length));
  const worth = (from: readonly Hits[], place: number) => {
    let score = 0;
    let held = 0;
    for (let idea = 0; idea < ideas.length; idea++) {
      score += from[idea]!.scores[place]!;
      held += from[idea]!.shares[place]! * ideas[idea]!.weight;
    }
    return score * (held / total) ** completeness;
  };

  const best = new Float64Array(documents.length);
  const most = new Float64Array(documents.length);
  for (const passage of placesOf(hits)) {
    const place = documentOf[passage]!;
    let score = worth(hits, passage);
    if (score === 0) continue;
    const length = askedLength[passage]!;
    if (length > 0) {
      let held = 0;
      for (let idea = 0; idea < ideas.length; idea++)
        held += hits[idea]!.shares[passage]! > 0 ? sizes[idea]! : 0;
      score *= bitAlike + whollyAlike * Math.min(1, held / length);
    }
    if (score > best[place]!) best[place] = score;
    let part = 0;
    for (let idea = 0; idea < ideas.length; idea++)
      part += hits[idea]!.shares[passage]! * ideas[idea]!.weight;
    most[place] = Math.max(most[place]!, part / total);
    for (let idea = 0; idea < ideas.length; idea++) {
      const { scores, shares } = hits[idea]!;
      if (scores[passage]! > 0) whole[idea]!.keep(place, scores[passage]!, shares[passage]!);
    }
  }
  const own = best.map((score, place) =>
    score === 0 ? 0 : bestPassage * score + (1 - bestPassage) * worth(whole, place),
  );
  const ranked: Ranked[] = [];
  for (const [place, score] of own.entries()) {
    if (score === 0) continue;
    let near = 0;
    for (const other of linked[place]!) near = Math.max(near, own[other]!);
    const kind = (byKind[documents[place]!.kind] ?? 1) * liftOf(documents[place]!, intended);
    ranked.push({
      place,
      score: kind * (score + byLinks * Math.sqrt(score * near)),
      own: score,
      held: most[place]!,
    });
  }
  return ranked.sort((one, other) => other.score - one.score || one.place - other.place);
}

/** For each passage, or each document, how well it answers an idea, and which part of the idea is there: 1 for all of it. */
export class Hits {
  readonly scores: Float64Array;
  readonly shares: Float64Array;
  /** How nearly the idea is there as it was typed: 1 in the same words, less in others, however rare they are. */
  readonly nearness: Float64Array;
  /** Where any of it is. */
  readonly places: number[] = [];
  constructor(size: number) {
    this.scores = new Float64Array(size);
    this.shares = new Float64Array(size);
    this.nearness = new Float64Array(size);
  }
  keep(place: number, score: number, share: number, nearness = share): void {
    if (this.shares[place] === 0) this.places.push(place);
    if (nearness > this.nearness[place]!) this.nearness[place] = nearness;
    if (score <= this.scores[place]!) return;
    this.scores[place] = score;
    this.shares[place] = share;
  }
}

/** Every place where any of these is. */
export function placesOf(hits: readonly Hits[]): number[] {
  const seen = new Uint8Array(hits[0]?.shares.length ?? 0);
  const places: number[] = [];
  for (const hit of hits) {
    for (const place of hit.places) {
      if (seen[place] === 1) continue;
      seen[place] = 1;
      places.push(place);
    }
  }
  return places;
}

/** Where each idea is found, passage by passage. */
export function hitsOfAll(loaded: Loaded, ideas: readonly Idea[]): Hits[] {
  return ideas.map((idea) => hitsOf(loaded, idea));
}

function hitsOf(loaded: Loaded, idea: Idea): Hits {
  const hits = new Hits(loaded.documentOf.length);
  for (const { terms, line, weight } of idea.ways) {
    const factor = weight * Math.min(1, idea.weight);
    const found = line.length > 1 ? loaded.phrase(line) : loaded.standing(terms[0]!);
    found?.passages.forEach((passage, at) => hits.keep(passage, factor * found.scores[at]!, 1, weight));
    if (terms.length < 2) continue;
    for (const [passage, { score, count }] of wordsOf(loaded, terms)) {
      const share = count / terms.length;
      hits.keep(passage, factor * apart * score * share * share, share, weight * apart * share * share);
    }
  }
  return hits;
}

/** The words of a phrase wherever they stand: the passages that hold any, how well, and how many. */
function wordsOf(loaded: Loaded, terms: readonly string[]): Map<number, { score: number; count: number }> {
  const hits = new Map<number, { score: number; count: number }>();
  for (const term of terms) {
    const found = loaded.standing(term);
    found?.passages.forEach((passage, at) => {
      const hit = hits.get(passage);
      if (!hit) hits.set(passage, { score: found.scores[at]!, count: 1 });
      else {
        hit.score += found.scores[at]!;
        hit.count++;
      }
    });
  }
  return hits;
}
