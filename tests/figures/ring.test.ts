import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenInto, ring } from '#figures/ring.ts';

const centre = { x: 150, y: 150 };

describe('a ring', () => {
  test('starts at the top and goes clockwise', () => {
    const [top, right] = ring(4, centre, 100, 30);
    expect(top).toMatchObject({ x: 150, y: 50 });
    expect(right).toMatchObject({ x: 250, y: 150 });
  });

  test('keeps its steps apart, and the gap of each arrow between two of them', () => {
    const steps = ring(5, centre, 106, 41);
    steps.forEach((step, index) => {
      const next = steps[(index + 1) % steps.length]!;
      expect(Math.hypot(next.x - step.x, next.y - step.y)).toBeGreaterThan(2 * 41);
      const to = (other: { x: number; y: number }) => Math.hypot(step.gap.x - other.x, step.gap.y - other.y);
      expect(to(step)).toBeCloseTo(to(next), 0);
      expect(to(step)).toBeGreaterThan(41);
    });
  });

  test('stays on the paper', () => {
    for (const { x, y } of ring(5, centre, 106, 41)) {
      expect(x).toBeGreaterThan(41);
      expect(x).toBeLessThan(300 - 41);
      expect(y).toBeGreaterThan(41 - 1);
      expect(y).toBeLessThan(286 - 41 + 5);
    }
  });
});

test('a name is broken at its spaces, and no word is lost', () => {
  expect(brokenInto('Fewer chances', 8)).toEqual(['Fewer', 'chances']);
  expect(brokenInto('Less belief', 12)).toEqual(['Less belief']);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.nat(20), (words, most) => {
      const lines = brokenInto(words.join(' '), most);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
    }),
  );
});
