import {
  byContinuing,
  incomingEdges,
  explore,
  sinks,
  leadingTo,
  type Exploration,
} from '#scenario/explore.ts';
import { visitedBy } from '#scenario/visited.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { isEnding } from '#scenario/step.ts';
import { walked } from '#proof/walk.ts';

export type Statistics = {
  scenes: number;
  endings: number;
  choices: number;
  /** Reachable combinations of scene, variables and scenes visited. */
  states: number;
  /** How many different paths lead from the start to an ending; undefined where there are cycles, and so no end to them. */
  paths: bigint | undefined;
  /** Choices on the shortest path to an ending. */
  shortest: number;
  /** Choices on the longest path; undefined where there are cycles. */
  longest: number | undefined;
  /** Of the scenes, choices and endings, how many some golden walk visits. */
  walked: { scenes: number; choices: number; endings: number };
  /** Of players who choose at random, the share who come to each ending. */
  random: { ending: string; share: number }[];
};

/** What playing every combination tells about a scenario; undefined where there are too many. */
export function statistics(scenario: Scenario): Statistics | undefined {
  const found = explore(scenario);
  if (found.outcome !== 'explored') return undefined;
  const shares = randomShares(found);
  // States are numbered nearest first.
  let nearest = 0;
  while (nearest < found.size && !isEnding(scenario, found.sceneAt(nearest))) nearest += 1;
  const shortest = nearest < found.size ? found.choicesTo(nearest).length : Infinity;
  return {
    scenes: Object.keys(scenario.scenes).length,
    endings: Object.keys(scenario.endings).length,
    choices: Object.values(scenario.scenes).reduce((sum, { choices = [] }) => sum + choices.length, 0),
    states: found.size,
    ...pathsThrough(found),
    shortest,
    walked: coverage(scenario),
    random: Object.keys(scenario.endings).map((ending) => ({ ending, share: shares.get(ending) ?? 0 })),
  };
}

/** Counts paths, and the longest, in topological order (Kahn 1962); where there are cycles some states never come up. */
function pathsThrough(found: Exploration): Pick<Statistics, 'paths' | 'longest'> {
  const { first } = incomingEdges(found);
  const waiting = Int32Array.from({ length: found.size }, (_, state) => first[state + 1]! - first[state]!);
  const paths: bigint[] = Array.from({ length: found.size }, () => 0n);
  const length = new Int32Array(found.size);
  paths[0] = 1n;
  let total = 0n;
  let longest = 0;
  const ready = waiting[0] ? [] : [0];
  let taken = 0;
  while (ready.length) {
    const state = ready.pop()!;
    taken += 1;
    if (isEnding(found.story, found.sceneAt(state))) {
      total += paths[state]!;
      longest = Math.max(longest, length[state]!);
    }
    for (
      let edge = found.edgeOffset[state]!;
      edge < found.edgeOffset[state]! + found.edgeCount[state]!;
      edge++
    ) {
      const next = found.edgeTarget[edge]!;
      paths[next]! += paths[state]!;
      length[next] = Math.max(
        length[next]!,
        length[state]! + (found.edgeChoice[edge] === byContinuing ? 0 : 1),
      );
      if (--waiting[next]! === 0) ready.push(next);
    }
  }
  return taken < found.size ? { paths: undefined, longest: undefined } : { paths: total, longest };
}

/** Work at which the shares are good enough; what is still on its way then belongs to no ending. */
const enoughSteps = 100_000_000;
const enoughIterations = 10_000;

/**
 * Of players who choose at random, the share who come to each ending. Whoever comes where no ending can be reached any
 * more belongs to none.
 */
export function randomShares(found: Exploration): Map<string, number> {
  const shares = new Map<string, number>();
  const stay = settled(found, () => false);
  for (const state of sinks(found))
    shares.set(found.sceneAt(state), (shares.get(found.sceneAt(state)) ?? 0) + stay[state]!);
  return shares;
}

/** Of players who choose at random, the share who come to this scene or ending at least once. */
export function randomShareAt(found: Exploration, name: string): number {
  const halts = (state: number) => found.sceneAt(state) === name;
  return settled(found, halts).reduce((sum, part, state) => (halts(state) ? sum + part : sum), 0);
}

/**
 * Sends one whole player through the story, split evenly at each choice, until all but a billionth have come to an
 * ending or to where they halt (a Markov chain’s absorption probabilities, by Gauss-Seidel iteration). No dice, so
 * always the same. Gives what of the player is in each state then.
 */
function settled(found: Exploration, halts: (state: number) => boolean): Float64Array {
  const halting = Uint8Array.from({ length: found.size }, (_, state) => +halts(state));
  const goals = sinks(found);
  for (let state = 0; state < found.size; state++) if (halting[state]) goals.push(state);
  const ends = leadingTo(found, goals);
  const here = new Float64Array(found.size);
  here[0] = 1;
  let going = 1;
  for (
    let iteration = 0;
    going > 1e-9 && iteration < enoughIterations && iteration * found.edgeTarget.length < enoughSteps;
    iteration++
  ) {
    going = 0;
    for (let state = 0; state < found.size; state++) {
      const edges = found.edgeCount[state]!;
      if (!edges || !here[state] || !ends[state] || halting[state]) continue;
      const part = here[state]! / edges;
      going += here[state]!;
      here[state] = 0;
      for (let edge = found.edgeOffset[state]!; edge < found.edgeOffset[state]! + edges; edge++)
        here[found.edgeTarget[edge]!]! += part;
    }
  }
  return here;
}

/** What the golden walks visit. */
export function coverage(scenario: Scenario): Statistics['walked'] & { visited: ReadonlySet<string> } {
  const visited = new Set(
    scenario.walks.flatMap((walk) => [...visitedBy(scenario, walked(scenario, walk.choices))]),
  );
  const names = [...visited];
  return {
    scenes: names.filter((name) => Object.hasOwn(scenario.scenes, name)).length,
    choices: names.filter((name) => name.includes(' ')).length,
    endings: names.filter((name) => isEnding(scenario, name)).length,
    visited,
  };
}
