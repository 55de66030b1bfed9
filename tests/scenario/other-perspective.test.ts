import { describe, expect, test } from 'vitest';
import { fromOtherPerspective } from '#scenario/other-perspective.ts';
import { visitedBy } from '#scenario/visited.ts';
import { playable } from '#scenario/playable.ts';
import { aScenario } from './a-scenario.ts';

const wait = { scene: 'door', choice: 'wait' };
const push = { scene: 'door', choice: 'push' };
const tell = { scene: 'kitchen', choice: 'tell' };

describe('from the other chair', () => {
  test('one’s own thoughts come with what was said aloud, and what was heard of the learner', () => {
    expect(fromOtherPerspective(playable(aScenario()), [wait, tell]).turns.flat()).toEqual([
      { thinks: 'Not again.', who: 'Sam', says: 'Something is said.', heard: { say: 'I say wait.' } },
      { thinks: 'Sit down, then.', who: 'Sam', says: 'Sit down.', heard: { say: 'I say tell.' } },
    ]);
  });

  test('a deed is seen, and a scene where nobody speaks or thinks is left out', () => {
    const [first, second] = fromOtherPerspective(playable(aScenario()), [push, tell]).turns.flat();
    expect(first?.heard).toMatchObject({ do: 'Push the door open' });
    expect(second?.says).toBe('Well?');
  });

  test('what somebody else says is not theirs to hear, unless the file says what they think of it', () => {
    const scenario = aScenario();
    scenario.scenes['kitchen']!.who = 'Dr Green';
    expect(fromOtherPerspective(playable(scenario), [wait, tell]).turns.flat().at(-1)).toEqual({
      away: 'Dr Green',
    });
    scenario.scenes['kitchen']!.chair = 'They talk as if I were not here.';
    expect(fromOtherPerspective(playable(scenario), [wait, tell]).turns.flat().at(-1)).toMatchObject({
      thinks: 'They talk as if I were not here.',
      who: 'Dr Green',
      says: 'Sit down.',
      heard: { say: 'I say tell.' },
    });
  });

  test('a person with two names may be called by the first', () => {
    const scenario = aScenario({ they: { name: 'Sam Okoro', about: 'Sam keeps pigeons and mends radios.' } });
    expect(fromOtherPerspective(playable(scenario), [wait]).turns.flat()[0]).toMatchObject({
      thinks: 'Not again.',
    });
  });
});

describe('what a way through meets', () => {
  test('is named as the map names it', () => {
    expect([...visitedBy(aScenario(), [push, tell])]).toEqual([
      'door',
      'hall',
      'door>hall',
      'kitchen',
      'hall>kitchen',
      'shut',
      'kitchen>shut',
      'door push',
      'kitchen tell',
    ]);
  });

  test('is the first scene alone where nothing was said, and stops at what is gone', () => {
    expect([...visitedBy(aScenario(), [])]).toEqual(['door']);
    expect([...visitedBy(aScenario(), [{ scene: 'door', choice: 'gone' }, tell])]).toEqual(['door']);
  });
});
