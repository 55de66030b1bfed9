import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '#build/addresses.ts';
import { allKinds } from '#build/content.ts';
import { readContent } from '#build/read-content.ts';
import { menuParts, sitePages, type SitePage } from '#site/addresses.ts';
import { nameOfPage } from '#site/page-names.ts';

const { content } = await readContent(process.cwd());
/** The pages as files: “/courses/[slug]/check/”. */
const files = globSync('src/pages/**/*.astro')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^src\/pages/, '')
      .replace(/(\/index)?\.astro$/, '/'),
  )
  .filter((address) => address !== '/404/');
/** What a page with parts of its address left open can be: a language may be left out. */
const pattern = (page: string) =>
  new RegExp(`^${page.replace(/\/\[\.{3}\w+\]/g, '(?:/[a-z-]+)?').replace(/\[\w+\]/g, '[^/]+')}$`);
const made = allKinds.flatMap((kind) =>
  content.of(kind).flatMap((item) => kind.addresses?.(item, content) ?? []),
);
const guides = content.guides.map(({ slug }) => `/${slug}/`);

describe('the table of addresses', () => {
  test('has every page that is there whatever the content, and no other', () => {
    const always = files.filter((address) => !address.includes('[') && !guides.includes(address));
    expect(sitePages.map(({ address }) => address).sort()).toEqual(always.sort());
  });

  test('says of each page what it is called, no two alike', () => {
    const names = sitePages.map(({ name }) => nameOfPage(name));
    expect(new Set(names).size).toBe(names.length);
  });

  test('has a page for every part of the menu', () => {
    for (const part of menuParts)
      expect(
        sitePages.some(({ menu }: SitePage) => menu === part),
        part,
      ).toBe(true);
  });

  test('leads from the menu to no page for authors', () => {
    expect(sitePages.filter(({ menu, authors }: SitePage) => menu && authors)).toEqual([]);
  });
});

describe('the addresses made from content', () => {
  test.each(files.filter((address) => address.includes('[')))('%s is among them', (page) => {
    expect(made.some(({ url }) => pattern(page).test(url))).toBe(true);
  });

  test('have a page each', () => {
    const patterns = files.map((page) => pattern(page));
    for (const { url } of made)
      expect(
        patterns.some((pattern) => pattern.test(url)),
        url,
      ).toBe(true);
  });

  test('may be linked to by a lesson, but for what only authors need', () => {
    const known = addressesOf(content);
    for (const address of ['/evidence/changes/', '/evidence/sources/', '/scenarios/matthew/afterwards/'])
      expect(known.has(address), address).toBe(true);
    for (const address of ['/papers/kit/', '/scenarios/matthew/map/'])
      expect(known.has(address), address).toBe(false);
    expect(known.get('/glossary/')).toContain('ips');
    expect(known.get('/figures/')).toContain('figure-trials');
  });
});
