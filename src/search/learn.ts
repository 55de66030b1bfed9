/** A judged question: for each candidate what speaks for it, and its grade. */
export interface Example {
  readonly query: string;
  readonly candidates: readonly (readonly number[])[];
  readonly grades: readonly number[];
}

const rounds = 120;
const pace = 0.08;
/** Keeps weights small, so that no single question makes one large. */
const keptSmall = 0.01;
/** Two questions are near to each other where so many of their trigrams are the same. */
const nearlySame = 0.45;

/**
 * Learns a weight for each feature from questions whose candidates are graded: the probability of coming first, by the
 * weights, is brought near to the share of 2^grade − 1 (ListNet: Cao and others, ICML 2007), by Adam (Kingma and Ba, arXiv
 * 1412.6980) on all of them at once. No dice are thrown, so the same questions give the same weights.
 */
export function learn(examples: readonly Example[]): number[] {
  const graded = examples.filter(({ grades }) => grades.some((grade) => grade > 0));
  const width = graded[0]?.candidates[0]?.length ?? 0;
  const spread = spreads(graded, width);
  const lists = graded.map(({ candidates, grades }) => {
    const gains = grades.map((grade) => 2 ** grade - 1);
    const sum = gains.reduce((one, other) => one + other, 0);
    return {
      rows: candidates.map((row) => Float64Array.from(row, (value, at) => value / spread[at]!)),
      aims: gains.map((gain) => gain / sum),
    };
  });
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let round = 1; round <= rounds; round++) {
    const slope = Float64Array.from(weights, (weight) => keptSmall * weight);
    for (const { rows, aims } of lists) {
      const chances = softmax(rows.map((row) => dot(row, weights)));
      rows.forEach((row, at) => {
        const off = (chances[at]! - aims[at]!) / lists.length;
        for (let place = 0; place < width; place++) slope[place]! += off * row[place]!;
      });
    }
    slope.forEach((value, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * value;
      square[at] = 0.999 * square[at]! + 0.001 * value ** 2;
      const step = mean[at] / (1 - 0.9 ** round) / (Math.sqrt(square[at] / (1 - 0.999 ** round)) + 1e-8);
      weights[at]! -= pace * step;
    });
  }
  return [...weights].map((weight, at) => weight / spread[at]!);
}

/**
 * Puts questions into so many folds, as even as can be. Questions that are nearly the same, or have the same best answers,
 * stay together: none is learned from while another that gives it away is measured.
 */
export function foldsOf(
  questions: readonly { query: string; best: readonly string[] }[],
  many: number,
): number[] {
  const group = questions.map((_, at) => at);
  const root = (at: number): number => (group[at] === at ? at : root(group[at]!));
  const parts = questions.map(({ query }) => trigramsOf(query));
  const bests = questions.map(({ best }) => [...best].sort().join(' '));
  for (let one = 0; one < questions.length; one++) {
    for (let other = 0; other < one; other++) {
      const same = bests[one] !== '' && bests[one] === bests[other];
      if (same || overlap(parts[one]!, parts[other]!) > nearlySame) group[root(one)] = root(other);
    }
  }
  const members = new Map<number, number[]>();
  for (const at of group.keys()) members.set(root(at), [...(members.get(root(at)) ?? []), at]);
  const fold = questions.map(() => 0);
  const sizes = Array.from({ length: many }, () => 0);
  for (const some of [...members.values()].sort((one, other) => other.length - one.length)) {
    const least = sizes.indexOf(Math.min(...sizes));
    for (const at of some) fold[at] = least;
    sizes[least]! += some.length;
  }
  return fold;
}

/** How far each feature spreads (its standard deviation), so that all are learned at the same pace. */
function spreads(examples: readonly Example[], width: number): number[] {
  const rows = examples.flatMap(({ candidates }) => candidates);
  return Array.from({ length: width }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length) + 1e-3;
  });
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const raised = values.map((value) => Math.exp(value - most));
  const sum = raised.reduce((one, other) => one + other, 0);
  return raised.map((value) => value / sum);
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at]! * weights[at]!;
  return sum;
}

function trigramsOf(text: string): Set<string> {
  const letters = text.toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of one) if (other.has(part)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}
