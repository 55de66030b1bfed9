import type { ChoiceTaken } from '#scenario/replay.ts';
import type { Condition, Scene } from '#scenario/scenario.schema.ts';
import { sceneOf, startOf, step, type Move, type Place, type Story } from '#scenario/step.ts';

/** Stands for the number of a choice on the edges of a scene without choices, which the learner continues from. */
export const byContinuing = -1;

/**
 * Every state a story can be in, found from its start. A state is a scene or ending with the values of the variables
 * and, of the scenes visited, those that some condition asks about. States are numbered from 0, which is the start.
 */
export type Exploration = {
  outcome: 'explored';
  story: Story;
  /** How many states there are. */
  size: number;
  /** The name of the scene or ending of each state. */
  sceneAt(state: number): string;
  placeAt(state: number): Place;
  /** The state a place is in, or undefined where it cannot be reached. */
  stateOf(place: Place): number | undefined;
  /** All edges stand in one row; those of a state are `edgeCount` in number from `edgeOffset` on. */
  edgeOffset: readonly number[];
  edgeCount: readonly number[];
  /** The state each edge leads to. */
  edgeTarget: readonly number[];
  /** Which choice of its scene an edge stands for, by its number, or `byContinuing`. */
  edgeChoice: readonly number[];
  /** The fewest choices that lead from the start to this state, or the last few of them. */
  choicesTo(state: number, last?: number): ChoiceTaken[];
};

export type TooMany = { outcome: 'too-many'; cap: number; scenes: number; combinations: number };

/** Far more than a conversation needs. A million states with four edges each take some 200 MB. */
export const stateCap = 1_000_000;

/**
 * Visits every reachable state, nearest first (by choices made). Refuses a story with more than `cap` of them.
 * A target that does not exist is a state that no edge leaves.
 */
export function explore(story: Story, cap: number = stateCap): Exploration | TooMany {
  const { combinations, codes, codeOf, placeOf, sceneOfCode } = numbering(story);
  const refused: TooMany = {
    outcome: 'too-many',
    cap,
    scenes: Object.keys(story.scenes).length,
    combinations,
  };
  if (!Number.isSafeInteger(codes)) return refused;

  const stateByCode = new Map<number, number>();
  const codeAt: number[] = [];
  const parents: number[] = [];
  const parentBy: number[] = [];
  const edgeOffset: number[] = [];
  const edgeCount: number[] = [];
  const edgeTarget: number[] = [];
  const edgeChoice: number[] = [];

  /** The state of a place, put in the layer where it is visited for the first time. */
  const visit = (place: Place, parent: number, by: number, layer: number[]): number => {
    const code = codeOf(place);
    const known = stateByCode.get(code);
    if (known !== undefined) return known;
    const state = codeAt.push(code) - 1;
    stateByCode.set(code, state);
    parents.push(parent);
    parentBy.push(by);
    edgeOffset.push(0);
    edgeCount.push(0);
    layer.push(state);
    return state;
  };

  const leave = (
    state: number,
    place: Place,
    moves: readonly [move: Move, by: number][],
    layer: number[],
  ) => {
    edgeOffset[state] = edgeTarget.length;
    for (const [move, by] of moves) {
      const after = step(story, place, move);
      if (!after) continue;
      edgeTarget.push(visit(after, state, by, layer));
      edgeChoice.push(by);
    }
    edgeCount[state] = edgeTarget.length - edgeOffset[state];
  };

  // Breadth first, a layer for each choice made. Continuing costs no choice, so it stays within the layer and comes first.
  let layer: number[] = [];
  visit(startOf(story), -1, byContinuing, layer);
  while (layer.length) {
    const next: number[] = [];
    for (let i = 0; i < layer.length && codeAt.length <= cap; i++)
      if (!sceneOf(story, sceneOfCode(codeAt[layer[i]!]!))?.choices)
        leave(layer[i]!, placeOf(codeAt[layer[i]!]!), [[{ type: 'continue' }, byContinuing]], layer);
    for (const state of layer) {
      const place = placeOf(codeAt[state]!);
      const choices = sceneOf(story, place.scene)?.choices;
      if (choices)
        leave(
          state,
          place,
          choices.map((choice, by) => [{ type: 'choose', scene: place.scene, choice: choice.id }, by]),
          next,
        );
      if (codeAt.length > cap) return refused;
    }
    layer = next;
  }

  const placeAt = (state: number): Place => placeOf(codeAt[state]!);
  return {
    outcome: 'explored',
    story,
    size: codeAt.length,
    sceneAt: (state) => sceneOfCode(codeAt[state]!),
    placeAt,
    stateOf: (place) => stateByCode.get(codeOf(place)),
    edgeOffset,
    edgeCount,
    edgeTarget,
    edgeChoice,
    choicesTo(state, last = Infinity) {
      const taken: ChoiceTaken[] = [];
      for (let here = state; parents[here] !== -1 && taken.length < last; here = parents[here]!) {
        if (parentBy[here] === byContinuing) continue;
        const { scene } = placeAt(parents[here]!);
        taken.push({ scene, choice: sceneOf(story, scene)!.choices![parentBy[here]!]!.id });
      }
      return taken.reverse();
    },
  };
}

