import { expect, test } from 'vitest';
import { citedBy, teachingPage } from '#build/cited-by.ts';
import { pagesOf } from '#build/cited-pages.ts';
import { readContent } from '#build/read-content.ts';

const { content } = await readContent(process.cwd());
const citing = citedBy(content);
const all = [...citing.values()];

test('lessons are named before conversations, and those before what is looked up; words come last', () => {
  const order = (url: string) =>
    ['/modules/', '/scenarios/', '/'].findIndex((start) => url.startsWith(start));
  expect(all.length).toBeGreaterThan(100);
  for (const places of all) {
    const teaching = places.filter(({ teaches }) => teaches).map(({ url }) => order(url));
    expect(teaching).toEqual(teaching.toSorted((one, other) => one - other));
    expect(places.findLastIndex(({ teaches }) => teaches)).toBe(teaching.length - 1);
  }
});

test('the glossary explains, and teaches no claim', () => {
  const words = all.flat().filter(({ url }) => url.startsWith('/glossary/'));
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter(({ teaches }) => teaches)).toEqual([]);
  for (const [id] of citing) expect(teachingPage(citing, id)?.url ?? '').not.toMatch(/^\/glossary\//);
});

test('a page stands once among the pages, under its own title, and a word by itself', () => {
  const place = (url: string, title: string, page?: string) => ({ url, title, page, teaches: true });
  expect(
    pagesOf([
      place('/modules/work/#why', 'Work: Why', 'Work'),
      place('/modules/work/#how', 'Work: How', 'Work'),
      place('/scenarios/door/', 'At the door'),
      place('/glossary/#ips', 'the word “IPS”'),
      place('/glossary/#uc', 'the word “UC”'),
    ]),
  ).toEqual([
    { url: '/modules/work/', title: 'Work' },
    { url: '/scenarios/door/', title: 'At the door' },
    { url: '/glossary/#ips', title: 'the word “IPS”' },
    { url: '/glossary/#uc', title: 'the word “UC”' },
  ]);
});

test('what no kind of content has cannot be asked for', () => {
  expect(() => content.known('unicorn')).toThrow('No kind of content has a “unicorn” to point to.');
});
