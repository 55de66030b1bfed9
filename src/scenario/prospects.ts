import type { Exploration } from '#scenario/explore.ts';
import type { Ending } from '#scenario/scenario.schema.ts';
import { isEnding } from '#scenario/step.ts';

const kinds = ['good', 'mixed', 'poor'] as const satisfies Ending['kind'][];

/** Smaller is better. */
export const rank = (ending: Ending): number => kinds.indexOf(ending.kind);

/** The names of the endings that can still be reached from a state, best first, then in the author's order. */
export function endingsFrom(found: Exploration, state: number): string[] {
  const { endings } = found.story;
  const visited = new Set([state]);
  const reached = new Set<string>();
  for (const here of visited) {
    const name = found.sceneAt(here);
    if (isEnding(found.story, name)) reached.add(name);
    for (let edge = 0; edge < found.edgeCount[here]!; edge++)
      visited.add(found.edgeTarget[found.edgeOffset[here]! + edge]!);
  }
  return Object.keys(endings)
    .filter((name) => reached.has(name))
    .sort((a, b) => rank(endings[a]!) - rank(endings[b]!));
}
