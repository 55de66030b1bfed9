import { expect, test } from 'vitest';
import { nearest } from '#authoring/nearest.ts';

test.each([
  ['corect', ['correct', 'feedback'], 'correct'],
  ['isp', ['ips', 'cpa'], 'ips'],
  ['feedbak', ['correct', 'feedback'], 'feedback'],
  ['banana', ['correct', 'feedback'], undefined],
  ['ab', ['xy'], undefined],
])('“%s” among %j was probably meant as %s', (word, words, meant) => {
  expect(nearest(word, words)).toBe(meant);
});
