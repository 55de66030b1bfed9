import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

const pages = globSync('dist/**/*.html')
  .map(
    (file) =>
      `/${file
        .replaceAll('\\', '/')
        .replace(/^dist\//, '')
        .replace(/index\.html$/, '')}`,
  )
  .sort();

/** The page with the names of what is shown on it taken out: pages that are alike in this are made by one template. */
const kind = (path: string) => {
  const [first, second, ...rest] = path.split('/').slice(1, -1);
  if (second === undefined) return path;
  return rest.length && ['scenarios', 'sessions'].includes(first!)
    ? `/${first}/*/${rest.join('/')}/`
    : `/${[first, second, ...rest].slice(0, -1).join('/')}/*/`;
};
const kinds = Map.groupBy(pages, kind);
/** One page of each kind is looked at in every state; the others share its layout and are asked in one. */
const firstOfKind = new Set([...kinds.values()].map((group) => group[0]));

/** Where one template makes very many pages from one list, each tenth is opened. */
const many = 60;
const opened = pages.filter((path) => {
  const alike = kinds.get(kind(path))!;
  return alike.length <= many || alike.indexOf(path) % 10 === 0;
});

/** Several pages a test: opening a browser window for each would take longer than looking at it. */
const together = 6;
test('there are pages to look at', () => {
  expect(opened.length).toBeGreaterThan(200);
});

for (let from = 0; from < opened.length; from += together) {
  const some = opened.slice(from, from + together);
  test(`${some[0]} to ${some.at(-1)} meet the accessibility rules`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of some) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      await open(page, path);
      await expectAccessible(page, `${path}, light`);
      if (firstOfKind.has(path)) {
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectAccessible(page, `${path}, dark`, ['color-contrast', 'link-in-text-block']);
        await page.emulateMedia({ forcedColors: 'active' });
        await expectReflow(page, `${path}, forced colours`);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectReflow(page, `${path}, 320 pixels`);
      if (firstOfKind.has(path))
        await expectAccessible(page, `${path}, 320 pixels`, ['target-size', 'scrollable-region-focusable']);
    }
  });
}

const origin = 'http://site';

/** Reads every page as it is written, without running it: ids, links, and links that touch a word. In an empty page, whose policy is not that of another. */
async function readAll(page: Page) {
  const written = pages.map((path) => ({
    path,
    here: origin + path,
    text: readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8'),
  }));
  return page.evaluate((all) => {
    const read = [];
    for (const { path, here, text } of all) {
      const written = new DOMParser().parseFromString(text, 'text/html');
      read.push({
        path,
        ids: [...written.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...written.querySelectorAll('a[href]')].map(
          (link) => new URL(link.getAttribute('href')!, here).href,
        ),
        glued: [...written.querySelectorAll('main p a, main li a, main dd a, footer a')]
          .filter((link) => !link.closest('sup, .facts, nav, .popover'))
          .map(
            (link) =>
              `${link.previousSibling?.nodeValue?.slice(-12) ?? ' '}[${link.textContent}]${link.nextSibling?.nodeValue?.slice(0, 12) ?? ' '}`,
          )
          .filter((text) => /[\p{L}.,;:]\[|\][\p{L}(]/u.test(text)),
      });
    }
    return read;
  }, written);
}

test('no link is glued to the word before or after it', async ({ page }) => {
  const read = await readAll(page);
  expect(read.filter(({ glued }) => glued.length).map(({ path, glued }) => ({ path, glued }))).toEqual([]);
});

test('every link and anchor within the site leads somewhere', async ({ page }) => {
  const read = await readAll(page);
  expect(read.length).toBe(pages.length);
  const ids = new Map(read.map(({ path, ids }) => [path, new Set(ids)]));
  const broken = read.flatMap(({ path, links }) =>
    links
      .filter((link) => {
        const url = new URL(link);
        if (url.origin !== origin) return !['https:', 'http:', 'tel:', 'sms:'].includes(url.protocol);
        if (/\.[a-z0-9]{2,5}$/.test(url.pathname)) return !existsSync(`dist${url.pathname}`);
        const anchors = ids.get(url.pathname);
        // A question behind the “#” is no place.
        return (
          !anchors ||
          (url.hash !== '' && !url.hash.includes('=') && !anchors.has(decodeURIComponent(url.hash.slice(1))))
        );
      })
      .map((link) => ({ path, link })),
  );
  expect(broken).toEqual([]);
});

test('the keyboard reaches the text first, and focus can be seen', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('the policy forbids inline scripts and styles, and other origins', async ({ page }) => {
  await open(page, '/modules/one-team/');
  const policy =
    (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toMatch(/https?:|\*/);
});
