import { expect, test } from 'vitest';
import { nearest } from '#authoring/nearest.ts';

test.each([
  ['corect', ['correct', 'feedback'], 'correct'],
  ['isp', ['ips', 'cpa'], 'ips'],
  ['feedbak', ['correct', 'feedback'], 'feedback'],
  ['banana', ['correct', 'feedback'], undefined],
  ['ab', ['xy'], undefined],
  ['with-a-yes', ['with-a-no', 'with-a-yes-today'], 'with-a-yes-today'],
  ['with-a-yes', ['with-a-yes-now', 'with-a-yes-today', 'with-a-no'], 'with-a-no'],
])('“%s” among %j was probably meant as %s', (word, words, meant) => {
  expect(nearest(word, words)).toBe(meant);
});
