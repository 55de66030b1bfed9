import { expect, test } from 'vitest';
import { counted, dated, listed } from '#site/in-words.ts';

test.each([
  ['2026', '2026'],
  ['2026-11', 'November 2026'],
  ['2026-11-03', '3 November 2026'],
  ['soon', 'soon'],
])('the date %s is said as “%s”', (date, words) => {
  expect(dated(date)).toBe(words);
});

test.each([
  [1, '1 entry'],
  [2, '2 entries'],
  [1200, '1,200 entries'],
])('%i is counted with its form', (number, words) => {
  expect(counted(number, { one: '# entry', other: '# entries' })).toBe(words);
});

test('a list is joined as a person would', () => {
  expect(listed(['Wales'])).toBe('Wales');
  expect(listed(['England', 'Wales', 'Scotland'])).toBe('England, Wales and Scotland');
  expect(listed(['England', 'Wales'], 'or')).toBe('England or Wales');
});
