import { describe, expect, test } from 'vitest';
import { conditionWords, gamebook } from '#scenario/gamebook.ts';
import { scenarioMap } from '#scenario/map.ts';
import { aChoice, aScenario } from './a-scenario.ts';

describe('the scenario as numbered text', () => {
  test('numbers every scene and ending, the start first, and leads from number to number', () => {
    expect(
      gamebook(aScenario()).map(({ number, name, choices, then }) => [
        number,
        name,
        ...choices.map(({ letter, to }) => `${letter}→${to.map(({ what }) => what).join('/')}`),
        ...then.map(({ what }) => `→${what}`),
      ]),
    ).toEqual([
      [1, 'door', 'a→2', 'b→3'],
      [2, 'hall', '→3'],
      [3, 'kitchen', 'a→4/5', 'b→6'],
      [4, 'settled'],
      [5, 'so-so'],
      [6, 'shut'],
    ]);
  });

  test('nothing is left out, though nobody can reach it', () => {
    const scenario = aScenario();
    scenario.scenes['attic'] = { stage: 'Dust.', then: 'shut' };
    expect(gamebook(scenario).at(-1)).toMatchObject({ name: 'attic', number: 7 });
  });

  test('has how the other person lived it, in scenes and endings where the file says so', () => {
    const scenario = aScenario();
    scenario.scenes['kitchen']!.chair = 'They talk as if I were not here.';
    scenario.endings['shut']!.chair = 'I went home and fed the pigeons.';
    expect(
      gamebook(scenario).flatMap(({ number, otherPerspective }) =>
        otherPerspective ? [[number, otherPerspective]] : [],
      ),
    ).toEqual([
      [3, 'They talk as if I were not here.'],
      [6, 'I went home and fed the pigeons.'],
    ]);
  });

  test('says what to note down, and under which condition a way is open', () => {
    const [door, , kitchen] = gamebook(aScenario());
    expect(door?.choices.map(({ score }) => score)).toEqual([['Trust: take 1'], ['Trust: add 1']]);
    expect(kitchen?.choices[0]?.to).toEqual([
      { only: 'Trust is 3 or more', what: 4 },
      { only: undefined, what: 5 },
    ]);
    expect(kitchen?.says).toEqual([
      { only: 'Trust is 2 or more', what: 'Sit down.' },
      { only: undefined, what: 'Well?' },
    ]);
  });

  test.each([
    [{ trust: { atMost: 1 } }, 'Trust is 1 or less'],
    [{ trust: { atLeast: 1, atMost: 1 } }, 'Trust is 1'],
    [{ trust: { atLeast: 1, atMost: 2 } }, 'Trust is 1 to 2'],
    [{ seen: ['hall', 'door'] }, 'you have been at HALL and DOOR'],
    [{ trust: { atLeast: 2 }, unseen: ['hall'] }, 'Trust is 2 or more, and you have not been at HALL'],
  ])('a condition in words: %j', (when, words) => {
    expect(conditionWords(aScenario(), when, (scene) => scene.toUpperCase())).toBe(words);
  });
});

describe('the map', () => {
  test('draws each scene once and points at it from elsewhere', () => {
    const scenario = aScenario();
    scenario.scenes['hall']!.title = 'In the dark';
    scenario.scenes['kitchen']!.choices!.push(aChoice('back', 'door'));
    const map = scenarioMap(scenario);
    const text = (place: typeof map): string =>
      place.here
        ? `${place.title}(${place.edges.flatMap(({ leads }) => leads.map(({ to }) => text(to))).join(' ')})`
        : `^${place.title}`;
    expect(text(map)).toBe(
      'Door(In the dark(^Kitchen) Kitchen(A good ending() A mixed ending() A poor ending() ^Door))',
    );
  });
});
