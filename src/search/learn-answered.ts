import { signs } from '#search/answered.ts';
import type { Judge } from '#search/answered.ts';

export interface Tried {
  readonly values: readonly number[];
  readonly answered: boolean;
}

const rounds = 400;
const keptSmall = 0.01;
/** There are fewer questions that nothing answers, so each counts so much. */
const unanswered = 2;

/** Learns what the signs weigh: logistic regression on all at once, the signs spread evenly. */
export function learnAnswered(tried: readonly Tried[]): Judge {
  const mean = signs.map((_, at) => tried.reduce((sum, { values }) => sum + values[at]!, 0) / tried.length);
  const spread = signs.map(
    (_, at) =>
      Math.sqrt(tried.reduce((sum, { values }) => sum + (values[at]! - mean[at]!) ** 2, 0) / tried.length) +
      1e-6,
  );
  const rows = tried.map(({ values, answered }) => ({
    answered,
    values: values.map((value, at) => (value - mean[at]!) / spread[at]!),
  }));
  const weights = signs.map(() => 0);
  let before = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => keptSmall * weight);
    let level = 0;
    for (const { values, answered } of rows) {
      const sum = values.reduce((total, value, at) => total + value * weights[at]!, before);
      const off = ((1 / (1 + Math.exp(-sum)) - Number(answered)) * (answered ? 1 : unanswered)) / rows.length;
      values.forEach((value, at) => (slope[at]! += off * value));
      level += off;
    }
    slope.forEach((step, at) => (weights[at]! -= step));
    before -= level;
  }
  const own = weights.map((weight, at) => weight / spread[at]!);
  const level = own.reduce((sum, weight, at) => sum - weight * mean[at]!, before);
  const rounded = (value: number) => Number(value.toFixed(2));
  return Object.fromEntries([
    ...signs.map((name, at): [string, number] => [name, rounded(own[at]!)]),
    ['before', rounded(level)],
  ]) as Judge;
}
