import { byTime } from '#record/by-time.ts';
import type { Certainty, Fact } from '#record/fact.ts';

/** An answer that says something about what the learner knows. */
export interface Try {
  module: string;
  question: string;
  edition: string;
  at: string;
  /** 'partly' where the learner ticked some of a checklist. */
  outcome: 'right' | 'partly' | 'wrong';
  certainty: Certainty | undefined;
}

/** An answer given sooner than this after the last one repeats what was just read. In milliseconds: twelve hours. */
const sinceReading = 12 * 3_600_000;

/**
 * The first answer to each edition of a question, and each later one that did not follow straight upon another: right after
 * reading the reasons anybody is right. Guesses before a figure are left out. In order of time.
 */
export function triesIn(facts: readonly Fact[]): Try[] {
  const last = new Map<string, number>();
  const tries: Try[] = [];
  for (const fact of [...facts].sort(byTime)) {
    if (fact.v !== 1 || (fact.kind !== 'question-answered' && fact.kind !== 'answer-self-checked')) continue;
    const outcome = outcomeOf(fact);
    if (!outcome) continue;
    const { module, question, edition, at } = fact;
    const key = JSON.stringify([question, edition]);
    const before = last.get(key);
    last.set(key, Date.parse(at));
    if (before !== undefined && Date.parse(at) - before < sinceReading) continue;
    const certainty = fact.kind === 'question-answered' ? fact.certainty : undefined;
    tries.push({ module, question, edition, at, outcome, certainty });
  }
  return tries;
}

function outcomeOf(fact: Fact): Try['outcome'] | undefined {
  if (fact.kind === 'question-answered') return fact.outcome === 'estimated' ? undefined : fact.outcome;
  if (fact.kind !== 'answer-self-checked') return undefined;
  const ticked = new Set(fact.ticked).size;
  return ticked === 0 ? 'wrong' : ticked < fact.of ? 'partly' : 'right';
}
