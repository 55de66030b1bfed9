import { sceneOf, type Place, type Story } from '#scenario/step.ts';

/** Where a conversation stands, as the bar above it says: the day and the place, and who has spoken there. */
export type PlaceNow = { where: string | undefined; people: string[] };

/**
 * The day and place named last on this way, and everybody who has spoken since, in order. A scene that names none is where
 * the one before it was.
 */
export function placeNow(story: Story, way: readonly Place[]): PlaceNow {
  const scenes = way.map(({ scene }) => sceneOf(story, scene));
  const from = scenes.findLastIndex((scene) => scene?.where);
  const people = scenes.slice(Math.max(from, 0)).flatMap((scene) => scene?.who ?? []);
  return { where: scenes[from]?.where, people: [...new Set(people)] };
}
