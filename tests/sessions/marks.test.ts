import { expect, test } from 'vitest';
import { marked, markKey, playsFrom } from '#sessions/marks.ts';

test('a moment is played from a little before it was marked', () => {
  expect(playsFrom({ at: 10, by: undefined })).toBe(6);
  expect(playsFrom({ at: 1, by: 2 })).toBe(0);
});

test('one person who presses twice marks one moment, two people mark two', () => {
  const once = marked([], 5, 1);
  expect(marked(once, 5.5, 1)).toBe(once);
  expect(marked(once, 5.5, 2)).toHaveLength(2);
  expect(marked(once, 8, 1)).toHaveLength(2);
});

test('nobody has to go through more than sixty', () => {
  let marks = marked([], 0, 1);
  for (let at = 0; at < 500; at += 3) marks = marked(marks, at, 1);
  expect(marks).toHaveLength(60);
});

test.each([
  ['m', { by: undefined }],
  ['M', { by: undefined }],
  ['4', { by: 4 }],
  ['0', undefined],
  ['x', undefined],
  ['F1', undefined],
])('the key %s', (key, made) => expect(markKey(key)).toEqual(made));
