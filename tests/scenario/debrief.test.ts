import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debrief } from '#scenario/debrief.ts';
import { explore } from '#scenario/explore.ts';
import { pathsToBetterEndings } from '#scenario/shortest-paths.ts';
import { replay } from '#scenario/replay.ts';
import { isEnding } from '#scenario/step.ts';
import { walked } from '#proof/walk.ts';
import { aChoice, aScenario, aScene, anEnding } from './a-scenario.ts';
import { played } from './played.ts';
import { anyPicks, anyScenario } from './scenarios-at-random.ts';

const after = (scenario: ReturnType<typeof aScenario>, ...choices: string[]) =>
  debrief(scenario, walked(scenario, choices));

describe('a debrief', () => {
  const poor = after(aScenario(), 'push', 'tell');

  test('tells for each turn what was heard, thought and said, scenes gone through included', () => {
    expect(poor.turns[1]?.heard.map(({ stage, says, thinks }) => [stage, says, thinks])).toEqual([
      ['It is dark. A few minutes later.', undefined, undefined],
      [undefined, 'Well?', 'Sit down, then.'],
    ]);
    expect(poor.turns[1]?.choice.id).toBe('tell');
  });

  test('tells what changed, and nothing where a bound kept it', () => {
    expect(poor.turns.map(({ changes }) => changes)).toEqual([
      [{ name: 'trust', label: 'Trust', before: 1, after: 0, max: 3 }],
      [],
    ]);
  });

  test('tells which better endings a turn put out of reach', () => {
    expect(poor.turns.map(({ closed }) => closed)).toEqual([['settled'], ['so-so']]);
    expect(after(aScenario(), 'wait', 'listen').turns.map(({ closed }) => closed)).toEqual([[], []]);
  });

  test('tells what each choice not taken would have led to, and what it left open, best first', () => {
    expect(poor.turns[0]?.notTaken).toMatchObject([
      { choice: { id: 'wait' }, next: { words: { says: 'Sit down.' } }, endings: ['settled', 'shut'] },
    ]);
    expect(poor.turns[1]?.notTaken).toMatchObject([
      { choice: { id: 'listen' }, next: { ending: 'so-so' }, endings: ['so-so'] },
    ]);
  });

  test('a choice that was not open is not held against anybody', () => {
    const scenario = aScenario();
    scenario.scenes['kitchen']!.choices!.push(aChoice('hug', 'settled', { when: { trust: { atLeast: 2 } } }));
    expect(after(scenario, 'push', 'tell').turns[1]?.notTaken.map(({ choice }) => choice.id)).toEqual([
      'listen',
    ]);
  });

  test('draws each variable from the start through every turn', () => {
    expect(poor.lines).toMatchObject([{ name: 'trust', min: 0, max: 3, values: [1, 0, 0] }]);
  });

  test('of a conversation that has not ended knows no ending and no better path', () => {
    expect(after(aScenario(), 'push')).toMatchObject({
      ending: undefined,
      betterPaths: [],
      heardLast: [{ stage: /dark/ as never }],
    });
  });

  test('of anything that was played can be given', () => {
    fc.assert(
      fc.property(anyScenario, anyPicks, (scenario, picks) => {
        const taken = played(scenario, picks).moves.flatMap((move) =>
          move.type === 'choose' ? [{ scene: move.scene, choice: move.choice }] : [],
        );
        const result = debrief(scenario, taken);
        expect(result.turns).toHaveLength(taken.length);
        for (const { ending, steps } of result.betterPaths) {
          const way = replay(
            scenario,
            steps.map(({ scene, choice }) => ({ scene, choice: choice.id })),
            true,
          );
          expect(way.lost).toEqual([]);
          expect(way.place.scene).toBe(ending);
          expect(isEnding(scenario, ending)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the path to a better ending', () => {
  test('asks for the fewest other choices first, and for more only where they give more', () => {
    const { betterPaths } = after(aScenario(), 'push', 'tell');
    expect(betterPaths.map(({ ending, changes, shared }) => ({ ending, changes, shared }))).toEqual([
      { ending: 'so-so', changes: 1, shared: 1 },
      { ending: 'settled', changes: 2, shared: 0 },
    ]);
  });

  test('says what was chosen instead', () => {
    const [path] = after(aScenario(), 'push', 'tell').betterPaths;
    expect(path?.steps.map(({ choice, own, instead }) => [choice.id, own, instead?.id])).toEqual([
      ['push', true, undefined],
      ['listen', false, 'tell'],
    ]);
  });

  test('is not given after a good ending', () => {
    expect(after(aScenario(), 'wait', 'listen').betterPaths).toEqual([]);
  });

  test('leads through the best choices where the learner has not been, though weaker ones be shorter', () => {
    const scenario = aScenario({
      scenes: {
        door: aScene([aChoice('leave', 'shut'), aChoice('stay', 'garden')]),
        garden: aScene([
          aChoice('flatter', 'settled'),
          aChoice('wait', 'bench', { best: true, claims: ['C001'] }),
        ]),
        bench: aScene([aChoice('ask', 'settled', { best: true, claims: ['C001'] }), aChoice('tell', 'shut')]),
      },
      endings: { settled: anEnding('good'), shut: anEnding('poor') },
    });
    expect(after(scenario, 'leave').betterPaths[0]?.steps.map(({ choice }) => choice.id)).toEqual([
      'stay',
      'wait',
      'ask',
    ]);
  });

  test('goes back through a scene with the learner’s own words at no cost', () => {
    const scenario = aScenario({
      scenes: {
        hub: aScene([
          aChoice('family', 'family'),
          aChoice('end', [{ when: { seen: ['work'] }, scene: 'settled' }, { scene: 'shut' }]),
          aChoice('work', 'work'),
        ]),
        family: { says: 'My mother.', then: 'hub' },
        work: { says: 'A garage.', then: 'hub' },
      },
      endings: { settled: anEnding('good'), shut: anEnding('poor') },
      start: 'hub',
      variables: {},
    });
    const found = explore(scenario);
    if (found.outcome !== 'explored') throw new Error('too many');
    const [path] = pathsToBetterEndings(found, walked(scenario, ['family', 'end']), 'shut');
    expect(path).toMatchObject({ changes: 1, shared: 0 });
    expect(path?.steps.map(({ choice }) => choice.id)).toEqual(['work', 'end']);
  });
});
