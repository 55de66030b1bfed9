import { expect, test } from 'vitest';
import { arrowBetween } from '#figures/arrow-between.ts';

const points = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('an arrow runs from the edge of one circle to the edge of the other, beside the way back', () => {
  const here = { x: 50, y: 100 };
  const there = { x: 250, y: 100 };
  const [start] = points(arrowBetween(here, there, 40, 8).line);
  const [tip] = points(arrowBetween(here, there, 40, 8).head);
  const [backStart] = points(arrowBetween(there, here, 40, 8).line);
  expect(start).toEqual([95, 108]);
  expect(tip).toEqual([205, 108]);
  expect(backStart).toEqual([205, 92]);
});
