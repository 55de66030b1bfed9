import type { Scenario } from '#scenario/scenario.schema.ts';
import { choicesAt, sceneOf, startOf, step, type Move, type Place } from '#scenario/step.ts';

/** Plays with these picks: each takes one of the moves that can be made. Gives every place met and the moves between them. */
export function played(scenario: Scenario, picks: readonly number[]): { places: Place[]; moves: Move[] } {
  const places = [startOf(scenario)];
  const moves: Move[] = [];
  for (const pick of picks) {
    const place = places.at(-1)!;
    const possible: Move[] = sceneOf(scenario, place.scene)?.choices
      ? choicesAt(scenario, place).map((choice) => ({
          type: 'choose',
          scene: place.scene,
          choice: choice.id,
        }))
      : [{ type: 'continue' }];
    const move = possible[pick % Math.max(1, possible.length)];
    const after = move && step(scenario, place, move);
    if (!after) break;
    moves.push(move);
    places.push(after);
  }
  return { places, moves };
}
