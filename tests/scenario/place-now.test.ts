import { expect, test } from 'vitest';
import { placeNow } from '#scenario/place-now.ts';
import { startOf } from '#scenario/step.ts';
import { aScenario } from './a-scenario.ts';

const at = (scene: string) => ({ ...startOf(aScenario()), scene });

test('a conversation is where it was said last to be, with who has spoken there', () => {
  const scenario = aScenario();
  scenario.scenes['door']!.where = 'Monday, the door';
  expect(placeNow(scenario, [at('door')])).toEqual({ where: 'Monday, the door', people: ['Sam'] });
  expect(placeNow(scenario, [at('door'), at('kitchen')]).where).toBe('Monday, the door');
  scenario.scenes['kitchen']!.where = 'Tuesday, the kitchen';
  scenario.scenes['kitchen']!.who = 'Dr Green';
  expect(placeNow(scenario, [at('door'), at('kitchen')])).toEqual({
    where: 'Tuesday, the kitchen',
    people: ['Dr Green'],
  });
});

test('where no place is named, everybody who has spoken is named', () => {
  expect(placeNow(aScenario(), [at('door'), at('kitchen'), at('shut')])).toEqual({
    where: undefined,
    people: ['Sam'],
  });
});
