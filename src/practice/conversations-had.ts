import { byOrder } from '#facts/order.ts';
import type { Fact } from '#facts/fact.ts';

/**
 * The choice that led the learner to a scene when they were there last, as “scene choice”; undefined where none did,
 * because the conversation began there, or where they never chose anything there.
 */
export function wayTo(facts: readonly Fact[], scenario: string, scene: string): string | undefined {
  const runs = new Map<string, string[]>();
  let way: string | undefined;
  for (const fact of [...facts].sort(byOrder)) {
    if (!('run' in fact) || fact.scenario !== scenario) continue;
    const said = runs.get(fact.run) ?? [];
    runs.set(fact.run, said);
    if (fact.kind === 'scenario-rewound') said.splice(fact.turns);
    if (fact.kind !== 'scenario-choice') continue;
    if (fact.scene === scene) way = said.at(-1);
    said.push(`${fact.scene} ${fact.choice}`);
  }
  return way;
}

/** The scenarios that were played to an ending. Only then have their reasons been seen, and are they no secret. */
export const endedIn = (facts: readonly Fact[]): Set<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === 'scenario-ended' ? [fact.scenario] : [])));

/** Which endings of each scenario were met. */
export function endingsIn(facts: readonly Fact[]): Map<string, Set<string>> {
  const met = new Map<string, Set<string>>();
  for (const fact of facts)
    if (fact.kind === 'scenario-ended')
      met.set(fact.scenario, (met.get(fact.scenario) ?? new Set()).add(fact.ending));
  return met;
}

/** The sentence the learner wrote after a scenario to use next time, as it stands now; empty where there is none. */
export function sentenceIn(facts: readonly Fact[], scenario: string): string {
  let sentence = '';
  for (const fact of [...facts].sort(byOrder))
    if (fact.kind === 'sentence-written' && fact.scenario === scenario) sentence = fact.text;
  return sentence.trim();
}
