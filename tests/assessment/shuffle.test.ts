import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '#assessment/shuffle.ts';

test('shuffling loses nothing and doubles nothing', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.string(), (length, seed) => {
      expect(shuffled(length, seed).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length }, (_, index) => index),
      );
    }),
  );
});

test('the same seed gives the same order after a reload', () => {
  expect(shuffled(5, 'device-1:question-1')).toEqual(shuffled(5, 'device-1:question-1'));
});

test('over many seeds each place is met about equally often', () => {
  const first = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) first[shuffled(4, `seed ${seed}`)[0]!]! += 1;
  for (const count of first) expect(count).toBeGreaterThan(850);
});
