import { expect, test } from 'vitest';
import { around } from '#site/around.ts';
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

test.each([
  ['Practise: # about to fade', ['Practise: ', ' about to fade']],
  ['# is first', ['', ' is first']],
  ['nowhere', ['nowhere', '']],
])('“%s” has a place for an element', (sentence, parts) => {
  expect(around(sentence)).toEqual(parts);
});
