import { expect, it } from 'vitest';
import { addressShape } from '#papers/sheet-limits.ts';
import { factsAbout } from '#papers/sheet.ts';
import { aFact } from '../facts/facts.ts';

const wrote = (sheet: string, field: string, value: string, at = '2026-11-01T10:00:00.000Z') =>
  aFact({ kind: 'paper-written', paper: 'service-map', sheet, form: 1, field, value, at });

it('a sheet can be taken away whole, and nothing else with it', () => {
  const facts = [wrote('a', 'door', 'x'), wrote('b', 'door', 'y')];
  expect(factsAbout(facts, 'a')).toEqual([facts[0]]);
});

it.each(['', '/a', 'a//b', 'a/b/c/d', '../a', '__proto__', 'a b', 'Ä', `${'a'.repeat(201)}`])(
  'the address “%s” is no place on a paper',
  (address) => expect(addressShape.test(address)).toBe(false),
);
