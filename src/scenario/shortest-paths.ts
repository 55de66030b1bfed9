import { byContinuing, type Exploration } from '#scenario/explore.ts';
import { rank } from '#scenario/prospects.ts';
import type { ChoiceTaken } from '#scenario/replay.ts';
import type { Choice } from '#scenario/scenario.schema.ts';
import { isEnding, sceneOf } from '#scenario/step.ts';

/** A path from the start to an ending, beside the one that was taken. */
export type BetterPath = {
  ending: string;
  steps: { scene: string; choice: Choice; own: boolean; instead?: Choice | undefined }[];
  /** How many of the steps are other than what the learner chose in the same scene. */
  changes: number;
  /** How many turns from the start are the same on both paths. */
  shared: number;
};

/** What counts first: a choice made otherwise, and a choice that is not the best where the learner has not been. */
const change = 100_000;

/**
 * The paths to endings better than `ended` (an ending's name) that ask for the fewest choices to be made otherwise; among
 * those the shortest. Choices the learner made in a scene count as their own whenever the scene is visited. In scenes they
 * never came to, the best choice is free and a weaker one is not, so that no path advises a weaker choice where a best one
 * does. One path for each better kind of ending, the fewest changes first; one that asks for more and gives less is left out.
 */
export function pathsToBetterEndings(
  found: Exploration,
  taken: readonly ChoiceTaken[],
  ended: string,
): BetterPath[] {
  const { story } = found;
  const own = new Set(taken.map(({ scene, choice }) => `${scene} ${choice}`));
  const chosenIn = new Map(taken.map(({ scene, choice }) => [scene, choice]));
  const price = (scene: string, choice: Choice): number => {
    if (own.has(`${scene} ${choice.id}`)) return 1;
    const weak = !choice.best && sceneOf(story, scene)!.choices!.some((other) => other.best);
    return 1 + change * (Number(chosenIn.has(scene)) + Number(weak));
  };
  const cost: number[] = [0];
  const from: number[] = [-1];
  const by: number[] = [byContinuing];

  // Shortest paths, improved until nothing improves (Moore 1959); conversations are small.
  const queue = [0];
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at]!;
    const scene = found.sceneAt(state);
    for (
      let edge = found.edgeOffset[state]!;
      edge < found.edgeOffset[state]! + found.edgeCount[state]!;
      edge++
    ) {
      const move = found.edgeChoice[edge]!;
      const choice = move === byContinuing ? undefined : sceneOf(story, scene)!.choices![move]!;
      const sum = cost[state]! + (choice ? price(scene, choice) : 0);
      const next = found.edgeTarget[edge]!;
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

  const paths = [...best.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, state]): BetterPath => {
      const steps: BetterPath['steps'] = [];
      for (let here = state; from[here] !== -1; here = from[here]!) {
        if (by[here] === byContinuing) continue;
        const scene = found.sceneAt(from[here]!);
        const choices = sceneOf(story, scene)!.choices!;
        const choice = choices[by[here]!]!;
        const isOwn = own.has(`${scene} ${choice.id}`);
        const instead = isOwn ? undefined : choices.find((other) => other.id === chosenIn.get(scene));
        steps.unshift({ scene, choice, own: isOwn, instead });
      }
      const parts = steps.findIndex(
        ({ scene, choice }, n) => taken[n]?.scene !== scene || taken[n]?.choice !== choice.id,
      );
      return {
        ending: found.sceneAt(state),
        steps,
        changes: steps.filter((step) => step.instead).length,
        shared: parts === -1 ? steps.length : parts,
      };
    });
  return paths
    .filter((path, index) => paths.slice(0, index).every((better) => better.changes > path.changes))
    .sort((a, b) => a.changes - b.changes);
}
