/**
 * How well a search answers questions that were judged before anybody looked at its results. A page is graded for a
 * question: 3 answers it, 2 helps a good deal, 1 touches on it, 0 does not.
 */
export interface JudgedQuery {
  readonly query: string;
  /** Who would ask it. */
  readonly by: string;
  /** What makes it hard: a slip of the finger, an old name, … */
  readonly kind: string;
  /** Tuning: the search may be changed to answer it better. Held out: it is only measured. */
  readonly set: 'tuning' | 'held-out';
  /** The addresses for each grade above 0. One that ends in * stands for all that begin so. */
  readonly judged: Readonly<Partial<Record<1 | 2 | 3, readonly string[]>>>;
}

/** The means over a number of questions. */
export interface Measured {
  readonly queries: number;
  readonly successAt1: number;
  /** Mean reciprocal rank at 10. */
  readonly mrr: number;
  /** Normalised discounted cumulated gain at 10. */
  readonly ndcg: number;
}

/** From this grade on a reader is content. */
const enough = 2;

/**
 * Asks every question and says how good the answers are, over all and by kind. `addresses` are all there are to find;
 * `ask` gives the addresses found, best first: any search can be measured so.
 */
export function measure(
  queries: readonly Pick<JudgedQuery, 'query' | 'kind' | 'judged'>[],
  addresses: readonly string[],
  ask: (query: string) => readonly string[],
): { all: Measured; byKind: ReadonlyMap<string, Measured> } {
  const rows = queries.map(({ query, kind, judged }) => {
    const grades = ask(query).map((address) => gradeOf(judged, address));
    const best = addresses.map((address) => gradeOf(judged, address));
    return { kind, successAt1: successAt1(grades), mrr: reciprocalRank(grades), ndcg: ndcg(grades, best) };
  });
  const mean = (some: typeof rows): Measured => {
    const over = (name: 'successAt1' | 'mrr' | 'ndcg') =>
      some.reduce((sum, row) => sum + row[name], 0) / some.length;
    return { queries: some.length, successAt1: over('successAt1'), mrr: over('mrr'), ndcg: over('ndcg') };
  };
  const kinds = [...new Set(rows.map((row) => row.kind))];
  return {
    all: mean(rows),
    byKind: new Map(kinds.map((kind) => [kind, mean(rows.filter((row) => row.kind === kind))])),
  };
}

/** What a page was judged to be worth; the best grade where several lines name it. */
export function gradeOf(judged: JudgedQuery['judged'], address: string): number {
  for (const grade of [3, 2, 1] as const) {
    for (const line of judged[grade] ?? []) {
      if (line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line) return grade;
    }
  }
  return 0;
}

/** 1 where the first result is one to be content with, else 0. */
export function successAt1(grades: readonly number[]): number {
  return (grades[0] ?? 0) >= enough ? 1 : 0;
}

/** One over the place of the first result to be content with, among the first `at`; 0 where there is none. */
export function reciprocalRank(grades: readonly number[], at = 10): number {
  const place = grades.slice(0, at).findIndex((grade) => grade >= enough);
  return place === -1 ? 0 : 1 / (place + 1);
}

/**
 * Normalised discounted cumulated gain of the first `at` results: Järvelin and Kekäläinen, ACM Transactions on
 * Information Systems 20(4), 2002, with the discount log2(place + 1) that trec_eval made the custom, so that the second
 * place counts less than the first. `judged` holds the grades of everything that can be found: the best order of these
 * is 1. Refuses a question for which nothing there is graded above 0.
 */
export function ndcg(grades: readonly number[], judged: readonly number[], at = 10): number {
  const best = gain([...judged].sort((one, other) => other - one).slice(0, at));
  if (best === 0)
    throw new RangeError(
      'Nothing is judged to answer this question, so no order of results is better than another.',
    );
  return gain(grades.slice(0, at)) / best;
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}
