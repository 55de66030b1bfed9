import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore, type Exploration } from '#scenario/explore.ts';
import { replay } from '#scenario/replay.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { choicesAt, sceneOf, startOf, step, type Place, type Story } from '#scenario/step.ts';
import { aChoice, aScenario } from './a-scenario.ts';
import { anyScenario } from './scenarios-at-random.ts';

function explored(story: Story): Exploration {
  const found = explore(story);
  if (found.outcome !== 'explored') throw new Error('too many');
  return found;
}

/** Every place met by a plain search, with the fewest choices to each: slow, and plainly right. */
function plainly(story: Story, remembered: readonly string[]): Map<string, number> {
  const key = ({ scene, variables, seen }: Place) =>
    JSON.stringify([scene, variables, remembered.filter((name) => seen.includes(name))]);
  const fewest = new Map<string, number>();
  const look = (place: Place, choices: number) => {
    if ((fewest.get(key(place)) ?? Infinity) <= choices) return;
    fewest.set(key(place), choices);
    const on = step(story, place, { type: 'continue' });
    if (on) look(on, choices);
    for (const choice of choicesAt(story, place))
      look(step(story, place, { type: 'choose', scene: place.scene, choice: choice.id })!, choices + 1);
  };
  look(startOf(story), 0);
  return fewest;
}

describe('exploring', () => {
  test('finds every combination of scene and variables, and no other', () => {
    const found = explored(aScenario());
    const states = Array.from({ length: found.size }, (_, state) => found.placeAt(state));
    expect(states.map(({ scene, variables }) => `${scene} ${variables['trust']}`).sort()).toEqual(
      ['door 1', 'hall 0', 'kitchen 0', 'kitchen 2', 'settled 3', 'shut 0', 'shut 1', 'so-so 1'].sort(),
    );
  });

  test('the shortest way to a place is counted in choices, scenes without a choice costing none', () => {
    const found = explored(aScenario());
    const state = found.stateOf({ scene: 'kitchen', variables: { trust: 0 }, seen: ['door', 'hall'] })!;
    expect(found.choicesTo(state)).toEqual([{ scene: 'door', choice: 'push' }]);
  });

  test('scenes met before are told apart only where a condition asks about them', () => {
    const scenario = aScenario();
    const before = explored(scenario).size;
    scenario.scenes['kitchen']!.choices!.push(aChoice('sorry', 'so-so', { when: { seen: ['door'] } }));
    expect(explored(scenario).size).toBeGreaterThan(before);
    scenario.scenes['kitchen']!.choices!.pop();
    scenario.scenes['kitchen']!.again = 'Again.';
    expect(explored(scenario).size).toBe(before);
  });

  test('on any scenario it finds what a plain search finds, by ways as short', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const found = explored(scenario);
        const text = JSON.stringify(scenario.scenes);
        const asked = Object.keys(scenario.scenes).filter((name) =>
          [...text.matchAll(/"(?:un)?seen":\[([^\]]*)\]/g)].some((match) => match[1]!.includes(`"${name}"`)),
        );
        const plain = plainly(scenario, asked);
        expect(found.size).toBe(plain.size);
        for (let state = 0; state < found.size; state++) {
          const { scene, variables, seen } = found.placeAt(state);
          const fewest = plain.get(
            JSON.stringify([scene, variables, asked.filter((name) => seen.includes(name))]),
          );
          const way = found.choicesTo(state);
          expect(way).toHaveLength(fewest!);
          expect(replay(scenario, way).lost).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('more combinations than it is willing to look at are refused, with how many there may be', () => {
    expect(explore(aScenario(), 5)).toEqual({ outcome: 'too-many', cap: 5, scenes: 3, combinations: 4 });
  });

  test('a number of combinations beyond counting is refused before anything is looked at', () => {
    const scenario = aScenario();
    for (let n = 0; n < 20; n++)
      scenario.variables[`v${n}`] = { label: 'V', means: 'High or low.', min: 0, max: 999, start: 0 };
    expect(explore(scenario).outcome).toBe('too-many');
  });
});

describe('a story of 500 scenes, four variables and six values', () => {
  /** The same story every time: numbers by Lehmer 1951. */
  function large(): Scenario {
    let seed = 1;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const names = ['a', 'b', 'c', 'd'];
    const scenes: Scenario['scenes'] = {};
    for (let n = 0; n < 500; n++)
      scenes[`s${n}`] = {
        says: 'Well?',
        choices: [0, 1, 2].map((place) =>
          aChoice(`c${place}`, n % 50 === 49 && place === 0 ? 'good' : `s${random(500)}`, {
            effects: { [names[random(4)]!]: random(3) - 1 },
          }),
        ),
      };
    return aScenario({
      start: 's0',
      scenes,
      variables: Object.fromEntries(
        names.map((name) => [name, { label: name, means: 'High or low.', min: 0, max: 5, start: 2 }]),
      ),
      walks: [],
    });
  }

  test('is explored whole', { timeout: 120_000 }, () => {
    expect(explored(large()).size).toBeGreaterThan(500_000);
  });

  test('is refused as soon as it passes the cap, having looked at little more', { timeout: 120_000 }, () => {
    let looked = 0;
    const scenario = large();
    const counted = new Proxy(scenario.scenes, {
      get: (scenes, name) => {
        looked += 1;
        return Reflect.get(scenes, name) as unknown;
      },
    });
    expect(explore({ ...scenario, scenes: counted }, 10_000).outcome).toBe('too-many');
    expect(looked).toBeLessThan(200_000);
  });

  test('has a scene for every state', () => {
    const found = explored(aScenario());
    for (let state = 0; state < found.size; state++) {
      const name = found.sceneAt(state);
      expect(sceneOf(found.story, name) ?? found.story.endings[name]).toBeDefined();
    }
  });
});
