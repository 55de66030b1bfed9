import learned from '#search/answered.json' with { type: 'json' };
import type { Candidate } from '#search/features.ts';
import { features } from '#search/features.ts';

/** What tells whether a question is answered here at all. `npm run search:learn` weighs it, into answered.json. */
export const signs = [
  'known',
  'held',
  'topHeld',
  'topTitle',
  'letters',
  'allHeld',
  'order',
  'ahead',
] as const;

export type Judge = Readonly<Record<(typeof signs)[number] | 'before', number>>;

/** Below this most questions are such as nothing here answers; `npm run search:learn` says how often that is wrong. */
const enough = -0.5;

/**
 * The signs for a question: `known` is how much of it is known here at all, `scored` are the results in their order with
 * their scores, of which the first is `top`.
 */
export function signsOf(
  known: number,
  all: readonly Candidate[],
  scored: readonly { place: number; score: number }[],
): number[] {
  const most = (name: (typeof features)[number]) => {
    const at = features.indexOf(name);
    return all.reduce((one, { features: values }) => Math.max(one, values[at]!), 0);
  };
  const top = all.find(({ ranked }) => ranked.place === scored[0]?.place);
  const ofTop = (name: (typeof features)[number]) => top?.features[features.indexOf(name)] ?? 0;
  const sum = scored.slice(0, 10).reduce((total, { score }) => total + score, 0);
  return [
    known,
    known * all.reduce((one, { ranked }) => Math.max(one, ranked.held), 0),
    ofTop('held'),
    ofTop('titleAsked'),
    most('lineLetters'),
    most('held'),
    most('inOrder'),
    sum > 0 ? scored[0]!.score / sum : 0,
  ];
}

/** Whether a question with these signs is answered here, as far as can be told. */
export function isAnswered(values: readonly number[], judge: Judge = learned): boolean {
  return signs.reduce((sum, name, at) => sum + judge[name] * values[at]!, judge.before) >= enough;
}
