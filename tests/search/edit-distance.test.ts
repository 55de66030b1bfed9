import { expect, test } from 'vitest';
import { editDistance } from '#search/edit-distance.ts';

test.each([
  ['relapse', 'relapse', 0],
  ['relaspe', 'relapse', 1],
  ['fidelty', 'fidelity', 1],
  ['benfit', 'benefit', 1],
  ['schizofrenia', 'schizophrenia', 2],
  ['', 'abc', 3],
])('from %s to %s it is %i', (one, other, apart) => {
  expect(editDistance(one, other, 5)).toBe(apart);
  expect(editDistance(other, one, 5)).toBe(apart);
});

test('more than asked for is not counted out', () => {
  expect(editDistance('work', 'universal', 2)).toBe(3);
  expect(editDistance('worry', 'work', 1)).toBe(2);
});
