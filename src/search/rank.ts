import type { Loaded } from '#search/load-index.ts';
import type { Idea } from '#search/understand.ts';

export interface Ranked {
  /** The place of the document in `loaded.documents`. */
  readonly place: number;
  readonly score: number;
}

/** How much the best passage of a text counts; the rest of the score looks at the text as a whole. */
const bestPassage = 0.7;

interface Hit {
  readonly score: number;
  /** Which part of the idea is there: 1 for all of it. */
  readonly share: number;
}

/**
 * Puts documents in order, best first. lunr says how well a passage answers one word (BM25). An idea counts in its best
 * way, less where only some words of a phrase are there; a passage counts the more, the more of the ideas it holds; and a
 * document counts as its best passage does, and a little for what its other passages add.
 */
export function rank(loaded: Loaded, ideas: readonly Idea[]): Ranked[] {
  const total = ideas.reduce((sum, idea) => sum + idea.weight, 0);
  const passages = new Map<number, Hit[]>();
  const documents = new Map<number, Hit[]>();
  const keepBest = (all: Map<number, Hit[]>, place: number, idea: number, hit: Hit) => {
    const hits = all.get(place) ?? [];
    if (hit.score > (hits[idea]?.score ?? 0)) hits[idea] = hit;
    all.set(place, hits);
  };
  for (const [idea, { ways, weight }] of ideas.entries()) {
    for (const way of ways) {
      for (const [passage, found] of passagesWith(loaded, way.terms)) {
        const share = found.count / way.terms.length;
        const hit = { score: found.score * way.weight * share * share * Math.min(1, weight), share };
        keepBest(passages, passage, idea, hit);
        keepBest(documents, loaded.documentOf[passage]!, idea, hit);
      }
    }
  }

  const worth = (hits: readonly Hit[]) => {
    let score = 0;
    let held = 0;
    hits.forEach((hit, idea) => {
      score += hit.score;
      held += hit.share * ideas[idea]!.weight;
    });
    return (score * held) / total;
  };
  const best = new Map<number, number>();
  for (const [passage, hits] of passages) {
    const place = loaded.documentOf[passage]!;
    best.set(place, Math.max(best.get(place) ?? 0, worth(hits)));
  }
  return [...documents]
    .map(([place, hits]) => ({
      place,
      score: bestPassage * best.get(place)! + (1 - bestPassage) * worth(hits),
    }))
    .sort((one, other) => other.score - one.score || one.place - other.place);
}

function passagesWith(
  loaded: Loaded,
  terms: readonly string[],
): Map<number, { score: number; count: number }> {
  const found = new Map<number, { score: number; count: number }>();
  for (const term of terms) {
    if (!loaded.terms.has(term)) continue;
    for (const { ref, score } of loaded.index.query(
      (query) => void query.term(term, { usePipeline: false }),
    )) {
      const before = found.get(Number(ref));
      found.set(Number(ref), { score: score + (before?.score ?? 0), count: 1 + (before?.count ?? 0) });
    }
  }
  return found;
}
