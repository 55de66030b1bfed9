import { describe, expect, test } from 'vitest';
import { dotsPath } from '#figures/dots.ts';

/** Where the dots of a path are: the middle of each. */
function middles(path: string, radius: number): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)/g)].map(([, kind, dx, dy]) => {
    [x, y] = kind === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x + radius, y];
  });
}

describe('the dots of a field', () => {
  test('stand ten in a row, each in the middle of its place', () => {
    const all = middles(dotsPath([...Array(100).keys()], 3), 3);
    expect(all).toHaveLength(100);
    expect(all[0]).toEqual([5, 5]);
    expect(all[9]).toEqual([95, 5]);
    expect(all[10]).toEqual([5, 15]);
    expect(all[99]).toEqual([95, 95]);
  });

  test('may begin anywhere, and may be none', () => {
    expect(middles(dotsPath([78, 79, 80], 3), 3)).toEqual([
      [85, 75],
      [95, 75],
      [5, 85],
    ]);
    expect(dotsPath([], 3)).toBe('');
  });
});
