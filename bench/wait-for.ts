import type { BrowserContext, Page } from '@playwright/test';

/** What somebody waits for. Each runs in the page, again and again, does what a quick person would, and says when it has come. */
export const waits = {
  text: () => performance.getEntriesByName('first-contentful-paint').length > 0,
  limit: () => {
    const form = document.querySelector<HTMLFormElement>('#asked');
    const option = form?.querySelector<HTMLInputElement>('input[type=radio]');
    if (!form || !option) return false;
    if (!option.checked) option.click();
    form.querySelector('button')!.click();
    return document.querySelector('#result')!.textContent !== '';
  },
  answer: () => {
    const form = document.querySelector<HTMLFormElement>('form[data-question][data-kind=single]');
    const option = form?.querySelector<HTMLInputElement>('ul input[type=radio]');
    const check = form?.querySelector<HTMLElement>('[type=submit]');
    const isMarked = () => form?.querySelector<HTMLElement>('[data-marked]')?.hidden === false;
    if (!form || !option || !check) return false;
    // Pressed once; a press before the script is there is the page’s to keep.
    if (!option.checked) {
      option.click();
      check.click();
    }
    return isMarked();
  },
  choice: () => {
    const player = document.querySelector('.player');
    if (!player) return false;
    if (player.querySelector('.back')) return true;
    player.scrollIntoView();
    player.querySelector<HTMLButtonElement>('.begin:enabled, fieldset:enabled button')?.click();
    return false;
  },
  record: () =>
    document.querySelector('[data-record-unread]') === null &&
    document.querySelector('[data-record-part]:not([hidden]) > [data-record-body] > *') !== null,
  found: () => document.querySelector('[data-search-results] li') !== null,
} satisfies Record<string, () => boolean>;
export type Wait = keyof typeof waits;

export interface Waited {
  /** In milliseconds from the press that led here. */
  text: number;
  /** Before anything was pressed. */
  largest: number;
  wanted: number;
  /** How far what was read moved (Cumulative Layout Shift), until something was pressed: that a press moves things is meant. */
  moved: number;
  requests: number;
  bytes: number;
}

/** Runs before each page of the context: asks every 10 ms whether it has come, and remembers when it had been painted. */
export async function watchFor(context: BrowserContext, wait: Wait): Promise<void> {
  await context.addInitScript(`
    globalThis.waited = { largest: 0, moved: 0 };
    new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!pressed || one.startTime < pressed) waited.largest = one.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
    let pressed;
    addEventListener('click', () => (pressed ??= performance.now()), true);
    new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput && !pressed) waited.moved += one.value; }).observe({ type: 'layout-shift', buffered: true });
    const has = ${waits[wait].toString()};
    const asking = setInterval(() => {
      // Nobody presses what has not been painted.
      if (performance.getEntriesByName('first-contentful-paint').length === 0 || !has()) return;
      clearInterval(asking);
      requestAnimationFrame(() => setTimeout(() => { waited.wanted = performance.now(); }));
    }, 10);`);
}

/** What the page says once it has come. */
export async function waited(page: Page): Promise<Waited> {
  await page.waitForFunction(
    () => (globalThis as { waited?: { wanted?: number } }).waited?.wanted,
    undefined,
    {
      timeout: 40_000,
    },
  );
  await page.waitForLoadState('load');
  return page.evaluate(() => {
    const seen = (globalThis as unknown as { waited: { largest: number; moved: number; wanted: number } })
      .waited;
    const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const [self] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      largest: seen.largest,
      wanted: seen.wanted,
      moved: seen.moved,
      requests: came.length + 1,
      bytes: came.reduce((sum, one) => sum + one.encodedBodySize, self?.encodedBodySize ?? 0),
    };
  });
}
