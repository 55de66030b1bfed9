import { describe, expect, test } from 'vitest';
import { features } from '#search/features.ts';
import { foldsOf, learn } from '#search/learn.ts';
import { learnedWeights } from '#search/order.ts';
import { mayAnswer, search } from '#search/query.ts';
import { loaded } from './a-small-site.ts';

describe('an order that is learned', () => {
  // The first feature tells which answers, the second tells nothing.
  const examples = Array.from({ length: 12 }, (_, at) => ({
    query: `question ${at}`,
    candidates: [
      [0.2, at % 2],
      [0.9, (at + 1) % 2],
      [0.4, at % 3],
    ],
    grades: [0, 3, 1],
  }));

  test('rests on what tells, and not on what does not', () => {
    const [tells, idle] = learn(examples);
    expect(tells).toBeGreaterThan(1);
    expect(Math.abs(idle!)).toBeLessThan(tells! / 5);
  });

  test('is the same each time it is learned', () => {
    expect(learn(examples)).toEqual(learn(examples));
  });

  test('learns nothing from a question that nothing answers', () => {
    const none = { query: 'no', candidates: [[5, 5]], grades: [0] };
    expect(learn([...examples, none])).toEqual(learn(examples));
  });
});

test('questions that give each other away are measured together', () => {
  const folds = foldsOf(
    [
      { query: 'who signs a fit note', best: ['/a/'] },
      { query: 'can a nurse sign it', best: ['/b/'] },
      { query: 'who signs the fit note', best: ['/c/'] },
      { query: 'may nurses do so', best: ['/b/'] },
      { query: 'rota', best: ['/d/'] },
    ],
    3,
  );
  expect(folds[2]).toBe(folds[0]);
  expect(folds[3]).toBe(folds[1]);
  expect(new Set(folds).size).toBe(3);
});

test('every feature has a weight, and every candidate a number for each', () => {
  expect(learnedWeights.every(Number.isFinite)).toBe(true);
  const { found } = mayAnswer(loaded(), 'what is a fit note');
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) {
    expect(one.features).toHaveLength(features.length);
    expect(one.features.every(Number.isFinite)).toBe(true);
  }
});

test('other weights give another order', () => {
  const site = loaded();
  const first = (weights: number[]) =>
    search(site, 'relapse', {}, weights).results.map(({ document }) => document.url);
  const only = (name: (typeof features)[number], weight: number) =>
    features.map((one) => (one === name ? weight : 0));
  expect(first(only('isSection', 9))[0]).not.toBe(first(only('isSection', -9))[0]);
});
