import { expect, test } from 'vitest';
import { fieldsOf, isName, jsonIn } from '#facts/carried-file.ts';

test.each([
  ['a name', 'work-good', true],
  ['a letter', 'a', true],
  ['the longest name', 'a'.repeat(200), true],
  ['a longer one', 'a'.repeat(201), false],
  ['none', '', false],
  ['two lines', 'a\nb', false],
  ['a number', 5, false],
  ['a list of one', ['a'], false],
])('%s: a name or not', (_, value, is) => {
  expect(isName(value)).toBe(is);
});

test('the fields of what may be anything are its own, or none', () => {
  for (const value of [undefined, null, 'text', 5, true, ['a'], () => 1])
    expect(Object.keys(fieldsOf(value))).toEqual([]);
  const { a, toString } = fieldsOf({ a: 1 });
  expect([a, toString]).toEqual([1, undefined]);
});

test('a text of JSON holds a value, with a mark at its start or without; any other holds none', () => {
  expect([jsonIn('{"a":1}'), jsonIn('\uFEFF[1]'), jsonIn('{'), jsonIn('')]).toEqual([
    { a: 1 },
    [1],
    undefined,
    undefined,
  ]);
});
