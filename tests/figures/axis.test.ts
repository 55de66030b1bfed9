import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentAxis, ratioAxis } from '#figures/axis.ts';

test('shares run the whole way from 0 to 100, whatever is drawn', () => {
  const { at, ticks } = percentAxis();
  expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(at(50)).toBe(50);
  expect(at(20) - at(10)).toBeCloseTo(at(90) - at(80));
});

test('a ratio of 2 is as far from no difference as a ratio of a half', () => {
  const { at } = ratioAxis([0.5, 2]);
  expect(at(2) - at(1)).toBeCloseTo(at(1) - at(0.5));
});

test('the axis of ratios always shows 1, and room for everything drawn', () => {
  const ratio = fc.double({ min: 0.1, max: 9, noNaN: true });
  fc.assert(
    fc.property(fc.array(ratio, { minLength: 1 }), (values) => {
      const { at, ticks } = ratioAxis(values);
      expect(ticks.map(({ value }) => value)).toContain(1);
      for (const value of values) {
        expect(at(value)).toBeGreaterThanOrEqual(7);
        expect(at(value)).toBeLessThanOrEqual(93);
      }
    }),
  );
});
