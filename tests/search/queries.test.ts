import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchableOf } from '#build/searchable.ts';
import { siteContent } from '#build/site-content.ts';
import { buildIndex } from '#search/build-index.ts';
import { loadIndex } from '#search/load-index.ts';
import type { Loaded } from '#search/load-index.ts';
import { gradeOf, measure } from '#search/measure.ts';
import type { JudgedQuery } from '#search/measure.ts';
import { search } from '#search/query.ts';

const queries: JudgedQuery[] = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8'));

describe('the judged questions, on the real content', () => {
  let site: Loaded;
  let addresses: string[];
  beforeAll(async () => {
    site = loadIndex(buildIndex(searchableOf(await siteContent())));
    addresses = site.documents.map((document) => document.url);
  });

  test('every address that was judged is there', () => {
    const gone = queries.flatMap(({ query, judged }) =>
      Object.values(judged)
        .flat()
        .filter((line) => !addresses.some((address) => gradeOf({ 1: [line] }, address) > 0))
        .map((line) => `${query}: ${line}`),
    );
    expect(gone, 'judge the page that took its place').toEqual([]);
  });

  test('the answers are as good as they were', () => {
    const { all } = measure(queries, addresses, (query) =>
      search(site, query).results.map(({ document }) => document.url),
    );
    expect(all.queries).toBeGreaterThanOrEqual(60);
    expect(all.successAt1).toBeGreaterThan(0.8);
    expect(all.mrr).toBeGreaterThan(0.85);
    expect(all.ndcg).toBeGreaterThan(0.65);
  });

  test('no result shows a claim that is not to be shown', () => {
    for (const text of ['suicide', 'died by suicide', 'three quarters under 35', 'patients who died']) {
      for (const { document, excerpt } of search(site, text).results) {
        expect(excerpt, document.url).not.toMatch(/died by suicide|risk of suicide/i);
      }
    }
  });

  test('a question is answered in a moment', () => {
    const times = queries.map(({ query }) => {
      const start = performance.now();
      search(site, query);
      return performance.now() - start;
    });
    // The aim is 16 ms on a slow machine; this only catches what got slower by an order of magnitude.
    expect(times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)]).toBeLessThan(150);
  });
});
