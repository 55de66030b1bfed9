import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { ReadXml } from '#print/epub-problems.ts';
import type { Book } from '#print/compose.ts';
import type * as InPage from '#print/page.ts';
import { locale } from '#site/locale.ts';

declare global {
  interface Window {
    workbook: typeof InPage;
  }
}

let bundled: Promise<string> | undefined;

/** print/page.ts as one classic script, which gives a page `window.workbook`. */
function pageScript(): Promise<string> {
  return (bundled ??= build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'import.meta.env.PUBLIC_LANGUAGE': JSON.stringify(locale) },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'workbook',
      },
    },
  }).then((results) => {
    const [result] = Array.isArray(results) ? results : [results];
    if (!result || !('output' in result)) throw new Error('The code for the book was not compiled.');
    return `${result.output[0].code};window.workbook = workbook;`;
  }));
}

/** Reads XML with the parser of the browser, which refuses whatever is not well formed. */
export const readXml = (page: Page, xml: string): Promise<ReadXml> =>
  page.evaluate((text) => window.workbook.readXml(text), xml);

/** Opens an empty page of the site’s own origin, with the code that makes books. `origin` ends with a slash. */
export async function emptyPage(page: Page, origin: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/empty-for-a-book', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Book</title><link rel="icon" href="data:,">',
    }),
  );
  await page.goto(`${origin}empty-for-a-book`);
  await page.addScriptTag({ content: await pageScript() });
}

/** Puts a book into an empty page, as it will be on paper. Gives what is wider than the sheet. */
export async function layOut(page: Page, book: Book): Promise<string[]> {
  await page.evaluate((given) => window.workbook.compose(document, given), book);
  await page.addStyleTag({
    content: await readFile(fileURLToPath(new URL('book.css', import.meta.url)), 'utf8'),
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  // 210 mm without the margins of book.css.
  await page.setViewportSize({ width: Math.floor(((210 - 34) / 25.4) * 96), height: 1000 });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => window.workbook.tooWide(document));
}

/** A page of the site on paper, as whoever prints it has it. Throws where something is wider than the sheet. */
export async function printedAsItIs(page: Page, address: string): Promise<Buffer> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready);
  await page.setViewportSize({ width: Math.floor(((210 - 34) / 25.4) * 96), height: 1000 });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 1) throw new Error(`${address}: wider than the sheet by ${over} pixels`);
  return pdfOf(page);
}

/** On A4, with tags for screen readers and a bookmark for each heading. */
export const pdfOf = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true });
