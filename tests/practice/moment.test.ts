import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '#practice/moment.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { aChoice, aScenario, aScene, anEnding } from '../scenario/a-scenario.ts';

const named = (scenario: Scenario) => momentsOf(scenario).map(({ scene }) => scene);
const withDoor = (over: Parameters<typeof aScene>[1], choices = twoChoices) => {
  const scenario = aScenario();
  return { ...scenario, scenes: { ...scenario.scenes, door: aScene(choices, over) } };
};
const twoChoices = [aChoice('push', 'hall'), aChoice('wait', 'kitchen', { best: true })];

describe('a scene that stands by itself', () => {
  it('is one in which everybody is offered the same choices, after the same words', () => {
    expect(named(aScenario())).toEqual(['door']);
  });

  it('has a choice that is marked best', () => {
    expect(named(withDoor({}, [aChoice('push', 'hall'), aChoice('wait', 'kitchen')]))).toEqual([]);
  });

  it('offers no choice that depends on how things stand', () => {
    const choices = [...twoChoices, aChoice('sing', 'kitchen', { when: { trust: { atLeast: 2 } } })];
    expect(named(withDoor({}, choices))).toEqual([]);
  });

  it('can be kept out by its author', () => {
    expect(named(withDoor({ alone: false }))).toEqual([]);
  });

  it('shows something', () => {
    expect(named(withDoor({ says: undefined }))).toEqual([]);
    expect(named(withDoor({ says: undefined, stage: 'A door.' }))).toEqual(['door']);
  });

  it('brings every choice with its reasons, and what the other person thought', () => {
    expect(momentsOf(aScenario())[0]).toEqual({
      scene: 'door',
      who: 'Sam',
      says: 'Something is said.',
      thinks: 'Not again.',
      choices: [
        { id: 'push', do: 'Push the door open', feedback: 'This is why push goes as it does.' },
        {
          id: 'wait',
          say: 'I say wait.',
          best: true,
          feedback: 'This is why wait goes as it does.',
          claims: ['C001'],
        },
      ],
      before: {},
    });
  });
});

describe('what came just before', () => {
  const kitchen = aScene([aChoice('listen', 'settled', { best: true }), aChoice('tell', 'shut')]);
  const scenario = aScenario();
  const plain: Scenario = { ...scenario, scenes: { ...scenario.scenes, kitchen } };
  const before = (scenario: Scenario) => momentsOf(scenario).find(({ scene }) => scene === 'kitchen')!.before;

  it('is told for each way into the scene, with the scenes gone through', () => {
    const heard = { who: 'Sam', says: 'Something is said.' };
    expect(before(plain)).toEqual({
      'door wait': [heard, { you: 'I say wait.', did: false }],
      'door push': [
        heard,
        { you: 'Push the door open', did: true },
        { stage: 'It is dark. A few minutes later.' },
      ],
    });
  });

  it('leaves out what may have been said otherwise', () => {
    const changing = {
      ...plain,
      scenes: { ...plain.scenes, door: { ...plain.scenes['door']!, again: 'You again.' } },
    };
    expect(before(changing)['door wait']).toEqual([{ you: 'I say wait.', did: false }]);
  });

  it('says nothing of scenes between, where there were several ways', () => {
    const forked: Scenario = {
      ...plain,
      scenes: {
        ...plain.scenes,
        door: aScene([
          aChoice('push', [{ when: { trust: { atLeast: 2 } }, scene: 'hall' }, { scene: 'kitchen' }]),
          aChoice('wait', 'kitchen', { best: true }),
        ]),
      },
    };
    expect(before(forked)['door push']).toEqual([
      { who: 'Sam', says: 'Something is said.' },
      { you: 'I say push.', did: false },
    ]);
  });

  it('has an end where scenes only follow each other', () => {
    const round = {
      ...plain,
      scenes: {
        ...plain.scenes,
        hall: { stage: 'Dark.', then: 'cellar' },
        cellar: { stage: 'Damp.', then: 'hall' },
      },
    };
    expect(Object.keys(before(round))).toEqual(['door wait']);
  });
});

it('of any story, every moment has one best choice, and every way into it is a choice of the story', () => {
  const names = ['a', 'b', 'c', 'd'];
  const anyScene = fc.oneof(
    fc.record({ stage: fc.constant('Later.'), then: fc.constantFrom(...names, 'end') }),
    fc
      .record({
        best: fc.integer({ min: -1, max: 3 }),
        targets: fc.array(fc.constantFrom(...names, 'end'), { minLength: 2, maxLength: 4 }),
        held: fc.boolean(),
        again: fc.boolean(),
      })
      .map(({ best, targets, held, again }) =>
        aScene(
          targets.map((to, index) =>
            aChoice(`c${index}`, to, {
              ...(index === best && { best: true }),
              ...(held && index === 0 && { when: { unseen: ['a'] } }),
            }),
          ),
          again ? { again: 'Again.' } : {},
        ),
      ),
  );
  fc.assert(
    fc.property(fc.tuple(anyScene, anyScene, anyScene, anyScene), (scenes) => {
      const scenario = aScenario({
        start: 'a',
        scenes: Object.fromEntries(names.map((name, index) => [name, scenes[index]!])),
        endings: { end: anEnding() },
      });
      for (const { scene, choices, before } of momentsOf(scenario)) {
        expect(choices.filter(({ best }) => best)).toHaveLength(1);
        expect(choices.map(({ id }) => id)).toEqual(scenario.scenes[scene]!.choices!.map(({ id }) => id));
        for (const way of Object.keys(before)) {
          const [from, choice] = way.split(' ');
          expect(scenario.scenes[from!]!.choices!.some(({ id }) => id === choice)).toBe(true);
        }
      }
    }),
  );
});
