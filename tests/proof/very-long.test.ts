import { describe, expect, test } from 'vitest';
import type { Problem } from '#authoring/problem.ts';
import { explore } from '#scenario/explore.ts';
import { shortestPathTo } from '#proof/report.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { scenarioProblems } from '#proof/scenario-problems.ts';
import { walked } from '#proof/walk.ts';
import { aChoice, aScenario } from '../scenario/a-scenario.ts';

/** One scene after the other, each with words for a second time that nobody hears, and a way out. */
function aRow(length: number, walk = 1): Scenario {
  const scenes: Scenario['scenes'] = {};
  for (let n = 0; n < length; n++)
    scenes[`s${n}`] = {
      says: 'Well?',
      again: 'Well, again?',
      choices: [
        aChoice('on', n + 1 === length ? 'settled' : `s${n + 1}`, { effects: { trust: 1 } }),
        aChoice('skip', n + 2 >= length ? 'so-so' : `s${n + 2}`, { effects: { trust: -1 } }),
        aChoice('out', 'shut'),
      ],
    };
  const walks = [{ name: 'straight on', choices: Array<string>(walk).fill('on'), ends: 'settled' }];
  return aScenario({ start: 's0', scenes, walks });
}

const problemsOf = (scenario: Scenario): Problem[] =>
  scenarioProblems('row.yaml', scenario, () => ({ line: 1, column: 1 }), new Set(['C001']));

/** How often the scenes of a story are looked at while something is done with it. */
function looks(scenario: Scenario, work: (story: Scenario) => void): number {
  let count = 0;
  const scenes = new Proxy(scenario.scenes, {
    get(of, name) {
      count += 1;
      return Reflect.get(of, name) as unknown;
    },
  });
  work({ ...scenario, scenes });
  return count;
}

describe('a story of 20,000 scenes', () => {
  test(
    'is checked whole, with a problem for each scene and no way told at length',
    { timeout: 120_000 },
    () => {
      const problems = problemsOf(aRow(20_000));
      expect(problems.filter(({ kind }) => kind === 'never-met-again')).toHaveLength(20_000);
      expect(Math.max(...problems.map(({ what }) => what.length))).toBeLessThan(2000);
    },
  );

  test('twice as many scenes are looked at twice as often, and not four times', () => {
    const half = looks(aRow(1000), explore);
    expect(looks(aRow(2000), explore)).toBeLessThan(half * 2.2);
  });
});

describe('a very long walk', () => {
  test('twice as many choices take twice as many looks, and not four times', () => {
    const walkOf = (length: number) => (story: Scenario) =>
      void walked(story, Array<string>(length).fill('on'));
    const half = looks(aRow(1000), walkOf(400));
    expect(looks(aRow(1000), walkOf(800))).toBeLessThan(half * 2.2);
  });
});

describe('the way to a place', () => {
  const told = (length: number): string => {
    const found = explore(aRow(2 * length));
    if (found.outcome !== 'explored') throw new Error('too many');
    for (let state = 0; ; state++)
      if (found.sceneAt(state) === `s${2 * length - 2}`) return shortestPathTo(found, state);
  };

  test('is told whole where it is as long as a conversation', () => {
    expect(told(20)).toMatch(/^s0: skip → s2: skip → .*s36: skip$/);
  });

  test('is told from its last choices where it is far longer', () => {
    expect(told(500)).toMatch(/^… → s918: skip → .*s996: skip$/);
  });
});
