import { describe, expect, test } from 'vitest';
import type { Problem } from '#authoring/problem.ts';
import { explorationProblems } from '#proof/exploration-problems.ts';
import { scenarioProblemKinds } from '#proof/report.ts';
import { scenarioProblems } from '#proof/scenario-problems.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { aChoice, aScenario, aScene, anEnding } from '../scenario/a-scenario.ts';

/** Stands in for the place in a file: the number of the path in this list is its line. */
const located: string[] = [];
const locate = (path: readonly (string | number)[]) => ({ line: located.push(path.join('.')), column: 1 });
const claims = new Set(['C001', 'C002']);

const told = (problems: readonly Problem[]) =>
  problems
    .map(
      ({ line, what, why, cure, kind }) =>
        `${located[line - 1]}\n  ${what}\n  ${why}\n  → ${cure}  (${kind})\n`,
    )
    .join('\n');

const problemsOf = (scenario: Scenario) => scenarioProblems('door.yaml', scenario, locate, claims);
const door = (scenario: Scenario) => scenario.scenes['door']!;
const kitchen = (scenario: Scenario) => scenario.scenes['kitchen']!;
const trust = (scenario: Scenario) => scenario.variables['trust']!;

const cases: Record<(typeof scenarioProblemKinds)[number], ((scenario: Scenario) => unknown) | null> = {
  'always-at-its-bound': (s) => (door(s).choices![0]!.effects = { trust: -2 }),
  'best-without-claim': (s) => (door(s).choices![1]!.claims = undefined),
  'choice-id-twice': (s) => (door(s).choices![1]!.id = 'push'),
  'choice-never-offered': (s) =>
    door(s).choices!.push(aChoice('hug', 'shut', { when: { trust: { atLeast: 2 } } })),
  'choice-without-feedback': (s) => (door(s).choices![0]!.feedback = '   '),
  'condition-always-true': (s) =>
    (kitchen(s).choices![1]!.when = { trust: { atMost: 2 }, unseen: ['kitchen'] }),
  'condition-never-true': (s) =>
    (kitchen(s).says = [{ when: { trust: { atLeast: 3 } }, text: 'Sit.' }, { text: 'Well?' }]),
  'differ-only-in-words': (s) =>
    kitchen(s).choices!.push(aChoice('scold', 'shut', { effects: { trust: -1 } })),
  'ending-everybody-gets': (s) => {
    kitchen(s).choices![0]!.to = 'shut';
    s.endings = { shut: anEnding('poor') };
    s.walks = [{ name: 'wait and tell', choices: ['wait', 'tell'], ends: 'shut' }];
  },
  'ending-nobody-gets': (s) => (s.endings['lost'] = anEnding('poor')),
  'ending-without-debrief': (s) => (s.endings['shut']!.debrief = '                    '),
  'fact-without-claim': (s) =>
    (door(s).choices![0]!.feedback = 'In one trial 61 per cent did better than this.'),
  'last-has-condition': (s) =>
    (kitchen(s).says = [
      { when: { trust: { atLeast: 2 } }, text: 'Sit down.' },
      { when: { trust: { atMost: 1 } }, text: 'Well?' },
    ]),
  'name-taken': (s) => {
    s.variables['seen'] = trust(s);
    delete s.variables['trust'];
    for (const scene of Object.values(s.scenes))
      for (const choice of scene.choices ?? []) choice.effects = { seen: -1 };
    door(s).choices![0]!.effects = undefined;
    kitchen(s).choices![0]!.to = 'settled';
    kitchen(s).says = 'Well?';
    delete s.endings['so-so'];
  },
  'name-twice': (s) => {
    s.scenes['shut'] = { stage: 'The door falls shut.', then: 'so-so' };
  },
  'never-met-again': (s) => (kitchen(s).again = 'You again.'),
  'never-read-on': (s) => (kitchen(s).says = [{ text: 'Well?' }, { text: 'Sit down.' }]),
  'no-way-on': (s) => (s.scenes['hall']!.then = undefined),
  'no-way-to-an-ending': (s) => {
    s.scenes['hall']!.then = 'stairs';
    s.scenes['stairs'] = aScene([
      aChoice('up', 'hall', { effects: { trust: 1 } }),
      aChoice('down', 'stairs'),
    ]);
    s.walks.pop();
  },
  'nothing-offered': (s) => {
    for (const choice of kitchen(s).choices!) choice.when = { trust: { atLeast: 1 } };
    s.walks.pop();
  },
  'nothing-said': (s) => (s.scenes['hall']!.stage = undefined),
  'start-out-of-bounds': (s) => (trust(s).start = 4),
  'too-many-combinations': (s) => {
    for (const name of ['a', 'b', 'c', 'd'])
      s.variables[name] = { label: name, means: 'High or low.', min: 0, max: 99_999, start: 0 };
    for (const name of ['a', 'b', 'c', 'd'])
      door(s).choices!.push(
        aChoice(name, 'kitchen', { when: { [name]: { atMost: 9 } }, effects: { [name]: 1 } }),
      );
  },
  'safety-far-from-an-ending': (s) => {
    s.safety = true;
    for (const choice of Object.values(s.scenes).flatMap(({ choices = [] }) => choices)) delete choice.best;
    for (const [name, to] of [
      ['one', 'two'],
      ['two', 'three'],
      ['three', 'hall'],
    ] as const)
      s.scenes[name] = aScene([aChoice('a', to), aChoice('b', to, { effects: { trust: 1 } })]);
    door(s).choices![0]!.to = 'one';
    s.walks.pop();
  },
  'safety-scored': (s) => (s.safety = true),
  'two-best': (s) => Object.assign(door(s).choices![0]!, { best: true, claims: ['C002'] }),
  'two-ways-on': (s) => (kitchen(s).then = 'shut'),
  'unknown-claim': (s) => (door(s).choices![1]!.claims = ['C01']),
  'unknown-ending': (s) => (s.walks[0]!.ends = 'setled'),
  'unknown-scene': (s) => (kitchen(s).choices![0]!.when = { unseen: ['hal'] }),
  'unknown-target': (s) => (s.scenes['hall']!.then = 'kitchn'),
  'unknown-variable': (s) => (door(s).choices![1]!.effects = { trsut: 1 }),
  'unreachable-scene': (s) => (s.scenes['attic'] = { stage: 'Dust.', then: 'shut' }),
  'variable-never-changed': (s) => {
    s.variables['rent'] = { label: 'Rent', means: 'High: paid. Low: owed.', min: 0, max: 2, start: 1 };
    kitchen(s).choices!.push(aChoice('ask', 'shut', { when: { rent: { atLeast: 1 } } }));
  },
  'variable-never-read': (s) => {
    s.variables['hope'] = {
      label: 'Hope',
      means: 'High: there is some. Low: none.',
      min: 0,
      max: 2,
      start: 0,
    };
    door(s).choices![1]!.effects = { trust: 1, hope: 1 };
  },
  'walk-cannot-go-on': (s) => (s.walks[0]!.choices = ['wait', 'lisen']),
  'walk-ends-elsewhere': (s) => (s.walks[0]!.choices = ['push', 'listen']),
};

