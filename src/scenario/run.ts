import type { NewFact } from '#facts/fact.ts';
import type { ChoiceTaken } from '#scenario/replay.ts';

/** One play of a scenario, as it was remembered: its choices in order, those taken back left out. */
export type Run = { run: string; choices: ChoiceTaken[] };

/** One way that was gone to an ending. */
export type Ended = { ending: string; choices: readonly ChoiceTaken[] };

/** What the record of a device holds of a scenario. */
export type Remembered = {
  latest: Run | undefined;
  /** Every way that came to an ending, in order; one that was tried again from a turn counts as another. */
  ended: readonly Ended[];
  /** The sentence the learner wrote after it to use next time; empty where there is none. */
  sentence: string;
};

/** What these facts say of a scenario. Takes them in order of time. */
export function rememberedOf(facts: readonly NewFact[], scenario: string): Remembered {
  return {
    latest: latestRun(facts, scenario),
    ended: endedWays(facts, scenario),
    sentence: (
      facts.filter((fact) => fact.kind === 'sentence-written').findLast((fact) => fact.scenario === scenario)
        ?.text ?? ''
    ).trim(),
  };
}

/** Every way through this scenario that came to an ending. Takes the facts in order of time. */
function endedWays(facts: readonly NewFact[], scenario: string): Ended[] {
  const ways: Ended[] = [];
  const runs = new Map<string, ChoiceTaken[]>();
  for (const fact of facts) {
    if (!('run' in fact) || fact.scenario !== scenario) continue;
    const choices = runs.get(fact.run) ?? [];
    runs.set(fact.run, choices);
    if (fact.kind === 'scenario-choice') choices.push({ scene: fact.scene, choice: fact.choice });
    if (fact.kind === 'scenario-rewound') choices.splice(fact.turns);
    if (fact.kind === 'scenario-ended') ways.push({ ending: fact.ending, choices: [...choices] });
  }
  return ways;
}

/**
 * The play of this scenario that was begun last, or undefined where there is none. Takes the facts in order of time.
 * A rewinding keeps the first `turns` choices: made twice, by two tabs, it does no more than once.
 */
export function latestRun(facts: readonly NewFact[], scenario: string): Run | undefined {
  const run = facts
    .filter((fact) => fact.kind === 'scenario-started')
    .findLast((fact) => fact.scenario === scenario)?.run;
  if (run === undefined) return undefined;
  const choices: ChoiceTaken[] = [];
  for (const fact of facts) {
    if (fact.kind === 'scenario-choice' && fact.run === run)
      choices.push({ scene: fact.scene, choice: fact.choice });
    if (fact.kind === 'scenario-rewound' && fact.run === run) choices.splice(fact.turns);
  }
  return { run, choices };
}
