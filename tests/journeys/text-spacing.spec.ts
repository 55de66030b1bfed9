import { expect, expectReflow, open, test } from './test.ts';

/** One of each kind of page that people spend time on. */
const pages = [
  '/',
  '/start/clinicians/review/',
  '/courses/clinicians/',
  '/modules/fears-of-relapse/',
  '/scenarios/',
  '/scenarios/matthew/',
  '/practice/',
  '/evidence/',
  '/adjustments/',
  '/adjustments/plan/',
  '/record/',
  '/help/',
];

for (const path of pages)
  test(`${path} can be read with more space between letters, words and lines`, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      // The distances of WCAG 1.4.12, as a reader's own style sheet sets them.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      await expectReflow(page, `${path}, ${width} pixels, spaced`);
      // Within a letter's half: what is only there for screen readers reaches a little over its field.
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
          .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg'))
          // The head of a table whose rows are cards is only there for screen readers.
          .filter((one) => {
            const head = one.closest('thead');
            return !head || getComputedStyle(head).clipPath === 'none';
          })
          .filter((one) => {
            const { overflowX, overflowY } = getComputedStyle(one);
            return (
              (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 8) ||
              (overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 8)
            );
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(cut, `${path}, ${width} pixels: nothing is cut off`).toEqual([]);
    }
  });
