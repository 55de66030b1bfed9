import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '#scenario/explore.ts';
import { bestWaysTable, scenarioTable, sharesTable } from '#proof/scenario-table.ts';
import { coverage, randomShares, statistics } from '#proof/statistics.ts';
import { choicesAt, isEnding, startOf, step, type Place, type Story } from '#scenario/step.ts';
import { aChoice, aScenario, aScene } from '../scenario/a-scenario.ts';
import { anyScenario } from '../scenario/scenarios-at-random.ts';

/** All ways to an ending, one by one, or undefined where one of them is longer than there are states, and so goes round. */
function everyWay(story: Story, most: number): number[] | undefined {
  const lengths: number[] = [];
  const go = (place: Place, steps: number, choices: number): boolean => {
    if (steps > most || lengths.length > 2000) return false;
    if (isEnding(story, place.scene)) return lengths.push(choices) > 0;
    const on = step(story, place, { type: 'continue' });
    if (on) return go(on, steps + 1, choices);
    return choicesAt(story, place).every((choice) =>
      go(
        step(story, place, { type: 'choose', scene: place.scene, choice: choice.id })!,
        steps + 1,
        choices + 1,
      ),
    );
  };
  return go(startOf(story), 0, 0) ? lengths : undefined;
}

describe('statistics', () => {
  test('count what there is, and what playing every combination shows', () => {
    expect(statistics(aScenario())).toMatchObject({
      scenes: 3,
      endings: 3,
      choices: 4,
      states: 8,
      paths: 4n,
      shortest: 2,
      longest: 2,
      walked: { scenes: 3, choices: 4, endings: 2 },
      random: [
        { ending: 'settled', share: 0.25 },
        { ending: 'so-so', share: 0.25 },
        { ending: 'shut', share: 0.5 },
      ],
    });
  });

  test('where there are rounds the number of paths has no end, and the shares still come out', () => {
    const scenario = aScenario({
      scenes: {
        door: aScene([aChoice('again', 'door'), aChoice('listen', 'settled'), aChoice('tell', 'shut')]),
      },
    });
    const counted = statistics(scenario)!;
    expect(counted).toMatchObject({ paths: undefined, longest: undefined, shortest: 1 });
    expect(counted.random.map(({ share }) => Number(share.toFixed(6)))).toEqual([0.5, 0, 0.5]);
  });

  test('agree with going every way one by one', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const counted = statistics(scenario)!;
        const ways = everyWay(scenario, counted.states);
        if (!ways?.length) return;
        compared += 1;
        expect(counted.paths).toBe(BigInt(ways.length));
        expect(counted.shortest).toBe(Math.min(...ways));
        expect(counted.longest).toBe(Math.max(...ways));
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  test('random players are neither lost nor made', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const found = explore(scenario);
        if (found.outcome !== 'explored') return;
        const sum = [...randomShares(found).values()].reduce((a, b) => a + b, 0);
        expect(sum).toBeLessThan(1 + 1e-6);
      }),
      { numRuns: 100 },
    );
  });

  test('walks cover what they meet, scenes gone through included', () => {
    const { visited, ...counts } = coverage(
      aScenario({ walks: [{ name: 'push and tell', choices: ['push', 'tell'], ends: 'shut' }] }),
    );
    expect(counts).toEqual({ scenes: 3, choices: 2, endings: 1 });
    expect(visited.has('kitchen listen')).toBe(false);
  });
});

describe('the table', () => {
  test('reads well in a terminal and in Markdown', async () => {
    const endless = aScenario({
      scenes: { door: aScene([aChoice('again', 'door'), aChoice('listen', 'settled')]) },
      walks: [],
    });
    await expect(
      scenarioTable([
        { slug: 'door', scenario: aScenario() },
        { slug: 'again-and-again', scenario: endless },
      ]),
    ).toMatchFileSnapshot('scenario-table.txt');
  });

  test('names the ending of the walk with most of the choices called best, and of what is not scored none', () => {
    const { scenes } = aScenario();
    for (const { choices = [] } of Object.values(scenes)) for (const choice of choices) delete choice.best;
    const [pushed, waited] = aScenario().walks.toReversed();
    const lines = bestWaysTable([
      { slug: 'door', scenario: aScenario({ walks: [pushed!, waited!] }) },
      { slug: 'unscored', scenario: aScenario({ scenes }) },
    ]).split('\n');
    expect(lines.slice(2, 4).map((line) => line.split('|')[2]!.trim())).toEqual([
      'A good ending',
      'not scored',
    ]);
  });

  test('says whom conversations are with and how they end, for each audience and for all', () => {
    const about = (about: string) => ({ they: { name: 'Sam', about } });
    const lines = sharesTable([
      aScenario(about('She keeps pigeons, and he helps.')),
      aScenario({ audiences: ['employers'], ...about('Sam’s mother mends radios. He does not.') }),
      aScenario({ audiences: ['employers', 'clinicians'], safety: true, ...about('Sam keeps to himself.') }),
    ])
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(lines[0]!.slice(1, 9)).toEqual([
      'for',
      'conversations',
      'she',
      'he',
      'not scored',
      'good endings',
      'mixed endings',
      'poor endings',
    ]);
    expect(lines.slice(2).map((cells) => cells.slice(1, 9).join(' '))).toEqual([
      'clinicians 2 1 0 1 33% 33% 33%',
      'employers 2 0 1 1 33% 33% 33%',
      'all 3 1 1 1 33% 33% 33%',
    ]);
    expect(lines.at(-1)!.slice(9, 12)).toEqual(['25%', '25%', '50%']);
  });
});
