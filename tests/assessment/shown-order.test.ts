import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOrder } from '#assessment/shown-order.ts';

test('items to be put in order are never shown in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 7 }), fc.string(), (count, seed) => {
      expect(shownOrder('order', count, seed)).not.toEqual(
        Array.from({ length: count }, (_, place) => place),
      );
    }),
  );
});

test('the same device shows the same question in the same order', () => {
  expect(shownOrder('single', 5, '17-4:fears-benefits')).toEqual(
    shownOrder('single', 5, '17-4:fears-benefits'),
  );
});
