import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atom, type Feed } from '#build/atom.ts';
import { siteContent } from '#build/site-content.ts';
import { changesOf } from '#evidence/changes-feed.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { GET } from '#pages/evidence/changes.atom.ts';

interface Link {
  rel: string;
  href: string;
  type: string;
}
interface Entry {
  id: string;
  title: string;
  updated: string;
  content: { '#text': string; type: string };
  link: Link[];
}
interface Read {
  feed: Omit<Entry, 'content'> & {
    author: { name: string }[];
    entry: Entry[];
    xmlns: string;
    'xml:lang': string;
  };
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['entry', 'link', 'author'].includes(name),
});
const read = (text: string): Read['feed'] => {
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as Read).feed;
};
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const absolute = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What RFC 4287 asks of a feed (4.1.1), of an entry (4.1.2) and of their parts. */
function expectAtom(feed: Read['feed']) {
  expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(feed['xml:lang']).toMatch(/^[a-z]{2}/);
  // An author of the feed stands for every entry that has none.
  expect(feed.author.map(({ name }) => name.length > 0)).toEqual([true]);
  for (const part of [feed, ...feed.entry]) {
    expect(part.id).toMatch(absolute);
    expect(part.title).not.toBe('');
    expect(part.updated).toMatch(moment);
    expect(Number.isNaN(Date.parse(part.updated))).toBe(false);
    expect(part.link.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
  }
  expect(feed.link.filter(({ rel }) => rel === 'self')).toHaveLength(1);
  const ids = [feed.id, ...feed.entry.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(feed.updated).toBe(
    feed.entry
      .map(({ updated }) => updated)
      .sort()
      .at(-1),
  );
}

const aFeed = (entries: Feed['entries']): Feed => ({
  name: 'a/b',
  title: 'A <b>',
  subtitle: 'All of it & more',
  author: 'Somebody',
  rights: 'CC BY 4.0',
  language: 'en-GB',
  self: 'b.atom',
  page: 'b/',
  entries,
});

describe('the feed of what has changed', async () => {
  const content = await siteContent();
  const claims = claimsOf(content);
  const text = await (await GET()).text();
  const feed = read(text);

  test('is Atom as RFC 4287 has it', () => expectAtom(feed));

  test('has an entry for every statement that has dated, with what was said and what holds now', () => {
    const dated = [...claims.values()].filter(({ status }) => status === 'dated');
    expect(feed.entry).toHaveLength(dated.length);
    for (const claim of dated) {
      const entry = feed.entry.find(({ link }) => link[0]?.href === `./#${claim.id}`);
      expect(entry?.content.type).toBe('text');
      expect(entry?.content['#text']).toContain(claim.statement.slice(0, 40));
      for (const id of claim.now ?? [])
        expect(entry?.content['#text']).toContain(claims.get(id)!.statement.slice(0, 40));
    }
  });

  test('is the same text whenever it is made', async () => {
    expect(await (await GET()).text()).toBe(text);
  });

  test('keeps the ids that were published', () => {
    expect(feed.id).toMatchInlineSnapshot(`"urn:uuid:b192a359-17a6-8e25-af99-fbfdb5ae77eb"`);
    expect(atom(aFeed([{ name: 'C1', title: 'x', text: '', page: './', updated: '2026' }]))).toContain(
      read(atom(aFeed([{ name: 'C1', title: 'y', text: 'z', page: 'q', updated: '2027-01' }]))).entry[0]!.id,
    );
  });

  test('takes an entry’s date from when somebody last looked, not from a clock', () => {
    const some = [...claims.values()].find(({ status, now }) => status === 'dated' && now?.length)!;
    const newer = { ...claims.get(some.now![0]!)!, checked: '2031-05' };
    const changed = changesOf(new Map([...claims, [newer.id, newer]]), '2026-11');
    expect(changed.find(({ claim }) => claim === some.id)?.updated).toBe('2031-05');
    expect(changed[0]?.updated).toBe('2031-05');
  });
});

test('whatever stands in a feed comes back as it was', () => {
  const line = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 4 }), line, (names, text) => {
      const entries = names.map((name) => ({
        name,
        title: `t${text}`,
        text,
        page: './',
        updated: '2026-11',
      }));
      const feed = read(atom(aFeed(entries)));
      expectAtom(feed);
      expect(feed.title).toBe('A <b>');
      expect(feed.entry.map(({ title }) => title)).toEqual(entries.map(({ title }) => title));
    }),
  );
});

test('a feed without an entry is refused, because it would have no date', () => {
  expect(() => atom(aFeed([]))).toThrow('no entry');
});
