import { expect, test } from 'vitest';
import { newId } from '#device/ids.ts';

const ids = Array.from({ length: 2000 }, () => newId(8));

test('an id is small letters and digits, the first a letter, as long as is asked for', () => {
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{7}$/);
  expect(newId()).toMatch(/^[a-z][a-z0-9]{19}$/);
});

test('no two are the same, and each sign can come in each place', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map((id) => id[0])).size).toBe(26);
  expect(new Set(ids.map((id) => id[7])).size).toBe(36);
});
