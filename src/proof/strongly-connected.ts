import type { Exploration } from '#scenario/explore.ts';

/** Names looked for in one pass over all edges: one bit each in a number that stays a small integer. */
const together = 30;

/**
 * Of these scenes, those that somebody can visit again after leaving them. A strongly connected component knows which
 * names come after it once the components that it leads to do. So the work grows with the edges, and not with edges times
 * names as it would if each name were looked for by itself.
 */
export function visitedAgain(found: Exploration, names: readonly string[]): Set<string> {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const nameAt = Int32Array.from(
    { length: found.size },
    (_, state) => numbers.get(found.sceneAt(state)) ?? -1,
  );
  const { components, componentOf } = stronglyConnected(found);
  const cyclic = components.map((states) => hasCycle(found, states));
  const own = new Int32Array(components.length);
  const after = new Int32Array(components.length);
  const visited = new Set<string>();
  for (let start = 0; start < names.length; start += together) {
    let again = 0;
    for (let component = 0; component < components.length; component++) {
      let here = 0;
      let later = 0;
      for (const state of components[component]!) {
        const number = nameAt[state]! - start;
        if (number >= 0 && number < together) here |= 1 << number;
        const first = found.edgeOffset[state]!;
        for (let edge = first; edge < first + found.edgeCount[state]!; edge++) {
          const next = componentOf[found.edgeTarget[edge]!]!;
          if (next !== component) later |= own[next]! | after[next]!;
        }
      }
      if (cyclic[component]) later |= here;
      own[component] = here;
      after[component] = later;
      again |= here & later;
    }
    for (let number = 0; number < together; number++)
      if (again & (1 << number)) visited.add(names[start + number]!);
  }
  return visited;
}

/** Whether who is in one of these states can come back to it. */
function hasCycle(found: Exploration, states: readonly number[]): boolean {
  const state = states[0]!;
  const first = found.edgeOffset[state]!;
  const targets = found.edgeTarget.slice(first, first + found.edgeCount[state]!);
  return states.length > 1 || targets.includes(state);
}

/**
 * States that lead to each other, together; each component after all that it leads to (Tarjan 1972, without recursion, as
 * a story may be deeper than the stack).
 */
function stronglyConnected(found: Exploration): { components: number[][]; componentOf: Int32Array } {
  const componentOf = new Int32Array(found.size).fill(-1);
  const index = new Int32Array(found.size).fill(-1);
  const lowest = new Int32Array(found.size);
  const nextEdge = new Int32Array(found.size);
  const components: number[][] = [];
  const open: number[] = [];
  const path: number[] = [];
  let order = 0;
  const enter = (state: number) => {
    index[state] = lowest[state] = order++;
    nextEdge[state] = found.edgeOffset[state]!;
    open.push(state);
    path.push(state);
  };
  if (found.size) enter(0);
  while (path.length) {
    const state = path.at(-1)!;
    if (nextEdge[state]! < found.edgeOffset[state]! + found.edgeCount[state]!) {
      const next = found.edgeTarget[nextEdge[state]!++]!;
      if (index[next] === -1) enter(next);
      else if (componentOf[next] === -1) lowest[state] = Math.min(lowest[state]!, index[next]!);
      continue;
    }
    path.pop();
    const before = path.at(-1);
    if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[state]!);
    if (lowest[state] !== index[state]) continue;
    const component: number[] = [];
    let last: number;
    do {
      last = open.pop()!;
      componentOf[last] = components.length;
      component.push(last);
    } while (last !== state);
    components.push(component);
  }
  return { components, componentOf };
}
