import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewFact } from '#facts/fact.ts';
import { replay } from '#scenario/replay.ts';
import { latestRun, rememberedOf } from '#scenario/run.ts';
import { walked } from '#proof/walk.ts';
import { aChoice, aScenario } from './a-scenario.ts';
import { played } from './played.ts';
import { anyPicks, anyScenario } from './scenarios-at-random.ts';

const push = { scene: 'door', choice: 'push' };
const tell = { scene: 'kitchen', choice: 'tell' };

describe('replaying', () => {
  test('no choices lead to the start', () => {
    expect(replay(aScenario(), [])).toMatchObject({
      turns: [],
      passed: [],
      lost: [],
      place: { scene: 'door' },
    });
  });

  test('each turn knows where it was made, what was gone through before, and where it led', () => {
    const { turns, place } = replay(aScenario(), [push, tell]);
    expect(
      turns.map(({ passed, at, choice, after }) => [
        passed.map((p) => p.scene),
        at.scene,
        choice.id,
        after.scene,
      ]),
    ).toEqual([
      [[], 'door', 'push', 'hall'],
      [['hall'], 'kitchen', 'tell', 'shut'],
    ]);
    expect(place.scene).toBe('shut');
  });

  test('rests at a scene without choices until the learner goes on, unless asked to go through', () => {
    expect(replay(aScenario(), [push]).place.scene).toBe('hall');
    const through = replay(aScenario(), [push], true);
    expect(through.place.scene).toBe('kitchen');
    expect(through.passed.map((place) => place.scene)).toEqual(['hall']);
  });

  test.each([
    ['the scene is gone', [{ scene: 'garden', choice: 'push' }], 'scene-gone'],
    ['the choice is gone', [{ scene: 'door', choice: 'kick' }], 'choice-gone'],
    ['the conversation is elsewhere', [tell], 'elsewhere'],
    ['an ending takes no choices', [push, tell, { scene: 'shut', choice: 'tell' }], 'elsewhere'],
  ])('%s: it stops there and says so', (_title, taken, why) => {
    const { lost, turns } = replay(aScenario(), taken);
    expect(lost).toEqual([{ ...taken.at(-1), why }]);
    expect(turns).toHaveLength(taken.length - 1);
  });

  test('a choice whose condition no longer holds is not offered', () => {
    const scenario = aScenario();
    scenario.scenes['kitchen']!.choices!.push(aChoice('hug', 'settled', { when: { trust: { atLeast: 3 } } }));
    expect(replay(scenario, [push, { scene: 'kitchen', choice: 'hug' }]).lost[0]?.why).toBe('not-offered');
  });

  test('what follows a lost choice is not guessed at', () => {
    const { lost, place } = replay(aScenario(), [{ scene: 'door', choice: 'kick' }, push, tell]);
    expect(lost.map(({ why }) => why)).toEqual(['choice-gone', 'after-a-gap', 'after-a-gap']);
    expect(place.scene).toBe('door');
  });

  test('scenes that only follow each other for ever do not hang it', () => {
    const scenario = aScenario();
    scenario.scenes['kitchen'] = { stage: 'Round.', then: 'hall' };
    expect(replay(scenario, [push, tell], true)).toMatchObject({
      place: { scene: 'hall' },
      lost: [{ why: 'choice-gone' }],
    });
  });

  test('any list, on any scenario, is replayed or refused without throwing', () => {
    const word = fc.oneof(
      fc.constantFrom('a', 'b', 'constructor', 'c0', 'c1', 'good', '__proto__'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        anyScenario,
        fc.array(fc.record({ scene: word, choice: word })),
        fc.boolean(),
        (scenario, taken, toChoice) => {
          const { turns, lost } = replay(scenario, taken, toChoice);
          expect(turns.length + lost.length).toBe(taken.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('what was played, written down and read again, comes to the same place', () => {
    fc.assert(
      fc.property(anyScenario, anyPicks, (scenario, picks) => {
        const { places, moves } = played(scenario, picks);
        const lastChoice = moves.findLastIndex((move) => move.type === 'choose');
        const facts = moves
          .filter((move) => move.type === 'choose')
          .map(({ scene, choice }) => ({ kind: 'scenario-choice', scenario: 'x', run: 'r', scene, choice }));
        const kept = JSON.parse(
          JSON.stringify([{ kind: 'scenario-started', scenario: 'x', run: 'r' }, ...facts]),
        );
        const again = replay(scenario, latestRun(kept, 'x')!.choices);
        expect(again.lost).toEqual([]);
        expect(again.place).toEqual(places[lastChoice + 1]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a walk', () => {
  test('finds the scene each of its choices is made in', () => {
    expect(walked(aScenario(), ['push', 'tell'])).toEqual([push, tell]);
  });
});

describe('the latest run', () => {
  const started = (run: string, scenario = 'door'): NewFact => ({ kind: 'scenario-started', scenario, run });
  const chose = (run: string, scene: string, choice: string): NewFact => ({
    kind: 'scenario-choice',
    scenario: 'door',
    run,
    scene,
    choice,
  });
  const rewound = (run: string, turns: number): NewFact => ({
    kind: 'scenario-rewound',
    scenario: 'door',
    run,
    turns,
  });

  test('is none where the scenario was never begun', () => {
    expect(
      latestRun([{ kind: 'module-opened', module: 'm' }, started('r', 'other')], 'door'),
    ).toBeUndefined();
  });

  test('holds the choices of the play that was begun last, and no other', () => {
    const facts = [
      started('one'),
      chose('one', 'door', 'push'),
      started('two'),
      chose('two', 'door', 'wait'),
      chose('one', 'kitchen', 'tell'),
    ];
    expect(latestRun(facts, 'door')).toEqual({ run: 'two', choices: [{ scene: 'door', choice: 'wait' }] });
  });

  test('a rewinding keeps the first turns, however often it is kept', () => {
    const facts = [
      started('r'),
      chose('r', 'door', 'push'),
      chose('r', 'kitchen', 'tell'),
      rewound('r', 1),
      rewound('r', 1),
    ];
    expect(latestRun(facts, 'door')?.choices).toEqual([push]);
    expect(latestRun([...facts, rewound('r', 0)], 'door')?.choices).toEqual([]);
    expect(latestRun([...facts, rewound('r', 7)], 'door')?.choices).toEqual([push]);
  });
});

describe('what the record holds of a scenario', () => {
  test('is the run begun last, every way to an ending, and the sentence written last', () => {
    const facts: NewFact[] = [
      { kind: 'scenario-started', scenario: 'door', run: 'r1' },
      { kind: 'scenario-ended', scenario: 'door', run: 'r1', ending: 'shut' },
      { kind: 'sentence-written', scenario: 'door', text: 'First.' },
      { kind: 'sentence-written', scenario: 'door', text: 'Second.' },
      { kind: 'sentence-written', scenario: 'other', text: 'Elsewhere.' },
      { kind: 'scenario-started', scenario: 'door', run: 'r2' },
    ];
    expect(rememberedOf(facts, 'door')).toEqual({
      latest: { run: 'r2', choices: [] },
      ended: [{ ending: 'shut', choices: [] }],
      sentence: 'Second.',
    });
    expect(rememberedOf(facts, 'kitchen')).toEqual({ latest: undefined, ended: [], sentence: '' });
  });
});
