import type { Scenario } from '#scenario/scenario.schema.ts';
import { statistics } from '#proof/statistics.ts';

/** How long a conversation can be: in minutes, and in choices. */
export interface HowLong {
  fewestMinutes: number;
  mostMinutes: number;
  fewestChoices: number;
  /** Nothing where one can go round in it. */
  mostChoices: number | undefined;
}

const known = new WeakMap<Scenario, HowLong>();

/**
 * From the shortest way through a conversation to its longest. Somebody takes about a minute for a choice, with reading what
 * followed; the author says how many minutes all of it takes.
 */
export function howLong(scenario: Scenario): HowLong {
  const before = known.get(scenario);
  if (before) return before;
  const found = statistics(scenario);
  const shortest = found && Number.isFinite(found.shortest) ? found.shortest : scenario.minutes;
  const long = {
    fewestMinutes: Math.min(scenario.minutes, shortest),
    mostMinutes: scenario.minutes,
    fewestChoices: shortest,
    mostChoices: found?.longest,
  };
  known.set(scenario, long);
  return long;
}
