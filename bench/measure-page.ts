import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

export type Bytes = { raw: number; brotli: number };
export type PageSize = Record<'page' | 'script' | 'style' | 'font' | 'other', Bytes> & {
  total: Bytes;
  /** How many files came, the page with them. */
  requests: number;
  /** The element that took longest to paint, as the browser reports it (Largest Contentful Paint). */
  largest: string;
};

/**
 * Opens a page, scrolls to its end without touching anything, and adds up what came, as it is and after brotli
 * (quality 11, each file by itself). Inline scripts and styles count as script and style, not as page. What the
 * service worker fetches for offline use is not part of it: open the page in a context that blocks service workers.
 */
export async function measurePage(page: Page, address: string): Promise<PageSize> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const largest = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const seen = (list: PerformanceObserverEntryList) => {
          const entry = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
          resolve(entry?.element?.tagName.toLowerCase() ?? 'none');
        };
        new PerformanceObserver(seen).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve('none'), 2000);
      }),
  );
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);

  const none = (): Bytes => ({ raw: 0, brotli: 0 });
  const size = {
    page: none(),
    script: none(),
    style: none(),
    font: none(),
    other: none(),
    total: none(),
    requests: 0,
    largest,
  };
  const add = (kind: keyof Omit<PageSize, 'largest' | 'requests'>, body: Buffer) => {
    const brotli = brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }).length;
    for (const part of [size[kind], size.total]) {
      part.raw += body.length;
      part.brotli += kind === 'font' ? body.length : brotli;
    }
  };
  const counted = new Set<string>();
  for (const response of responses) {
    if (counted.has(response.url()) || !response.ok()) continue;
    counted.add(response.url());
    size.requests++;
    const body = await response.body();
    const type = response.request().resourceType();
    if (type === 'document') {
      const html = body.toString('utf8');
      const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(
        (found) => found[1]!,
      );
      const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((found) => found[1]!);
      if (inline.some(Boolean)) add('script', Buffer.from(inline.join('\n')));
      if (styles.some(Boolean)) add('style', Buffer.from(styles.join('\n')));
      add('page', Buffer.from([...inline, ...styles].reduce((rest, part) => rest.replace(part, ''), html)));
    } else if (type === 'script') add('script', body);
    else if (type === 'stylesheet') add('style', body);
    else if (type === 'font') add('font', body);
    else add('other', body);
  }
  return size;
}