describe('what may be wrong with a scenario', () => {
  test('a sound one has no problem', () => {
    expect(problemsOf(aScenario())).toEqual([]);
  });

  const mistakes = Object.entries(cases).flatMap(([kind, make]) => (make ? [[kind, make] as const] : []));
  test.each(mistakes)('%s', async (kind, make) => {
    const scenario = aScenario();
    make(scenario);
    const problems = problemsOf(scenario);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    await expect(told(problems)).toMatchFileSnapshot(`problem-cases/${kind}.txt`);
  });
});

describe('one mistake', () => {
  test('in a name is told once, and not again as places nobody can reach', () => {
    const scenario = aScenario();
    scenario.start = 'dor';
    expect(problemsOf(scenario).map(({ kind }) => kind)).toEqual(['unknown-target']);
  });

  test('in a name that nothing is near to is told without guessing at what follows', () => {
    const scenario = aScenario();
    scenario.start = 'somewhere-else-entirely';
    expect(problemsOf(scenario).map(({ kind }) => kind)).toEqual(['unknown-target']);
  });
});

describe('strange input gets clear answers', () => {
  test('scenes that only follow each other', () => {
    const scenario = aScenario({
      scenes: { door: { stage: 'In.', then: 'hall' }, hall: { stage: 'Out.', then: 'door' } },
      walks: [],
    });
    expect(told(problemsOf(scenario))).toContain('it goes round: door, hall');
  });

  test('a scenario with no scenes and no endings', () => {
    const scenario = aScenario({ scenes: {}, endings: {}, variables: {}, walks: [] });
    expect(problemsOf(scenario).map(({ kind }) => kind)).toEqual(['unknown-target']);
  });

  test('names that every object has', () => {
    const scenario = aScenario();
    door(scenario).choices![0]!.to = 'constructor';
    kitchen(scenario).choices![1]!.effects = { toString: 1 };
    kitchen(scenario).choices![1]!.when = { valueOf: { atLeast: 1 } };
    scenario.walks = [{ name: 'a walk', choices: ['wait'], ends: 'hasOwnProperty' }];
    expect(problemsOf(scenario).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'unknown-target There is no scene or ending “constructor”.',
      'unknown-variable There is no variable “valueOf”.',
      'unknown-variable There is no variable “toString”.',
    ]);
  });

  test('more situations than anybody could look at', () => {
    expect(
      told(
        explorationProblems(
          aScenario(),
          (path, kind, what, why, cure) => ({ file: '', ...locate(path), kind, what, why, cure }),
          3,
        ),
      ),
    ).toContain('more than 3 situations: 3 scenes, each with up to 4 combinations');
  });
});
