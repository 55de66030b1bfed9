import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchableOf } from '#build/searchable.ts';
import { siteContent } from '#build/site-content.ts';
import { buildIndex } from '#search/build-index.ts';
import { features } from '#search/features.ts';
import { loadIndex } from '#search/load-index.ts';
import type { JudgedQuery } from '#search/measure.ts';
import { mayAnswer } from '#search/query.ts';

interface Judged extends JudgedQuery {
  /** How it is put: as speech, half-typed, with an old name, … */
  readonly form: string;
}

function read(name: string): Judged[] {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

const earlier = read('queries.yaml');
const looked = read('judged-tuning.yaml');
const fresh = read('judged-fresh.yaml');
const all = [...looked, ...fresh];
const askers = ['adviser', 'clinician', 'employer', 'champion', 'worker', 'carer'];

function addressesOf({ judged }: Judged): string[] {
  return Object.values(judged).flat();
}

test('every feature tells one candidate of these questions from another', { timeout: 60_000 }, async () => {
  const site = loadIndex(buildIndex(searchableOf(await siteContent())));
  const rows = looked
    .filter((_, at) => at % 4 === 0)
    .flatMap(({ query }) => mayAnswer(site, query).found.map((one) => one.features));
  const idle = features.filter((_, at) => rows.every((row) => row[at] === rows[0]![at]));
  expect(idle).toEqual([]);
});

describe('the questions judged before anybody saw an answer', { timeout: 60_000 }, () => {
  let addresses: Set<string>;
  beforeAll(async () => {
    const site = loadIndex(buildIndex(searchableOf(await siteContent())));
    addresses = new Set(site.documents.map(({ url }) => url));
  }, 60_000);

  test('every address that was judged is there', () => {
    const known = [...addresses];
    const isThere = (address: string) =>
      address.endsWith('*')
        ? known.some((other) => other.startsWith(address.slice(0, -1)))
        : addresses.has(address);
    // Addresses only: nobody who tunes should read a question that is held out because a test failed.
    const gone = all.flatMap((question) => addressesOf(question).filter((address) => !isThere(address)));
    expect(gone, 'judge the page that took its place').toEqual([]);
  });

  test('no question stands twice, in two sets or among the earlier ones', () => {
    const queries = [...all, ...earlier].map(({ query }) => query.toLowerCase().trim());
    expect(queries.filter((query, at) => queries.indexOf(query) < at)).toEqual([]);
  });

  test('no address has two grades for one question', () => {
    const twice = all.filter(
      (question) => new Set(addressesOf(question)).size < addressesOf(question).length,
    );
    expect(twice.map(({ query }) => query)).toEqual([]);
  });

  test('every audience asks, and what was looked at says that it may be tuned with', () => {
    expect(looked.length).toBeGreaterThanOrEqual(340);
    expect(new Set(looked.map(({ set }) => set))).toEqual(new Set(['tuning']));
    expect(new Set(looked.map(({ by }) => by))).toEqual(new Set(askers));
  });

  test('the fresh set has every audience, and is only measured', () => {
    expect(fresh.length).toBeGreaterThanOrEqual(150);
    expect(new Set(fresh.map(({ set }) => set))).toEqual(new Set(['held-out']));
    expect(new Set(fresh.map(({ by }) => by))).toEqual(new Set(askers));
  });

  test('only an unanswered question has nothing that answers it', () => {
    for (const { query, kind, judged } of all) {
      const answered = (judged[3]?.length ?? 0) > 0;
      expect(answered, query).toBe(kind !== 'unanswered');
      if (!answered) expect(judged[2] ?? [], query).toEqual([]);
    }
  });

  test('somebody asks in danger of life', () => {
    expect(looked.filter(({ kind }) => kind === 'danger').length).toBeGreaterThanOrEqual(16);
  });
});
