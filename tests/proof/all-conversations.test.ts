import { describe, expect, test } from 'vitest';
import { siteContent } from '#build/site-content.ts';

const { scenarios } = await siteContent();

const twice = (names: readonly string[]) => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

describe('the conversations together', () => {
  test('are with people of different first names, so that nobody takes one for another', () => {
    expect(twice(scenarios.map(({ value }) => value.they.name.split(' ')[0]!))).toEqual([]);
  });

  test('have endings of different titles, because a record lists those that were met', () => {
    expect(
      twice(scenarios.flatMap(({ value }) => Object.values(value.endings).map(({ title }) => title))),
    ).toEqual([]);
  });

  test('can each end well and not well, apart from those about danger to life', () => {
    const alike = scenarios.filter(({ value }) => {
      const kinds = new Set(Object.values(value.endings).map(({ kind }) => kind));
      return !value.safety && !(kinds.has('good') && kinds.has('poor'));
    });
    expect(alike.map(({ slug }) => slug)).toEqual([]);
  });
});
