import type { Loaded } from '#search/load-index.ts';
import type { Ranked } from '#search/rank.ts';
import type { Idea } from '#search/understand.ts';

/** So many of the best results say what the answer is about, in so many words that the question did not have. */
const believed = 5;
const added = 10;
/** So many of the best are moved by it. */
const moved = 60;
/** How much these words count, as a share of the best score. */
const share = 0.1;

/**
 * Puts results in a better order by the company they keep: what speaks as the best of them do moves up a little. This is
 * blind relevance feedback (RM3: Abdul-Jaleel and others, TREC 2004), with a share small enough that a result which does
 * not answer the question itself never comes in by it. `ranked` is best first.
 */
export function withFeedback(
  loaded: Loaded,
  ideas: readonly Idea[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const [best] = ranked;
  if (!best) return ranked;
  const { documentOf, firstPassage, standing } = loaded;
  const passages = new Float64Array(documentOf.length);
  for (const [term, weight] of companyOf(loaded, ideas, ranked.slice(0, believed))) {
    const found = standing(term)!;
    found.passages.forEach((passage, at) => (passages[passage]! += weight * found.scores[at]!));
  }
  const near = ranked.slice(0, moved);
  const company = near.map(({ place }) => {
    let most = 0;
    const past = firstPassage[place + 1] ?? documentOf.length;
    for (let passage = firstPassage[place]!; passage < past; passage++)
      most = Math.max(most, passages[passage]!);
    return most;
  });
  const most = Math.max(...company);
  if (most === 0) return ranked;
  return [
    ...near
      .map((entry, at) => ({ ...entry, score: entry.score + (share * best.score * company[at]!) / most }))
      .sort((one, other) => other.score - one.score || one.place - other.place),
    ...ranked.slice(moved),
  ];
}

/** The words that these results share and others do not, but for those that were asked, with how much each counts. */
function companyOf(loaded: Loaded, ideas: readonly Idea[], results: readonly Ranked[]): [string, number][] {
  const asked = new Set(ideas.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms)));
  const mass = new Map<string, number>();
  for (const { place, score } of results) {
    const said = loaded.said(place);
    for (const term of said) mass.set(term, (mass.get(term) ?? 0) + score / Math.sqrt(said.size));
  }
  return [...mass]
    .flatMap(([term, weight]): [string, number][] => {
      const often = loaded.standing(term)?.passages.length ?? 0;
      if (asked.has(term) || often < 2) return [];
      return [[term, weight * Math.log(1 + loaded.documentOf.length / (1 + often))]];
    })
    .sort(([, one], [, other]) => other - one)
    .slice(0, added);
}
