import type { Path, Problem } from '#authoring/problem.ts';
import type { Exploration } from '#scenario/explore.ts';

/** Everything that may be wrong with a scenario beyond its shape; each has a golden case in the tests. */
export const scenarioProblemKinds = [
  'always-at-its-bound',
  'best-without-claim',
  'choice-id-twice',
  'choice-never-offered',
  'choice-without-feedback',
  'condition-always-true',
  'condition-never-true',
  'differ-only-in-words',
  'ending-everybody-gets',
  'ending-nobody-gets',
  'ending-without-debrief',
  'fact-without-claim',
  'last-has-condition',
  'name-taken',
  'name-twice',
  'never-met-again',
  'never-read-on',
  'no-way-on',
  'no-way-to-an-ending',
  'nothing-offered',
  'nothing-said',
  'start-out-of-bounds',
  'too-many-combinations',
  'safety-far-from-an-ending',
  'safety-scored',
  'two-best',
  'two-ways-on',
  'unknown-claim',
  'unknown-ending',
  'unknown-scene',
  'unknown-target',
  'unknown-variable',
  'unreachable-scene',
  'variable-never-changed',
  'variable-never-read',
  'walk-cannot-go-on',
  'walk-ends-elsewhere',
] as const;

/** Makes a problem at a place in the file. */
export type Report = (
  path: Path,
  kind: (typeof scenarioProblemKinds)[number],
  what: string,
  why: string,
  cure: string,
) => Problem;

/** At most eight names, so that a long list does not bury the cure. */
export const list = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');

/** Far longer than a conversation. A path of thousands of choices helps nobody. */
const longestPath = 40;

/**
 * The shortest path to a state: choices in the order they are made, as an author finds them in the file, “door: knock →
 * hall: wait”. Of a very long path only the end.
 */
export function shortestPathTo(found: Pick<Exploration, 'choicesTo'>, state: number): string {
  const choices = found.choicesTo(state, longestPath + 1);
  if (!choices.length) return 'at the very start';
  const path = choices.slice(-longestPath).map(({ scene, choice }) => `${scene}: ${choice}`);
  return `${choices.length > longestPath ? '… → ' : ''}${path.join(' → ')}`;
}
