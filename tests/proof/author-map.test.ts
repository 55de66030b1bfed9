import { describe, expect, test } from 'vitest';
import type { Locate } from '#authoring/problem.ts';
import { authorMap } from '#proof/author-map.ts';
import { aChoice, aScenario, aScene } from '../scenario/a-scenario.ts';

/** A file with each scene and ending on ten lines of its own, in order. */
const order = [
  'variables',
  'scenes',
  'door',
  'hall',
  'kitchen',
  'endings',
  'settled',
  'so-so',
  'shut',
  'walks',
];
const locate: Locate = (path) => ({ line: 10 * (order.indexOf(String(path.at(-1))) + 1), column: 1 });
const problemAt = (line: number) => ({ file: 'f', line, column: 1, kind: 'k', what: '', why: '', cure: '' });

describe('the map for authors', () => {
  test('tells what no walk visits', () => {
    const { unwalked } = authorMap(aScenario(), [], locate);
    expect(unwalked).toEqual({
      places: [{ name: 'so-so', title: 'A mixed ending' }],
      choices: [],
      edges: [expect.objectContaining({ scene: 'kitchen', title: 'Kitchen', to: 'so-so' })],
    });
    const [walk] = aScenario().walks;
    expect(
      authorMap(aScenario({ walks: [walk!] }), [], locate).unwalked.choices.map(({ choice }) => choice.id),
    ).toEqual(['push', 'tell']);
  });

  test('tells the share of random players who come to each scene at least once', () => {
    const shares = authorMap(aScenario(), [], locate).shares;
    expect(Object.fromEntries(shares)).toEqual({
      door: 1,
      hall: 0.5,
      kitchen: 1,
      settled: 0.25,
      'so-so': 0.25,
      shut: 0.5,
    });
  });

  test('counts a player who goes round once, and finds the share where ways go round', () => {
    const scenario = aScenario({
      scenes: {
        door: aScene([aChoice('again', 'kitchen'), aChoice('tell', 'shut')]),
        kitchen: aScene([aChoice('back', 'door'), aChoice('listen', 'settled')]),
      },
    });
    const { shares } = authorMap(scenario, [], locate);
    expect(shares.get('kitchen')).toBeCloseTo(0.5, 6);
    expect(shares.get('settled')).toBeCloseTo(1 / 3, 6);
    expect(shares.get('shut')).toBeCloseTo(2 / 3, 6);
    expect(shares.get('so-so')).toBe(0);
  });

  test('puts each problem to the scene or ending it stands under', () => {
    const problems = [5, 35, 41, 49, 72, 105].map(problemAt);
    expect(Object.fromEntries(authorMap(aScenario(), problems, locate).problems)).toEqual({
      door: 1,
      hall: 2,
      settled: 1,
    });
  });
});
