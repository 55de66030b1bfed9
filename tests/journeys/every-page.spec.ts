import { globSync } from 'node:fs';
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

/** One page of each kind is looked at in every state; the others share its layout and are asked in one. */
const kind = (path: string) => path.split('/').slice(0, -2).join('/') || path;
const firstOfKind = new Set([...Map.groupBy(pages, kind).values()].map((group) => group[0]));

for (const path of pages)
  test(`${path} meets the accessibility rules`, async ({ page }) => {
    await open(page, path);
    await expectAccessible(page, 'light');
    if (firstOfKind.has(path)) {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expectAccessible(page, 'dark', ['color-contrast', 'link-in-text-block']);
      await page.emulateMedia({ forcedColors: 'active' });
      await expectReflow(page, 'forced colours');
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expectReflow(page, '320 pixels');
    if (firstOfKind.has(path))
      await expectAccessible(page, '320 pixels', ['target-size', 'scrollable-region-focusable']);
  });

test('no link is glued to the word before or after it', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of pages) {
    await open(page, path);
    const glued = await page.locator('main p a, main li a, main dd a, footer a').evaluateAll((links) =>
      links
        .filter((link) => !link.closest('sup, .facts, nav'))
        .map(
          (link) =>
            `${link.previousSibling?.nodeValue?.slice(-12) ?? ' '}[${link.textContent}]${link.nextSibling?.nodeValue?.slice(0, 12) ?? ' '}`,
        )
        .filter((text) => /[\p{L}.,;:]\[|\][\p{L}(]/u.test(text)),
    );
    expect(glued, path).toEqual([]);
  }
});

test('every link and anchor within the site leads somewhere', async ({ page }) => {
  test.setTimeout(120_000);
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: string }[] = [];
  for (const path of pages) {
    await open(page, path);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
    }));
    ids.set(path, new Set(found.ids));
    for (const link of found.links) links.push({ from: path, to: link });
  }
  // Workbooks are offered where they were made.
  const files = new Set(
    globSync('dist/workbooks/*.*').map((file) => `/${file.replaceAll('\\', '/').replace(/^dist\//, '')}`),
  );
  const origin = new URL(page.url()).origin;
  const broken = links.filter(({ to }) => {
    const url = new URL(to);
    if (url.origin !== origin) return !['https:', 'http:'].includes(url.protocol);
    if (files.has(url.pathname)) return false;
    const anchors = ids.get(url.pathname);
    return !anchors || (url.hash !== '' && !anchors.has(decodeURIComponent(url.hash.slice(1))));
  });
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
