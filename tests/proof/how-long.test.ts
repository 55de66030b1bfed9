import { expect, test } from 'vitest';
import { howLong } from '#proof/how-long.ts';
import { aScenario } from '../scenario/a-scenario.ts';

test('a conversation lasts from its shortest way through to its longest', () => {
  expect(howLong({ ...aScenario(), minutes: 9 })).toEqual({
    fewestMinutes: 2,
    mostMinutes: 9,
    fewestChoices: 2,
    mostChoices: 2,
  });
});

test('the shortest way never takes more minutes than the whole', () => {
  const { fewestMinutes, mostMinutes } = howLong({ ...aScenario(), minutes: 1 });
  expect([fewestMinutes, mostMinutes]).toEqual([1, 1]);
});
