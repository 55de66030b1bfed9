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

describe('the judged questions, on the real content', { timeout: 60_000 }, () => {
  let site: Loaded;
  let addresses: string[];
  beforeAll(async () => {
    site = loadIndex(buildIndex(searchableOf(await siteContent())));
    addresses = site.documents.map((document) => document.url);
  }, 60_000);

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
    const least = { successAt1: 0.84, mrr: 0.88, ndcg: 0.64 };
    const { all } = measure(queries, addresses, (query) =>
      search(site, query).results.map(({ document }) => document.url),
    );
    expect(all.successAt1).toBeGreaterThan(least.successAt1);
    expect(all.mrr).toBeGreaterThan(least.mrr);
    expect(all.ndcg).toBeGreaterThan(least.ndcg);
  });

  test('every question is asked by somebody the site is for', () => {
    for (const by of ['adviser', 'clinician', 'employer', 'champion'])
      expect(queries.some((query) => query.by === by)).toBe(true);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  test('no result shows a claim that is not to be shown', () => {
    for (const text of ['suicide', 'died by suicide', 'three quarters under 35', 'patients who died']) {
      for (const { document, excerpt } of search(site, text).results) {
        expect(excerpt, document.url).not.toMatch(/died by suicide|risk of suicide/i);
      }
    }
  });
});
