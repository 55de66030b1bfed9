import { hash, places, placesOf, scaleOf } from '#search/danger.ts';
import type { Scale } from '#search/danger.ts';

/** A text, and whether somebody who types it may be in danger. */
export interface Line {
  readonly words: readonly string[];
  readonly danger: boolean;
  /** How much it counts to get this one right. */
  readonly weight: number;
}

const rounds = 8;
const pace = 0.3;
const keptSmall = 2e-5;

/**
 * Learns a weight for each place (logistic regression by AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). The lines are mixed
 * by their number, without dice, so the same lines give the same scale.
 */
export function learnDanger(lines: readonly Line[]): Scale {
  const read = lines
    .map(({ words, danger, weight }, at) => ({ found: placesOf(words), danger, weight, turn: hash(`${at}`) }))
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => one.turn - other.turn);
  const weights = new Float64Array(places + 1);
  const squares = new Float64Array(places + 1).fill(1e-6);
  const move = (place: number, slope: number) => {
    squares[place]! += slope ** 2;
    weights[place]! -= (pace * slope) / Math.sqrt(squares[place]!);
  };
  for (let round = 0; round < rounds; round++) {
    for (const { found, danger, weight } of read) {
      const share = 1 / Math.sqrt(found.length);
      let sum = weights[places]!;
      for (const place of found) sum += weights[place]! * share;
      const off = weight * (1 / (1 + Math.exp(-sum)) - Number(danger));
      for (const place of found) move(place, off * share + keptSmall * weights[place]!);
      move(places, off);
    }
  }
  return scaleOf([...weights.slice(0, places)], weights[places]!);
}
