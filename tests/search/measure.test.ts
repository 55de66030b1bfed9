import { expect, test } from 'vitest';
import { gradeOf, measure, ndcg, reciprocalRank, successAt1 } from '#search/measure.ts';

test('success at 1 is a first result that helps a good deal', () => {
  expect([successAt1([3, 0]), successAt1([2]), successAt1([1, 3]), successAt1([])]).toEqual([1, 1, 0, 0]);
});

test('the reciprocal rank is one over the place of the first that helps', () => {
  expect([
    reciprocalRank([3]),
    reciprocalRank([0, 1, 2]),
    reciprocalRank([0, 1]),
    reciprocalRank([]),
  ]).toEqual([1, 1 / 3, 0, 0]);
  expect(reciprocalRank([...Array.from({ length: 10 }, () => 0), 3])).toBe(0);
});

test('the best order has a gain of 1, and what comes later counts less', () => {
  expect(ndcg([3, 2, 1], [1, 2, 3, 0])).toBe(1);
  expect(ndcg([0, 3], [3, 0])).toBeCloseTo(1 / Math.log2(3), 10);
  expect(ndcg([], [3])).toBe(0);
});

test('the gain is the one worked by hand', () => {
  // DCG of 2, 0, 3 is 2 + 0 + 3/2 = 3.5; of the best order 3, 2, 0 it is 3 + 2/log2(3) = 4.2619.
  expect(ndcg([2, 0, 3], [0, 2, 3])).toBeCloseTo(3.5 / (3 + 2 / Math.log2(3)), 10);
});

test('a question nothing answers is refused', () => {
  expect(() => ndcg([0], [0, 0])).toThrow(RangeError);
});

test('an address may stand for all that begin so, and the best grade counts', () => {
  const judged = { 3: ['/a/#one'], 1: ['/a/*'] };
  expect([gradeOf(judged, '/a/#one'), gradeOf(judged, '/a/#two'), gradeOf(judged, '/b/')]).toEqual([3, 1, 0]);
});

test('the means are over all and by kind', () => {
  const queries = [
    { query: 'x', by: 'adviser', kind: 'typo', judged: { 3: ['/x/'] } },
    { query: 'y', by: 'adviser', kind: 'topic', judged: { 3: ['/y/'] } },
  ] as const;
  const { all, byKind } = measure(queries, ['/x/', '/y/'], () => ['/x/']);
  expect(all).toEqual({ queries: 2, successAt1: 0.5, mrr: 0.5, ndcg: 0.5 });
  expect(byKind.get('typo')?.ndcg).toBe(1);
});
