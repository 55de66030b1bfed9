import { expect, test } from 'vitest';
import { familyProblems } from '#evidence/family-problems.ts';

const read = <Value>(file: string, value: Value) => ({
  slug: file,
  file,
  value,
  locate: () => ({ line: 1, column: 1 }),
});
const families = (...ids: string[]) =>
  read('content/evidence/families.yaml', {
    families: ids.map((id) => ({ id, title: 'A family', about: 'What is found in it.' })),
  });
const theme = (family?: string) =>
  read('content/evidence/claims/a.yaml', {
    theme: 'Work',
    about: 'About work.',
    claims: [],
    ...(family && { family }),
  });
const kinds = (...asked: Parameters<typeof familyProblems>) =>
  familyProblems(...asked).map(({ kind }) => kind);

test('families and themes that name each other are right', () => {
  expect(kinds(families('law'), [theme('law')], { whole: true })).toEqual([]);
});

test.each([
  ['a theme without a family', ['law'], ['law', undefined], ['theme-without-family']],
  ['a family that is not there', ['law'], ['law', 'lwa'], ['unknown-family']],
  ['a family without a theme', ['law', 'trials'], ['law'], ['empty-family']],
  ['two families of one name', ['law', 'law'], ['law'], ['repeated-id']],
])('%s is told', (_, ids, themes, told) => {
  expect(kinds(families(...ids), themes.map(theme), { whole: true })).toEqual(told);
});

test('where a file could not be read, an empty family is no second mistake', () => {
  expect(kinds(families('law'), [], { whole: false })).toEqual([]);
});
