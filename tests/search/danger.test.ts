import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { foldedWords } from '#search/analyse.ts';
import { dangerScale, learnedScale, places, placesOf, scaleOf } from '#search/danger.ts';
import { learnDanger } from '#search/learn-danger.ts';
import { needsHelp, saysDanger } from '#search/needs-help.ts';
import { searchWordsSchema } from '#search/search-words.schema.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const { danger, harmless } = read('tests/search/harm-held-out.yaml') as Record<
  'danger' | 'harmless',
  string[]
>;
const { scale } = searchWordsSchema.parse(read('content/search/danger-lines.yaml'));
const dangerous = Object.values(scale?.danger ?? {}).flat();
const count = (some: readonly string[], seen: (text: string) => boolean) => some.filter(seen).length;

describe('wordings that nothing was learned from', () => {
  test('a hundred and more of each, of which more than four in five are met; the sayings alone meet one in seven', () => {
    expect(Math.min(danger.length, harmless.length)).toBeGreaterThanOrEqual(100);
    expect(count(danger, needsHelp) / danger.length).toBeGreaterThan(0.8);
    expect(count(danger, saysDanger) / danger.length).toBeLessThan(0.2);
  });

  test('what has the same words and means something else raises the alarm in less than one of ten', () => {
    expect(count(harmless, needsHelp) / harmless.length).toBeLessThan(0.1);
  });

  test('none of them is nearly a line that was learned from', () => {
    const parts = (text: string) => {
      const letters = ` ${foldedWords(text).join(' ')} `;
      return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)));
    };
    const learned = [...dangerous, ...(scale?.harmless ?? [])].map(parts);
    const near = [...danger, ...harmless].filter((text) => {
      const own = parts(text);
      return learned.some((other) => {
        const shared = [...own].filter((part) => other.has(part)).length;
        return shared / (own.size + other.size - shared) > 0.55;
      });
    });
    expect(near).toEqual([]);
  });
});

test('at least three hundred wordings of danger were learned from, and nearly all of them are seen', () => {
  expect(dangerous.length).toBeGreaterThan(300);
  expect(count(dangerous, needsHelp) / dangerous.length).toBeGreaterThan(0.97);
});

describe('a scale', () => {
  const lines = [
    ...['the roof is falling', 'a roof fell on him', 'roof down'].map((text) => ({ text, danger: true })),
    ...['a new roof please', 'the rota is late', 'who signs the form'].map((text) => ({
      text,
      danger: false,
    })),
  ].map((line) => ({ ...line, words: foldedWords(line.text), weight: 1 }));

  test('tells apart what it learned from, and is the same each time', () => {
    const scale = learnDanger(lines);
    const weighs = dangerScale(scale);
    expect(lines.filter(({ words }) => weighs(words)).map(({ danger }) => danger)).toEqual([
      true,
      true,
      true,
    ]);
    expect(learnDanger(lines)).toEqual(scale);
    expect(scale.letters).toHaveLength(places);
  });

  test('sees what is misspelt, because parts of words count', () => {
    expect(dangerScale(learnDanger(lines))(['rooof', 'faling'])).toBe(true);
  });

  test('keeps its weights in one letter each', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 2 }), (weights) => {
        const { letters, step } = scaleOf(weights, 0);
        return weights.every(
          (weight, at) => Math.abs((letters.charCodeAt(at) - 'm'.charCodeAt(0)) * step - weight) <= step,
        );
      }),
    );
  });

  test('finds a place for all that can be typed, and nothing in nothing', () => {
    expect(dangerScale(learnedScale)([])).toBe(false);
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => placesOf(words).every((at) => at >= 0 && at < places)),
    );
  });
});
