import type { Problem } from '#authoring/problem.ts';
import type { Locate } from '#authoring/problem.ts';
import { explore } from '#scenario/explore.ts';
import { titleOf } from '#scenario/map.ts';
import type { Choice, Scenario } from '#scenario/scenario.schema.ts';
import { coverage, randomShareAt, statistics, type Statistics } from '#proof/statistics.ts';

/** What an author sees on the map of a scenario beside the scenario itself. */
export type AuthorMap = {
  /** Undefined where there are too many situations to look at. */
  counted: Statistics | undefined;
  /** Of players who choose at random, the share who come to each scene and ending at least once. */
  shares: ReadonlyMap<string, number>;
  /** What the golden walks visit, named as the map names it. */
  visited: ReadonlySet<string>;
  /** What no golden walk visits: so nothing would notice if it led elsewhere than it was meant to. */
  unwalked: {
    places: { name: string; title: string }[];
    choices: { scene: string; title: string; choice: Choice }[];
    /** Edges that depend on a condition, and that no walk takes. */
    edges: { scene: string; title: string; choice: Choice | undefined; to: string; toTitle: string }[];
  };
  /** How many problems stand at each scene and ending. */
  problems: ReadonlyMap<string, number>;
};

export function authorMap(scenario: Scenario, problems: readonly Problem[], locate: Locate): AuthorMap {
  const found = explore(scenario);
  const names = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)];
  const { visited } = coverage(scenario);
  const title = (name: string) => titleOf(scenario, name);
  const scenes = Object.entries(scenario.scenes);
  return {
    counted: statistics(scenario),
    shares: new Map(
      found.outcome === 'explored' ? names.map((name) => [name, randomShareAt(found, name)] as const) : [],
    ),
    visited,
    unwalked: {
      places: names.filter((name) => !visited.has(name)).map((name) => ({ name, title: title(name) })),
      choices: scenes.flatMap(([scene, { choices = [] }]) =>
        choices
          .filter(({ id }) => !visited.has(`${scene} ${id}`))
          .map((choice) => ({ scene, title: title(scene), choice })),
      ),
      edges: scenes.flatMap(([scene, { choices, then }]) =>
        (choices?.map((choice) => ({ choice, to: choice.to })) ?? [{ choice: undefined, to: then }]).flatMap(
          ({ choice, to }) =>
            typeof to === 'object'
              ? to
                  .filter((variant) => !visited.has(`${scene}>${variant.scene}`))
                  .map((variant) => ({
                    scene,
                    title: title(scene),
                    choice,
                    to: variant.scene,
                    toTitle: title(variant.scene),
                  }))
              : [],
        ),
      ),
    },
    problems: problemsByPlace(scenario, problems, locate),
  };
}

/** A problem belongs to the scene or ending under whose name its line stands. */
function problemsByPlace(
  scenario: Scenario,
  problems: readonly Problem[],
  locate: Locate,
): Map<string, number> {
  const starts = [
    ...['variables', 'scenes', 'endings', 'walks'].map((part) => ({
      name: '',
      line: locate([part]).line,
    })),
    ...Object.keys(scenario.scenes).map((name) => ({ name, line: locate(['scenes', name]).line })),
    ...Object.keys(scenario.endings).map((name) => ({ name, line: locate(['endings', name]).line })),
  ].sort((one, other) => one.line - other.line);
  const counts = new Map<string, number>();
  for (const { line } of problems) {
    const name = starts.findLast((start) => start.line <= line)?.name;
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
