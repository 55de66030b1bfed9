import type { Problem } from '#authoring/problem.ts';
import { shortestPathTo, type Report } from '#proof/report.ts';
import { byContinuing, explore } from '#scenario/explore.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { isEnding } from '#scenario/step.ts';

/** From any scene, how many choices there may be before a named next step is taken, whichever they are. */
const furthestFromHelp = 3;

/** A conversation in which a life may be at risk: nothing is scored, and from everywhere a named next step is near. */
export function safetyProblems(scenario: Scenario, report: Report): Problem[] {
  if (!scenario.safety) return [];
  const scored = Object.entries(scenario.scenes).flatMap(([name, { choices = [] }]) =>
    choices.flatMap(({ id, best }, at) =>
      best
        ? [
            report(
              ['scenes', name, 'choices', at, 'best'],
              'safety-scored',
              `“${id}” in “${name}” is called best, and this conversation is about safety.`,
              'Whoever reads it on a bad day should not be marked.',
              'remove “best: true”; say under “feedback:” what it does',
            ),
          ]
        : [],
    ),
  );
  const found = explore(scenario);
  if (found.outcome !== 'explored') return scored;

  // The most choices that can be made from each state before a next step is taken, counted no further than one too many: grown from
  // nothing until it no longer grows, so that going round and round counts as too many.
  const tooMany = furthestFromHelp + 1;
  const left = Array.from({ length: found.size }, () => 0);
  const taken = (state: number) =>
    isEnding(scenario, found.sceneAt(state)) || scenario.scenes[found.sceneAt(state)]?.nextStep;
  for (let changed = true; changed;) {
    changed = false;
    for (let state = 0; state < found.size; state++) {
      if (taken(state)) continue;
      for (let edge = 0; edge < found.edgeCount[state]!; edge++) {
        const at = found.edgeOffset[state]! + edge;
        const more = left[found.edgeTarget[at]!]! + Number(found.edgeChoice[at] !== byContinuing);
        if (left[state]! < Math.min(more, tooMany)) {
          left[state] = Math.min(more, tooMany);
          changed = true;
        }
      }
    }
  }
  const far = left.findIndex((choices) => choices > furthestFromHelp);
  return far === -1
    ? scored
    : [
        ...scored,
        report(
          ['scenes', found.sceneAt(far)],
          'safety-far-from-an-ending',
          `From “${found.sceneAt(far)}” somebody can make more than ${furthestFromHelp} choices before a next step is taken. Shortest way there: ${shortestPathTo(found, far)}.`,
          'Where a life may be at risk the next step must be near from everywhere.',
          `let every choice come to an ending, or to a scene with “nextStep: true”, within ${furthestFromHelp} choices`,
        ),
      ];
}
