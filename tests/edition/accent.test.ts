import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOf, accentStyle, contrast, grounds } from '#edition/accent.ts';

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#767676', 4.54],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d, as WCAG works it out', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });
});

test('the grounds are those of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const all = ['paper', 'surface', 'quiet-soft'].map((name) =>
    [...tokens.matchAll(new RegExp(`--${name}: (#\\w+)`, 'g'))].map(([, colour]) => colour),
  );
  expect(all).toEqual(grounds.light.map((light, at) => [light, grounds.dark[at]]));
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the accent of an edition', () => {
  test('can be read in both schemes, or the nearest that can is named, whatever colour is given', () => {
    fc.assert(
      fc.property(colour, (given) => {
        const found = accentOf(given);
        const light = 'accent' in found ? found.accent.light : found.nearest;
        for (const ground of grounds.light) expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5);
        const settled = accentOf(light);
        if (!('accent' in settled)) throw new Error('the nearest is refused as well');
        for (const ground of grounds.dark)
          expect(contrast(settled.accent.dark, ground)).toBeGreaterThanOrEqual(4.5);
        for (const [text, ground] of [
          [settled.accent.light, settled.accent.lightSoft],
          [settled.accent.dark, settled.accent.darkSoft],
        ] as const)
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(settled.accent.light, settled.accent.lightInk)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(settled.accent.dark, settled.accent.darkInk)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('stays as it is where it can be read', () => {
    expect(accentOf('#5A2A7A')).toMatchObject({ accent: { light: '#5a2a7a' } });
  });

  test('is a style sheet for both schemes', () => {
    const found = accentOf('#5a2a7a');
    expect('accent' in found && accentStyle(found.accent)).toMatch(
      /^@media screen\{:root:root\{--accent:#5a2a7a;.*\}\}@media screen and \(prefers-color-scheme:dark\)\{:root:root\{--accent:#[0-9a-f]{6};.*\}\}$/,
    );
  });
});
