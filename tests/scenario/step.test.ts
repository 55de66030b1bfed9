import { describe, expect, test } from 'vitest';
import { choicesAt, holds, startOf, step, withEffects, wordingAt, type Place } from '#scenario/step.ts';
import { aChoice, aScenario, aScene } from './a-scenario.ts';

const say = (scene: string, choice: string) => ({ type: 'choose', scene, choice }) as const;

describe('a condition', () => {
  test.each([
    ['nothing to test holds', undefined, true],
    ['at least, reached', { trust: { atLeast: 2 } }, true],
    ['at least, missed', { trust: { atLeast: 3 } }, false],
    ['at most, kept', { trust: { atMost: 2 } }, true],
    ['at most, passed', { trust: { atMost: 1 } }, false],
    ['both bounds', { trust: { atLeast: 2, atMost: 2 } }, true],
    ['every test must hold', { trust: { atLeast: 2 }, fear: { atLeast: 5 } }, false],
    ['a variable that does not exist is within no bounds', { hope: { atLeast: 0 } }, false],
    ['a scene that was met', { seen: ['door'] }, true],
    ['one of two scenes met is not both', { seen: ['door', 'hall'] }, false],
    ['a scene that was not met', { unseen: ['hall'] }, true],
    ['one of two scenes met spoils unseen', { unseen: ['hall', 'door'] }, false],
  ])('%s', (_title, when, expected) => {
    expect(holds(when, { trust: 2, fear: 0 }, ['door'])).toBe(expected);
  });
});

describe('a step', () => {
  const scenario = aScenario();

  test('a choice changes variables and leads on', () => {
    expect(step(scenario, startOf(scenario), say('door', 'wait'))).toEqual({
      scene: 'kitchen',
      variables: { trust: 2 },
      seen: ['door'],
    });
  });

  test('a variable never leaves its bounds', () => {
    expect(withEffects(scenario, { trust: 3 }, { trust: 2 })).toEqual({ trust: 3 });
    expect(withEffects(scenario, { trust: 1 }, { trust: -5 })).toEqual({ trust: 0 });
  });

  test('an effect on what is not a variable changes nothing', () => {
    expect(withEffects(scenario, { trust: 1 }, { hope: 2 })).toEqual({ trust: 1 });
  });

  test('where the way depends on a variable, it depends on it as the choice leaves it', () => {
    const kitchen: Place = { scene: 'kitchen', variables: { trust: 2 }, seen: ['door'] };
    expect(step(scenario, kitchen, say('kitchen', 'listen'))?.scene).toBe('settled');
    expect(step(scenario, { ...kitchen, variables: { trust: 1 } }, say('kitchen', 'listen'))?.scene).toBe(
      'so-so',
    );
  });

  test('where no variant holds, the last is taken', () => {
    const stuck = aScenario();
    stuck.scenes['kitchen']!.says = [
      { when: { trust: { atLeast: 9 } }, text: 'First.' },
      { when: { trust: { atLeast: 8 } }, text: 'Last.' },
    ];
    expect(wordingAt(stuck, { scene: 'kitchen', variables: { trust: 0 }, seen: [] }).says).toBe('Last.');
  });

  test('going on works where there are no choices, and only there', () => {
    const hall: Place = { scene: 'hall', variables: { trust: 0 }, seen: ['door'] };
    expect(step(scenario, hall, { type: 'continue' })?.scene).toBe('kitchen');
    expect(step(scenario, startOf(scenario), { type: 'continue' })).toBeUndefined();
  });

  test.each([
    ['a choice of another scene', say('kitchen', 'wait')],
    ['a choice that does not exist', say('door', 'leave')],
  ])('%s cannot be made', (_title, move) => {
    expect(step(scenario, startOf(scenario), move)).toBeUndefined();
  });

  test('nothing can be done at an ending, or in a scene that does not exist', () => {
    for (const scene of ['settled', 'nowhere', 'constructor']) {
      const place: Place = { scene, variables: { trust: 1 }, seen: [] };
      expect(step(scenario, place, say(scene, 'wait'))).toBeUndefined();
      expect(step(scenario, place, { type: 'continue' })).toBeUndefined();
      expect(choicesAt(scenario, place)).toEqual([]);
    }
  });
});

describe('choices', () => {
  test('only those whose condition holds are offered, in the author’s order', () => {
    const scenario = aScenario();
    scenario.scenes['door']!.choices!.push(
      aChoice('ring', 'hall', { when: { trust: { atLeast: 2 } } }),
      aChoice('call', 'hall', { when: { unseen: ['hall'] } }),
    );
    expect(choicesAt(scenario, startOf(scenario)).map((choice) => choice.id)).toEqual([
      'push',
      'wait',
      'call',
    ]);
  });
});

describe('wording', () => {
  const scenario = aScenario({
    scenes: {
      ...aScenario().scenes,
      door: aScene([aChoice('a', 'hall'), aChoice('b', 'kitchen')], { again: 'You again.' }),
    },
  });

  test('the first variant that holds is said', () => {
    expect(wordingAt(scenario, { scene: 'kitchen', variables: { trust: 2 }, seen: [] }).says).toBe(
      'Sit down.',
    );
    expect(wordingAt(scenario, { scene: 'kitchen', variables: { trust: 1 }, seen: [] }).says).toBe('Well?');
  });

  test('a scene that is met again has other words', () => {
    expect(wordingAt(scenario, { ...startOf(scenario), seen: ['door', 'hall'] }).says).toBe('You again.');
    expect(wordingAt(scenario, { ...startOf(scenario), seen: ['hall'] }).says).toBe('Something is said.');
  });

  test('what they think is kept apart from what they say', () => {
    expect(wordingAt(aScenario(), startOf(aScenario()))).toEqual({
      who: 'Sam',
      stage: undefined,
      says: 'Something is said.',
      thinks: 'Not again.',
    });
  });
});
