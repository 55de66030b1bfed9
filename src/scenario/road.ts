import { goingOn, type Exploration } from '#scenario/explore.ts';
import { rank } from '#scenario/prospects.ts';
import type { Said } from '#scenario/replay.ts';
import type { Choice } from '#scenario/scenario.schema.ts';
import { isEnding, sceneOf } from '#scenario/step.ts';

/** A way from the start to an ending, beside the way that was taken. */
export type Road = {
  ending: string;
  steps: { scene: string; choice: Choice; own: boolean; instead?: Choice | undefined }[];
  /** How many of the steps are other than what the learner chose in the same scene. */
  changes: number;
  /** How many turns from the start are the same on both ways. */
  shared: number;
};

/** What counts first: a choice made otherwise, and a choice that is not the best where the learner has not been. */
const change = 100_000;

/**
 * The ways to endings better than `ended` (an ending's name) that ask for the fewest choices to be made otherwise; among
 * those the shortest. Choices the learner made in a scene count as their own whenever the scene is met. In scenes they
 * never came to, the best choice is free and a weaker one is not: a road to follow is not paved with mistakes. One road
 * for each better kind of ending, the fewest changes first; one that asks for more and gives less is left out.
 */
export function betterRoads(found: Exploration, said: readonly Said[], ended: string): Road[] {
  const { story } = found;
  const own = new Set(said.map(({ scene, choice }) => `${scene} ${choice}`));
  const spoken = new Map(said.map(({ scene, choice }) => [scene, choice]));
  const price = (scene: string, choice: Choice): number => {
    if (own.has(`${scene} ${choice.id}`)) return 1;
    const weak = !choice.best && sceneOf(story, scene)!.choices!.some((other) => other.best);
    return 1 + change * (Number(spoken.has(scene)) + Number(weak));
  };
  const cost: number[] = [0];
  const from: number[] = [-1];
  const by: number[] = [goingOn];

  // Improved until nothing improves (Moore 1959); conversations are small.
  const queue = [0];
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at]!;
    const scene = found.sceneAt(state);
    for (let way = found.firstWay[state]!; way < found.firstWay[state]! + found.ways[state]!; way++) {
      const move = found.wayBy[way]!;
      const choice = move === goingOn ? undefined : sceneOf(story, scene)!.choices![move]!;
      const sum = cost[state]! + (choice ? price(scene, choice) : 0);
      const next = found.wayTo[way]!;
      if (sum >= (cost[next] ?? Infinity)) continue;
      cost[next] = sum;
      from[next] = state;
      by[next] = move;
      queue.push(next);
    }
  }

  const best = new Map<number, number>();
  for (let state = 0; state < found.size; state++) {
    const name = found.sceneAt(state);
    if (!isEnding(story, name)) continue;
    const kind = rank(story.endings[name]!);
    if (kind < rank(story.endings[ended]!) && cost[state]! < (cost[best.get(kind) ?? -1] ?? Infinity))
      best.set(kind, state);
  }

  const roads = [...best.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, state]): Road => {
      const steps: Road['steps'] = [];
      for (let here = state; from[here] !== -1; here = from[here]!) {
        if (by[here] === goingOn) continue;
        const scene = found.sceneAt(from[here]!);
        const choices = sceneOf(story, scene)!.choices!;
        const choice = choices[by[here]!]!;
        const isOwn = own.has(`${scene} ${choice.id}`);
        const instead = isOwn ? undefined : choices.find((other) => other.id === spoken.get(scene));
        steps.unshift({ scene, choice, own: isOwn, instead });
      }
      const parts = steps.findIndex(
        ({ scene, choice }, n) => said[n]?.scene !== scene || said[n]?.choice !== choice.id,
      );
      return {
        ending: found.sceneAt(state),
        steps,
        changes: steps.filter((step) => step.instead).length,
        shared: parts === -1 ? steps.length : parts,
      };
    });
  return roads
    .filter((road, index) => roads.slice(0, index).every((better) => better.changes > road.changes))
    .sort((a, b) => a.changes - b.changes);
}
