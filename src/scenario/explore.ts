import type { Said } from '#scenario/replay.ts';
import type { Condition, Scene } from '#scenario/scenario.schema.ts';
import { sceneOf, startOf, step, type Move, type Place, type Story } from '#scenario/step.ts';

/** How a way is taken where a scene has no choices. */
export const goingOn = -1;

/**
 * Every state a story can be in, found from its start. A state is a scene or ending with the values of the variables
 * and, of the scenes met, those that some condition asks about. States are numbered from 0, which is the start.
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
  /** Ways stand in one row; those of a state are `ways` in number from `firstWay` on. */
  firstWay: readonly number[];
  ways: readonly number[];
  /** The state each way leads to. */
  wayTo: readonly number[];
  /** The place of the choice in its scene, or `goingOn`. */
  wayBy: readonly number[];
  /** The fewest choices that lead from the start to this state, or the last few of them. */
  choicesTo(state: number, last?: number): Said[];
};

export type TooMany = { outcome: 'too-many'; cap: number; scenes: number; combinations: number };

/** Far more than a conversation needs. A million states with four ways each take some 200 MB. */
export const stateCap = 1_000_000;

/**
 * Visits every reachable state, nearest first (by choices made). Refuses a story with more than `cap` of them.
 * A target that does not exist is a state with no way out.
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
  const firstWay: number[] = [];
  const ways: number[] = [];
  const wayTo: number[] = [];
  const wayBy: number[] = [];

  /** The state of a place, put in the round where it is met for the first time. */
  const meet = (place: Place, parent: number, by: number, round: number[]): number => {
    const code = codeOf(place);
    const known = stateByCode.get(code);
    if (known !== undefined) return known;
    const state = codeAt.push(code) - 1;
    stateByCode.set(code, state);
    parents.push(parent);
    parentBy.push(by);
    firstWay.push(0);
    ways.push(0);
    round.push(state);
    return state;
  };

  const leave = (
    state: number,
    place: Place,
    moves: readonly [move: Move, by: number][],
    round: number[],
  ) => {
    firstWay[state] = wayTo.length;
    for (const [move, by] of moves) {
      const after = step(story, place, move);
      if (!after) continue;
      wayTo.push(meet(after, state, by, round));
      wayBy.push(by);
    }
    ways[state] = wayTo.length - firstWay[state]!;
  };

  // Going on costs no choice: all of a round that can go on does so first, into the same round. Choices lead to the next.
  let round: number[] = [];
  meet(startOf(story), -1, goingOn, round);
  while (round.length) {
    const next: number[] = [];
    for (let i = 0; i < round.length && codeAt.length <= cap; i++)
      if (!sceneOf(story, sceneOfCode(codeAt[round[i]!]!))?.choices)
        leave(round[i]!, placeOf(codeAt[round[i]!]!), [[{ type: 'go-on' }, goingOn]], round);
    for (const state of round) {
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
    round = next;
  }

  const placeAt = (state: number): Place => placeOf(codeAt[state]!);
  return {
    outcome: 'explored',
    story,
    size: codeAt.length,
    sceneAt: (state) => sceneOfCode(codeAt[state]!),
    placeAt,
    stateOf: (place) => stateByCode.get(codeOf(place)),
    firstWay,
    ways,
    wayTo,
    wayBy,
    choicesTo(state, last = Infinity) {
      const said: Said[] = [];
      for (let here = state; parents[here] !== -1 && said.length < last; here = parents[here]!) {
        if (parentBy[here] === goingOn) continue;
        const { scene } = placeAt(parents[here]!);
        said.push({ scene, choice: sceneOf(story, scene)!.choices![parentBy[here]!]!.id });
      }
      return said.reverse();
    },
  };
}

/** For each state, the states that lead to it: those of state n stand in `from` from `first[n]` up to `first[n + 1]`. */
export function arrivals(found: Exploration): { first: Int32Array; from: Int32Array } {
  const first = new Int32Array(found.size + 1);
  for (const to of found.wayTo) first[to + 1]! += 1;
  for (let state = 0; state < found.size; state++) first[state + 1]! += first[state]!;
  const from = new Int32Array(found.wayTo.length);
  const filled = first.slice();
  for (let state = 0; state < found.size; state++)
    for (let way = found.firstWay[state]!; way < found.firstWay[state]! + found.ways[state]!; way++)
      from[filled[found.wayTo[way]!]!++] = state;
  return { first, from };
}

/** Marks every state from which one of these can be reached, these among them. */
export function leadingTo(found: Exploration, states: readonly number[]): Uint8Array {
  const before = arrivals(found);
  const marked = new Uint8Array(found.size);
  const work = [...states];
  for (const state of states) marked[state] = 1;
  while (work.length) {
    const state = work.pop()!;
    for (let way = before.first[state]!; way < before.first[state + 1]!; way++) {
      const from = before.from[way]!;
      if (marked[from]) continue;
      marked[from] = 1;
      work.push(from);
    }
  }
  return marked;
}

/** The states with no way out: endings, places where nothing is offered, and names that do not exist. */
export const lastStates = (found: Exploration): number[] =>
  found.ways.flatMap((ways, state) => (ways ? [] : [state]));

/** A number for every state a story might be in: its scene, each variable's value, and which asked-about scenes were met. */
function numbering(story: Story) {
  const targets = new Set([...Object.keys(story.scenes), ...Object.keys(story.endings), story.start]);
  const asked = new Set<string>();
  const ask = (when: Condition | undefined) => {
    for (const scene of [...(when?.seen ?? []), ...(when?.unseen ?? [])]) asked.add(scene);
  };
  const look = (to: Scene['then']) => {
    if (typeof to === 'string') targets.add(to);
    else
      for (const way of to ?? []) {
        targets.add(way.scene);
        ask(way.when);
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
    codeOf(place: Place): number {
      let code = sceneNumber.get(place.scene) ?? Number.NaN;
      for (const { name, low, values } of variables) code = code * values + place.variables[name]! - low;
      for (const scene of remembered) code = code * 2 + (place.seen.includes(scene) ? 1 : 0);
      return code;
    },
    placeOf(code: number): Place {
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
