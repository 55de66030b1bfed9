import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from '#search/likeness.ts';

const lines = ['can a nurse sign a fit note', 'how do I bring up work', 'phased return template'];
const like = likeness(lines);

test('a line is wholly alike to itself, and most alike to one with a slip', () => {
  expect(like(lines[1]!)[1]).toBeCloseTo(1);
  const [first, second, third] = like('can a nurs sing a fit-note');
  expect(first).toBeGreaterThan(0.4);
  expect(Math.max(second!, third!)).toBeLessThan(first! / 2);
});

test('whatever is typed, likeness is from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) =>
      like(text).every((value) => value >= 0 && value <= 1 + 1e-9),
    ),
  );
});
