import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fnv1a } from '#assessment/fnv.ts';
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

test('the orders that people have seen so far are what they were', () => {
  expect(shuffled(6, 'device-1:question-1')).toEqual([4, 2, 5, 0, 1, 3]);
  expect(shuffled(6, '17-4:fears-benefits')).toEqual([0, 3, 1, 4, 5, 2]);
});

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of “%s” is the published one', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('over many seeds each place is met about equally often', () => {
  const first = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) first[shuffled(4, `seed ${seed}`)[0]!]! += 1;
  for (const count of first) expect(count).toBeGreaterThan(850);
});
