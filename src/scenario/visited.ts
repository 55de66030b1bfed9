import { replay, type ChoiceTaken } from '#scenario/replay.ts';
import type { Story } from '#scenario/step.ts';

/**
 * What was visited by making these choices, as the map names it: scenes and endings by name, choices as “scene choice”,
 * and the edge from one place to the next as “from>to”. What can no longer be replayed is left out.
 */
export function visitedBy(story: Story, taken: readonly ChoiceTaken[]): Set<string> {
  const { turns, passed, place } = replay(story, taken, true);
  const places = [...turns.flatMap(({ passed, at }) => [...passed, at]), ...passed, place];
  return new Set(
    places
      .flatMap(({ scene }, index) => [scene, ...(index ? [`${places[index - 1]!.scene}>${scene}`] : [])])
      .concat(turns.map(({ at, choice }) => `${at.scene} ${choice.id}`)),
  );
}
