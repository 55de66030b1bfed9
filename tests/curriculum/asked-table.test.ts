import { expect, test } from 'vitest';
import { searchableOf } from '#build/searchable.ts';
import { siteContent } from '#build/site-content.ts';
import { askedTable, linesEnough } from '#curriculum/asked-table.ts';
import { searchDocuments } from '#search/documents.ts';

const enough = Array.from({ length: linesEnough }, (_, index) => `line ${index}`);
const places = [
  { url: '/modules/one/', kind: 'module' },
  { url: '/modules/one/#first', kind: 'module' },
  { url: '/modules/one/#second', kind: 'module' },
  { url: '/modules/one/#remember', kind: 'module' },
  { url: '/modules/safety-managers/#whom-to-call', kind: 'module' },
  { url: '/adjustments/', kind: 'page' },
  { url: '/adjustments/later-start/', kind: 'adjustment' },
];
const table = askedTable(places, {
  '/modules/one/': enough,
  '/modules/one/#first': enough.slice(1),
  '/adjustments/': enough,
});

test('each kind of place has a row with its places, its lines, and how many have none or few', () => {
  expect(table).toContain(`| lessons | 1 | ${linesEnough} | 0 | 0 |`);
  expect(table).toContain(`| sections of lessons | 2 | ${linesEnough - 1} | 1 | 1 |`);
  expect(table).toContain(`| own pages | 1 | ${linesEnough} | 0 | 0 |`);
  expect(table).toContain('| help in danger | 1 | 0 | 1 | 0 |');
  expect(table).toContain('| adjustments | 1 | 0 | 1 | 0 |');
});

test('whatever has too few lines is named, and neither a summary nor help in danger is asked for any', () => {
  const named = table.split('\n').filter((line) => /^ ?\d+ {2}\//.test(line));
  expect(named).toEqual([
    ` ${linesEnough - 1}  /modules/one/#first`,
    ' 0  /modules/one/#second',
    ' 0  /adjustments/later-start/',
  ]);
});

test('every address that has lines is a place that a search can lead to', async () => {
  const site = searchableOf(await siteContent());
  const urls = new Set(searchDocuments(site).map(({ url }) => url));
  expect(Object.keys(site.asked ?? {}).filter((url) => !urls.has(url))).toEqual([]);
});
