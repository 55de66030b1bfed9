import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchableOf } from '#build/searchable.ts';
import { siteContent } from '#build/site-content.ts';
import { buildIndex } from '#search/build-index.ts';
import { loadIndex } from '#search/load-index.ts';
import { search } from '#search/query.ts';

const questions = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')) as string[][];

/** Searches for the real content: the first answer leads to one of the pages that answer it, or to a part of one. */
describe('what managers and workers type', { timeout: 60_000 }, async () => {
  const site = loadIndex(buildIndex(searchableOf(await siteContent())));

  test('is asked fifty times, ten of them with the name of a condition', () => {
    expect(questions).toHaveLength(50);
    const named = questions.filter(([asked]) =>
      /bipolar|mania|anxiety|panic|depress|schizo|voices|ocd|ptsd|adhd/.test(asked!),
    );
    expect(named.length).toBeGreaterThanOrEqual(10);
  });

  const placed = questions.map(([asked = '', ...pages]) => ({
    asked,
    pages,
    place: search(site, asked).results.findIndex(({ document }) =>
      pages.includes(document.url.replace(/#.*$/, '')),
    ),
  }));

  test('all fifty have it first', () => {
    const not = placed.filter(({ place }) => place !== 0).map(({ asked }) => asked);
    expect(not).toEqual([]);
  });
});
