import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchableOf } from '#build/searchable.ts';
import { siteContent } from '#build/site-content.ts';
import { isAnswered, signs } from '#search/answered.ts';
import { buildIndex } from '#search/build-index.ts';
import { learnAnswered } from '#search/learn-answered.ts';
import { loadIndex } from '#search/load-index.ts';
import type { JudgedQuery } from '#search/measure.ts';
import { search } from '#search/query.ts';

const read = (name: string): unknown => parse(readFileSync(`tests/search/${name}.yaml`, 'utf8'));

describe('“nothing here speaks of all of that”', { timeout: 60_000 }, async () => {
  const site = loadIndex(buildIndex(searchableOf(await siteContent())));
  const share = (queries: readonly string[]) =>
    queries.filter((query) => search(site, query).nearestOnly).length / queries.length;

  test('is said of more than half of what nothing answers', () => {
    expect(share(read('unanswered') as string[])).toBeGreaterThan(0.5);
  });

  test('and of few that are answered', () => {
    const answered = (read('judged-tuning') as JudgedQuery[]).filter(
      ({ judged }) => (judged[3] ?? []).length > 0,
    );
    expect(share(answered.map(({ query }) => query))).toBeLessThan(0.08);
  });

  test('and never of a word of the glossary, typed alone', () => {
    expect(
      site.documents
        .filter(({ kind }) => kind === 'term')
        .map(({ title }) => title)
        .filter((title) => search(site, title).nearestOnly),
    ).toEqual([]);
  });
});

test('what tells is learned, and what does not weighs little', () => {
  const tried = Array.from({ length: 40 }, (_, at) => ({
    answered: at % 2 === 0,
    values: signs.map((_, sign) => (sign === 1 ? (at % 2 === 0 ? 0.8 : 0.2) : (at % 7) / 7)),
  }));
  const judge = learnAnswered(tried);
  expect(judge.held).toBeGreaterThan(Math.abs(judge.order));
  expect(tried.every(({ values, answered }) => isAnswered(values, judge) === answered)).toBe(true);
});
