import type { EstimateQuestion } from '#assessment/question.schema.ts';

/** A guess that a hand can be raised for: at least `from`, and at most `to`. */
export interface Band {
  from: number;
  to: number;
  /** The published figure lies in it. */
  holds: boolean;
}

type Range = Pick<EstimateQuestion, 'min' | 'max' | 'step' | 'figure'>;

/** The range of a guess in up to five parts of equal width, on whole steps, so that hands can be counted for each. */
export function bandsOf({ min, max, step, figure }: Range, most = 5): Band[] {
  const marks = Math.round((max - min) / step);
  const count = Math.max(1, Math.min(most, marks));
  const edge = (at: number) => tidy(min + Math.round((marks * at) / count) * step);
  return Array.from({ length: count }, (_, at) => {
    const last = at === count - 1;
    const from = edge(at);
    const next = edge(at + 1);
    return { from, to: last ? next : tidy(next - step), holds: figure >= from && (last || figure < next) };
  });
}

const tidy = (value: number): number => Math.round(value * 1000) / 1000;
