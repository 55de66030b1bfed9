import { byOrder } from '#facts/order.ts';
import type { Fact } from '#facts/fact.ts';

/** Something the learner wrote to themselves: for next time, as a plan, or looking back. */
export interface OwnWords {
  kind: 'sentence' | 'plan' | 'reflection' | 'learned' | 'differently' | 'happened';
  /** The module it belongs to; for a sentence, the scenario. */
  of: string;
  text: string;
  at: string;
}

/** What the learner wrote to themselves, as it stands now, and without what was taken away; the latest first. */
export function yourWords(facts: readonly Fact[]): OwnWords[] {
  const latest = new Map<string, OwnWords>();
  for (const fact of [...facts].sort(byOrder)) {
    const words = wordsIn(fact);
    if (words) latest.set(JSON.stringify([words.kind, words.of]), { ...words, at: fact.at });
  }
  return [...latest.values()]
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

function wordsIn(fact: Fact): Omit<OwnWords, 'at'> | undefined {
  switch (fact.kind) {
    case 'sentence-written':
      return { kind: 'sentence', of: fact.scenario, text: fact.text };
    case 'plan-made':
      return { kind: 'plan', of: fact.module, text: [fact.when, fact.then].join('\n').trim() };
    case 'reflection-written':
      return { kind: 'reflection', of: fact.module, text: fact.text };
    case 'reflection-part-written':
      return { kind: fact.part, of: fact.module, text: fact.text };
    default:
      return undefined;
  }
}

/** The one sentence to carry into the next conversation: the latest that was written for it, or the latest plan. */
export const sentenceToCarry = (facts: readonly Fact[]): OwnWords | undefined =>
  yourWords(facts).find(({ kind }) => kind === 'sentence' || kind === 'plan');
