import lunr from 'lunr';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchableOf } from '#build/searchable.ts';
import { siteContent } from '#build/site-content.ts';
import { buildIndex } from '#search/build-index.ts';
import { boosts, loadIndex } from '#search/load-index.ts';
import type { JudgedQuery } from '#search/measure.ts';
import { passagesOf } from '#search/passages.ts';
import { b, k1, postings } from '#search/postings.ts';
import type { Entry, Standing } from '#search/postings.ts';
import { search } from '#search/query.ts';
import { stem } from '#search/stem.ts';

/** The same index made by the whole of lunr, with nothing of ours but the words and the weights. */
function lunrs(entries: readonly Entry[]): (term: string) => Standing | undefined {
  const builder = new lunr.Builder();
  builder.b(b);
  builder.k1(k1);
  boosts.forEach((boost, field) => builder.field(String(field), { boost }));
  builder.tokenizer = ((terms: string[]) =>
    terms.map((term) => new lunr.Token(term, {}))) as unknown as typeof lunr.tokenizer;
  entries.forEach(({ fields, weight }, place) =>
    builder.add({ id: String(place), ...fields.map((terms) => [...terms]) }, { boost: weight }),
  );
  const index = builder.build();
  const known = new Map<string, Standing>();
  return (term) => {
    const before = known.get(term);
    if (before) return before;
    const found = index
      .query((query) => void query.term(term, { usePipeline: false }))
      .map(({ ref, score }): [number, number] => [Number(ref), score])
      .sort(([one], [other]) => one - other);
    const standing = { passages: found.map(([passage]) => passage), scores: found.map(([, score]) => score) };
    known.set(term, standing);
    return standing;
  };
}

test('names that objects have are words like any other', () => {
  const entries = [{ fields: [['constructor'], [], [], ['tostring', '__proto__']], weight: 1 }];
  for (const term of ['constructor', 'tostring', '__proto__'])
    expect(postings(boosts, entries)(term)?.passages).toEqual([0]);
  expect(postings(boosts, entries)('valueof')).toBeUndefined();
});

describe('on the real content', { timeout: 60_000 }, async () => {
  const file = buildIndex(searchableOf(await siteContent()));
  const site = loadIndex(file);
  const { entries, vocabulary, terms } = passagesOf(site.analyse, site.documents);
  const theirs = lunrs(entries);
  const queries: JudgedQuery[] = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8'));

  test('every word has the ending taken off that lunr takes off', () => {
    for (const word of vocabulary.keys())
      expect(stem(word)).toBe(lunr.stemmer(new lunr.Token(word, {})).toString());
  });

  test('every word of a judged question stands where lunr finds it, with the same score', () => {
    const asked = new Set(queries.flatMap(({ query }) => site.analyse(query).map((word) => word.term)));
    const known = [...asked].filter((term) => terms.has(term));
    expect(known.length).toBeGreaterThan(100);
    for (const term of known) {
      const [ours, reference] = [site.standing(term)!, theirs(term)!];
      expect(ours.passages, term).toEqual(reference.passages);
      ours.scores.forEach((score, at) => expect(score, term).toBeCloseTo(reference.scores[at]!, 9));
    }
  });

  test('with lunr in our place every judged question has the same results in the same order', () => {
    const withLunr = { ...site, standing: theirs };
    for (const { query } of queries)
      expect(
        search(withLunr, query).results.map(({ document }) => document.id),
        query,
      ).toEqual(search(site, query).results.map(({ document }) => document.id));
  });
});
