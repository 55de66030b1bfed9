import type { Exploration } from '#scenario/explore.ts';

/** Names looked for in one pass over all ways: one bit each in a number that stays a small integer. */
const together = 30;

/**
 * Of these scenes, those that somebody can come to again after leaving them. The states fall into rounds (strongly
 * connected components), and a round knows what comes after it once the rounds that it leads to do. So the work grows
 * with the ways, and not with ways times names as it would if each name were looked for by itself.
 */
export function metAgain(found: Exploration, names: readonly string[]): Set<string> {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const nameAt = Int32Array.from(
    { length: found.size },
    (_, state) => numbers.get(found.sceneAt(state)) ?? -1,
  );
  const { rounds, roundOf } = roundsOf(found);
  const circles = rounds.map((states) => goesRound(found, states));
  const own = new Int32Array(rounds.length);
  const after = new Int32Array(rounds.length);
  const met = new Set<string>();
  for (let start = 0; start < names.length; start += together) {
    let again = 0;
    for (let round = 0; round < rounds.length; round++) {
      let here = 0;
      let later = 0;
      for (const state of rounds[round]!) {
        const number = nameAt[state]! - start;
        if (number >= 0 && number < together) here |= 1 << number;
        const first = found.firstWay[state]!;
        for (let way = first; way < first + found.ways[state]!; way++) {
          const next = roundOf[found.wayTo[way]!]!;
          if (next !== round) later |= own[next]! | after[next]!;
        }
      }
      if (circles[round]) later |= here;
      own[round] = here;
      after[round] = later;
      again |= here & later;
    }
    for (let number = 0; number < together; number++)
      if (again & (1 << number)) met.add(names[start + number]!);
  }
  return met;
}

/** Whether who is in one of these states can come back to it. */
function goesRound(found: Exploration, states: readonly number[]): boolean {
  const state = states[0]!;
  const ways = found.wayTo.slice(found.firstWay[state]!, found.firstWay[state]! + found.ways[state]!);
  return states.length > 1 || ways.includes(state);
}

/**
 * States that lead to each other, together; each round after all that it leads to (Tarjan 1972, without recursion, as a
 * story may be deeper than the stack).
 */
function roundsOf(found: Exploration): { rounds: number[][]; roundOf: Int32Array } {
  const roundOf = new Int32Array(found.size).fill(-1);
  const met = new Int32Array(found.size).fill(-1);
  const lowest = new Int32Array(found.size);
  const nextWay = new Int32Array(found.size);
  const rounds: number[][] = [];
  const open: number[] = [];
  const path: number[] = [];
  let order = 0;
  const enter = (state: number) => {
    met[state] = lowest[state] = order++;
    nextWay[state] = found.firstWay[state]!;
    open.push(state);
    path.push(state);
  };
  if (found.size) enter(0);
  while (path.length) {
    const state = path.at(-1)!;
    if (nextWay[state]! < found.firstWay[state]! + found.ways[state]!) {
      const next = found.wayTo[nextWay[state]!++]!;
      if (met[next] === -1) enter(next);
      else if (roundOf[next] === -1) lowest[state] = Math.min(lowest[state]!, met[next]!);
      continue;
    }
    path.pop();
    const before = path.at(-1);
    if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[state]!);
    if (lowest[state] !== met[state]) continue;
    const round: number[] = [];
    let last: number;
    do {
      last = open.pop()!;
      roundOf[last] = rounds.length;
      round.push(last);
    } while (last !== state);
    rounds.push(round);
  }
  return { rounds, roundOf };
}
