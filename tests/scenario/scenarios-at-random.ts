import fc from 'fast-check';
import type { Choice, Condition, Scenario, Scene } from '#scenario/scenario.schema.ts';
import { aChoice, aScenario, anEnding } from './a-scenario.ts';

/** Names that trip up careless look-ups are among them. */
const sceneNames = ['a', 'b', 'c', 'd', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
const variableNames = ['trust', 'belief', 'isPrototypeOf'];

/** Any scenario whose names exist: with rounds, dead ends, conditions that never hold and scenes nobody reaches. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenes: fc.integer({ min: 1, max: sceneNames.length }),
    endings: fc.integer({ min: 1, max: 3 }),
    variables: fc.integer({ min: 0, max: variableNames.length }),
  })
  .chain(({ scenes, endings, variables }) => {
    const names = sceneNames.slice(0, scenes);
    const ends = ['good', 'mixed', 'poor'].slice(0, endings);
    const known = variableNames.slice(0, variables);
    const scene = fc.constantFrom(...names);
    const target = fc.constantFrom(...names, ...ends);
    const bounds = fc
      .record(
        { atLeast: fc.integer({ min: -1, max: 4 }), atMost: fc.integer({ min: -1, max: 4 }) },
        { requiredKeys: [] },
      )
      .filter((test) => test.atLeast !== undefined || test.atMost !== undefined);
    const met = fc.uniqueArray(scene, { minLength: 1, maxLength: 2 });
    const when: fc.Arbitrary<Condition> = fc.record(
      { seen: met, unseen: met, ...Object.fromEntries(known.map((name) => [name, bounds])) },
      { requiredKeys: [] },
    );
    const to: fc.Arbitrary<Choice['to']> = fc.oneof(
      { weight: 3, arbitrary: target },
      { weight: 1, arbitrary: fc.array(fc.record({ when, scene: target }), { minLength: 2, maxLength: 3 }) },
    );
    const choice = fc.record({
      to,
      when: fc.option(when, { nil: undefined, freq: 2 }),
      effects: fc.dictionary(
        fc.constantFrom(...(known.length ? known : ['none'])),
        fc.integer({ min: -2, max: 2 }),
      ),
      best: fc.boolean(),
    });
    const asked: fc.Arbitrary<Scene> = fc.array(choice, { minLength: 2, maxLength: 4 }).map((choices) => ({
      says: 'Well?',
      choices: choices.map(({ to, ...over }, n) => aChoice(`c${n}`, to, over)),
    }));
    const passed: fc.Arbitrary<Scene> = to.map((then) => ({ stage: 'Later.', then }));
    return fc
      .record({
        scenes: fc.tuple(
          ...names.map(() => fc.oneof({ weight: 4, arbitrary: asked }, { weight: 1, arbitrary: passed })),
        ),
        start: scene,
        ranges: fc.tuple(
          ...known.map(() =>
            fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 1, max: 3 }), fc.nat(2)),
          ),
        ),
      })
      .map(({ scenes, start, ranges }) =>
        aScenario({
          start,
          scenes: Object.fromEntries(names.map((name, n) => [name, scenes[n]!])),
          endings: Object.fromEntries(ends.map((name) => [name, anEnding(name as 'good')])),
          variables: Object.fromEntries(
            known.map((name, n) => {
              const [min, size, start] = ranges[n]!;
              const max = min + size;
              return [
                name,
                { label: name, means: 'High or low.', min, max, start: Math.min(max, min + start) },
              ];
            }),
          ),
          walks: [],
        }),
      );
  });

/** A list of numbers that picks among what is offered, turn by turn. */
export const anyPicks = fc.array(fc.nat(1000), { maxLength: 40 });
