import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore, type Exploration } from '#scenario/explore.ts';
import { visitedAgain } from '#proof/strongly-connected.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { aChoice, aScenario } from '../scenario/a-scenario.ts';
import { anyScenario } from '../scenario/scenarios-at-random.ts';

function explored(story: Scenario): Exploration {
  const found = explore(story);
  if (found.outcome !== 'explored') throw new Error('too many');
  return found;
}

/** Whether any state of a scene leads to another of the same scene, or back to itself: slow, and plainly right. */
function plainly(found: Exploration, name: string): boolean {
  for (let start = 0; start < found.size; start++) {
    if (found.sceneAt(start) !== name) continue;
    const after = new Set<number>();
    const look = (state: number) => {
      for (let edge = 0; edge < found.edgeCount[state]!; edge++) {
        const next = found.edgeTarget[found.edgeOffset[state]! + edge]!;
        if (!after.has(next)) look((after.add(next), next));
      }
    };
    look(start);
    for (const state of after) if (found.sceneAt(state) === name) return true;
  }
  return false;
}

describe('scenes visited again', () => {
  test('are those on a cycle, and those come back to with other values', () => {
    const scenario = aScenario();
    expect(visitedAgain(explored(scenario), ['door', 'hall', 'kitchen'])).toEqual(new Set());
    scenario.scenes['kitchen']!.choices!.push(aChoice('out', 'hall', { effects: { trust: 1 } }));
    expect(visitedAgain(explored(scenario), ['door', 'hall', 'kitchen'])).toEqual(
      new Set(['hall', 'kitchen']),
    );
  });

  test('on any scenario, as many scenes as there are, are those that a plain search finds', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const found = explored(scenario);
        const names = Object.keys(scenario.scenes);
        expect(visitedAgain(found, names)).toEqual(new Set(names.filter((name) => plainly(found, name))));
      }),
      { numRuns: 150 },
    );
  });

  test('more scenes than fit into one pass are told apart', () => {
    const scenes: Scenario['scenes'] = {};
    for (let n = 0; n < 100; n++)
      scenes[`s${n}`] = {
        says: 'Well?',
        choices: [
          aChoice('on', n === 99 ? 'settled' : `s${n + 1}`),
          aChoice('stay', n % 7 === 3 ? `s${n}` : 'shut'),
        ],
      };
    const again = visitedAgain(explored(aScenario({ start: 's0', scenes, walks: [] })), Object.keys(scenes));
    expect([...again]).toEqual(Object.keys(scenes).filter((_, n) => n % 7 === 3));
  });
});
