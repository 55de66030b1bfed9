import { conditionWords, targetsOf } from '#scenario/gamebook.ts';
import type { Choice, Scenario, Scene } from '#scenario/scenario.schema.ts';
import { isEnding, sceneOf } from '#scenario/step.ts';

/** An edge of the map: where it leads, under which condition, and whether the scene it leads to is drawn under it. */
export type MapEdge = { only?: string | undefined; to: MapPlace };
export type MapPlace = {
  name: string;
  title: string;
  ending: boolean;
  /** Empty where the scene is drawn elsewhere on the map, or is an ending. */
  edges: { choice?: Choice; leads: MapEdge[] }[];
  /** True where the scene is drawn; false where this only points at it. */
  here: boolean;
};

/** The name of a scene or ending as people read it: its title, or its name in the file as words. */
export const titleOf = (scenario: Scenario, name: string): string =>
  (isEnding(scenario, name) ? scenario.endings[name]?.title : sceneOf(scenario, name)?.title) ??
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/**
 * The scenario as a tree: each scene is drawn once, as near to the start as it can be reached, and pointed at from
 * everywhere else that leads to it.
 */
export function scenarioMap(scenario: Scenario): MapPlace {
  const parent = new Map<string, string>([[scenario.start, '']]);
  for (const [name] of parent)
    for (const next of targetsOf(sceneOf(scenario, name))) if (!parent.has(next)) parent.set(next, name);
  const drawn = new Set<string>();

  const place = (name: string, from: string): MapPlace => {
    const here = parent.get(name) === from && !drawn.has(name);
    if (here) drawn.add(name);
    const scene = here ? sceneOf(scenario, name) : undefined;
    const leads = (to: Scene['then']): MapEdge[] =>
      typeof to === 'string'
        ? [{ to: place(to, name) }]
        : (to ?? []).map(({ when, scene }) => ({
            only: when && conditionWords(scenario, when, (other) => `“${titleOf(scenario, other)}”`),
            to: place(scene, name),
          }));
    return {
      name,
      title: titleOf(scenario, name),
      ending: isEnding(scenario, name),
      here,
      edges:
        scene?.choices?.map((choice) => ({ choice, leads: leads(choice.to) })) ??
        (scene?.then ? [{ leads: leads(scene.then) }] : []),
    };
  };
  return place(scenario.start, '');
}
