import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { listening } from '#build/serve.ts';
import { madeUpLanguage } from '#build/made-up-language.ts';
import { isMadeUp } from '#site/made-up.ts';
import { anotherBuild } from './another-build.ts';
import { expect, open, test } from './test.ts';

// The whole site in a made-up language: what stays English is no word of a catalogue, and what grows shows where a translation would
// burst. `npm run made-up` runs this alone.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let server: Server | undefined;
let site: string;
let pages: string[];
test.beforeAll(async () => {
  // A build takes its time on a machine that is shared.
  test.setTimeout(400_000);
  const built = anotherBuild('made-up-language', { SITE_LANGUAGE: madeUpLanguage });
  server = await listening(built, 0);
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
  pages = onePageOfEachKind(built);
});
test.afterAll(() => void server?.close());

/** Pages whose addresses differ in one name only are made by one template: the first of them stands for all. */
function onePageOfEachKind(folder: string): string[] {
  const all = globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
  const kindOf = (path: string) => {
    const [first, second, ...rest] = path.split('/').slice(1, -1);
    return second === undefined ? path : `/${first}/*/${rest.length > 1 ? '*' : (rest[0] ?? '')}`;
  };
  return [...Map.groupBy(all, kindOf).values()].flatMap((alike) => alike.slice(0, 1));
}

const flatten = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The words of a text in content, without its marks. */
const unmarked = (text: string) =>
  flatten(
    text
      .replace(/<[^>]*>/g, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*|`/g, ''),
  );
/** Everything that content says: what it holds is shown as it is in every language of the interface. */
const content = (() => {
  const texts: string[] = [];
  const take = (value: unknown): void => {
    if (typeof value === 'string') texts.push(unmarked(value));
    else if (value && typeof value === 'object') Object.values(value).forEach(take);
  };
  for (const file of globSync('content/**/*.{yaml,json}')) take(parse(readFileSync(file, 'utf8')));
  for (const file of globSync('content/**/*.mdx')) {
    const [, front = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    take(parse(front));
    texts.push(...body.split(/[|\n]/).map(unmarked));
  }
  return { whole: new Set(texts), all: texts.join('\n') };
})();

/** Two words and fewer stand in content by chance, so they have to be a whole text of it. */
const isContent = (text: string, anywhere: boolean) =>
  content.whole.has(text) || ((anywhere || text.split(' ').length > 2) && content.all.includes(text));
/** Names, numbers, dates and marks that no language changes. */
const isNoWord = (text: string) =>
  !/\p{L}{2}/u.test(text) ||
  /^(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December)? ?\d{4}\.?$/.test(
    text,
  ) ||
  /^(https?:\/\/|mailto:)/.test(text);

/** What a page says, each text with the place it stands in. */
const saidOn = (page: Page) =>
  page.evaluate(() => {
    const said: { text: string; in: string; frame: boolean }[] = [];
    const inFrame = (element: Element | null) =>
      Boolean(element?.closest('.skip, header.top, body > footer'));
    const where = (element: Element | null) => {
      const named = element?.closest('[class],[id]');
      return `${element?.localName ?? ''} in ${named?.localName ?? ''}.${named?.classList[0] ?? named?.id ?? ''}`;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent?.closest('script, style, noscript, svg, [data-sources], .from, cite')) continue;
      said.push({ text: walker.currentNode.nodeValue ?? '', in: where(parent), frame: inFrame(parent) });
    }
    for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = element.getAttribute(name);
        if (text && !element.closest('svg'))
          said.push({ text, in: `${name} of ${where(element)}`, frame: inFrame(element) });
      }
    return said;
  });

test('every word round a page is in it, and no box bursts at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const missed = new Map<string, string>();
  const burst: string[] = [];
  for (const path of pages) {
    await open(page, site + path);
    for (const { text, in: place, frame } of await saidOn(page)) {
      const said = flatten(text).replace(/^[·:,.] */, '');
      if (isMadeUp(said) || isNoWord(said) || isContent(said, frame)) continue;
      if (!missed.has(said)) missed.set(said, `${frame ? 'frame ' : ''}${path}: “${said}” (${place})`);
    }
    burst.push(...(await burstOn(page, path)));
  }
  // For whoever translates: what stayed English. Within a page the test cannot tell a word in code from one worked out of content.
  writeFileSync('.cache/made-up-language.txt', `${[...missed.values()].join('\n')}\n`);
  expect([...missed.values()].filter((text) => text.startsWith('frame '))).toEqual([]);
  expect(burst).toEqual([]);
});

/** What is wider than the window, and whose words do not fit, on this page. */
const burstOn = (page: Page, path: string) =>
  page.evaluate((path) => {
    const over: string[] = [];
    // In pixels: a radio button or an arrow that stands in the margin of its label.
    const spare = 8;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) over.push(`${path} is ${scrollWidth} wide`);
    for (const box of document.querySelectorAll<HTMLElement>(
      'button, .button, summary, label, th, legend, h1, h2, h3, nav a',
    ))
      if (
        box.clientWidth > spare &&
        box.scrollWidth > box.clientWidth + spare &&
        !['auto', 'scroll'].includes(getComputedStyle(box).overflowX)
      )
        over.push(
          `${path}: ${box.localName}.${box.className} “${box.textContent?.trim().slice(0, 60)}” needs ${box.scrollWidth}, has ${box.clientWidth}`,
        );
    return over;
  }, path);
