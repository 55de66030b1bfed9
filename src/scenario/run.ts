import type { ChoiceTaken } from '#scenario/replay.ts';

/** What of a remembered fact a conversation looks at; the kinds are those of the record. */
export type RunFact = {
  kind: string;
  scenario?: string;
  run?: string;
  scene?: string;
  choice?: string;
  turns?: number;
  text?: string;
};

/** One play of a scenario, as it was remembered: its choices in order, those taken back left out. */
export type Run = { run: string; choices: ChoiceTaken[] };

/**
 * The play of this scenario that was begun last, or undefined where there is none. Takes the facts in order of time.
 * A rewinding keeps the first `turns` choices: made twice, by two tabs, it does no more than once.
 */
export function latestRun(facts: readonly RunFact[], scenario: string): Run | undefined {
  const run = facts.findLast((fact) => fact.kind === 'scenario-started' && fact.scenario === scenario)?.run;
  if (run === undefined) return undefined;
  const choices: ChoiceTaken[] = [];
  for (const { kind, run: of, scene, choice, turns } of facts) {
    if (of !== run) continue;
    if (kind === 'scenario-choice' && scene && choice) choices.push({ scene, choice });
    if (kind === 'scenario-rewound') choices.splice(turns ?? 0);
  }
  return { run, choices };
}

/** The sentence the learner wrote after this scenario to use next time; empty where there is none. */
export const sentenceFor = (facts: readonly RunFact[], scenario: string): string =>
  facts.findLast((fact) => fact.kind === 'sentence-written' && fact.scenario === scenario)?.text ?? '';

/** Whether this scenario was ever played to an ending. */
export const everEnded = (facts: readonly RunFact[], scenario: string): boolean =>
  facts.some((fact) => fact.kind === 'scenario-ended' && fact.scenario === scenario);