/** For each state, the states that lead to it: those of state n stand in `from` from `first[n]` up to `first[n + 1]`. */
export function incomingEdges(found: Exploration): { first: Int32Array; from: Int32Array } {
  const first = new Int32Array(found.size + 1);
  for (const to of found.edgeTarget) first[to + 1]! += 1;
  for (let state = 0; state < found.size; state++) first[state + 1]! += first[state]!;
  const from = new Int32Array(found.edgeTarget.length);
  const filled = first.slice();
  for (let state = 0; state < found.size; state++)
    for (
      let edge = found.edgeOffset[state]!;
      edge < found.edgeOffset[state]! + found.edgeCount[state]!;
      edge++
    )
      from[filled[found.edgeTarget[edge]!]!++] = state;
  return { first, from };
}

/** Marks every state from which one of these can be reached, these among them. */
export function leadingTo(found: Exploration, states: readonly number[]): Uint8Array {
  const before = incomingEdges(found);
  const marked = new Uint8Array(found.size);
  const work = [...states];
  for (const state of states) marked[state] = 1;
  while (work.length) {
    const state = work.pop()!;
    for (let edge = before.first[state]!; edge < before.first[state + 1]!; edge++) {
      const from = before.from[edge]!;
      if (marked[from]) continue;
      marked[from] = 1;
      work.push(from);
    }
  }
  return marked;
}

/** The states that no edge leaves: endings, places where nothing is offered, and names that do not exist. */
export const sinks = (found: Exploration): number[] =>
  found.edgeCount.flatMap((edges, state) => (edges ? [] : [state]));

/** A number for every state a story might be in: its scene, each variable's value, and which asked-about scenes were visited. */
function numbering(story: Story) {
  const targets = new Set([...Object.keys(story.scenes), ...Object.keys(story.endings), story.start]);
  const asked = new Set<string>();
  const ask = (when: Condition | undefined) => {
    for (const scene of [...(when?.seen ?? []), ...(when?.unseen ?? [])]) asked.add(scene);
  };
  const look = (to: Scene['then']) => {
    if (typeof to === 'string') targets.add(to);
    else
      for (const variant of to ?? []) {
        targets.add(variant.scene);
        ask(variant.when);
      }
  };
  for (const scene of Object.values(story.scenes)) {
    look(scene.then);
    for (const words of [scene.stage, scene.says, scene.thinks])
      if (typeof words === 'object') for (const variant of words) ask(variant.when);
    for (const choice of scene.choices ?? []) {
      look(choice.to);
      ask(choice.when);
    }
  }

  const scenes = [...targets];
  const sceneNumber = new Map(scenes.map((name, index) => [name, index]));
  const remembered = [...asked];
  const variables = Object.entries(story.variables).map(([name, { min, max, start }]) => {
    const low = Math.min(min, max, start);
    return { name, low, values: Math.max(min, max, start) - low + 1 };
  });
  const combinations = variables.reduce((product, { values }) => product * values, 1);

  return {
    combinations,
    codes: scenes.length * combinations * 2 ** remembered.length,
    codeOf: (place: Place): number => {
      let code = sceneNumber.get(place.scene) ?? Number.NaN;
      for (const { name, low, values } of variables) code = code * values + place.variables[name]! - low;
      for (const scene of remembered) code = code * 2 + (place.seen.includes(scene) ? 1 : 0);
      return code;
    },
    placeOf: (code: number): Place => {
      let rest = code;
      const take = (values: number) => {
        const value = rest % values;
        rest = (rest - value) / values;
        return value;
      };
      const seen: string[] = [];
      for (let i = remembered.length - 1; i >= 0; i--) if (take(2)) seen.push(remembered[i]!);
      const values: Record<string, number> = {};
      for (const { name } of variables) values[name] = 0;
      for (let i = variables.length - 1; i >= 0; i--)
        values[variables[i]!.name] = variables[i]!.low + take(variables[i]!.values);
      return { scene: scenes[rest]!, variables: values, seen };
    },
    sceneOfCode: (code: number): string =>
      scenes[Math.floor(code / (combinations * 2 ** remembered.length))]!,
  };
}
