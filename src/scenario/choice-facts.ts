import type { NewFact } from '#facts/fact.ts';
import type { Playable } from '#scenario/playable.ts';
import type { Move } from '#scenario/step.ts';

/** What the record should know of a move: a choice, and that it begins the run where it is the first. */
export function choiceFacts(
  move: Move | undefined,
  at: { story: Playable; scenario: string; run: string; begun: boolean },
): NewFact[] {
  if (move?.type !== 'choose') return [];
  const { story, scenario, run, begun } = at;
  const { scene, choice } = move;
  const edition = story.scenes[scene]?.edition;
  return [
    ...(begun ? [] : [{ kind: 'scenario-started' as const, scenario, run }]),
    { kind: 'scenario-choice', scenario, run, scene, choice, ...(edition && { edition }) },
  ];
}
