import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

type Watch = {
  /** What a page may complain of in this journey, because the journey provokes it. */
  expected: RegExp[];
};

/**
 * Every journey is also a watch: no request leaves the origin, no cookie is set, nothing is refused by the content security policy, no
 * script fails, and the console says nothing.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      // Blocked by the settings of the tests, but for journeys that are about it.
      const watch: Watch = { expected: [/Service Worker registration blocked by Playwright/] };
      const wrong: string[] = [];
      const home = new URL(baseURL ?? 'http://localhost').hostname;
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (!['data:', 'blob:', 'about:', 'chrome:'].includes(url.protocol) && url.hostname !== home)
          wrong.push(`a request left the site: ${request.url()}`);
      });
      context.on('weberror', (error) => wrong.push(`a script failed: ${error.error().message}`));
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) wrong.push(`the console says: ${message.text()}`);
      });
      await use(watch);
      for (const { name } of await context.cookies()) wrong.push(`a cookie was set: ${name}`);
      expect(wrong.filter((text) => !watch.expected.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** No violation of WCAG 2.2 A and AA or of axe's best practices, with the page as it is now; of some rules only, where the rest was asked before. */
export async function expectAccessible(page: Page, state: string, rules?: string[]): Promise<void> {
  const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // No page has frames, so axe may work in the page itself: collecting what frames say takes several times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: all },
  });
  const { violations } = await axe.analyze();
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    ),
    state,
  ).toEqual([]);
}

/** Nothing sticks out to the side: text can be read without scrolling in two directions (WCAG 1.4.10). */
export async function expectReflow(page: Page, state: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, `${state}: wider than its window`).toBeLessThanOrEqual(window);
}

/** Opens a page and waits until its islands have come to life as they come into view. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('load');
}

/** Begins a conversation, where it is not one to come back to. */
export async function beginConversation(page: Page): Promise<void> {
  const player = page.locator('.player');
  await player.scrollIntoViewIfNeeded();
  const start = player.getByRole('button', { name: 'Begin' });
  await expect(start.and(page.locator(':enabled')).or(player.locator('> ol, > .after'))).toBeVisible();
  if (await start.isVisible()) await start.click();
}

/** Waits until the site says that it can be used without a network. */
export async function untilOffline(page: Page): Promise<void> {
  await expect(page.locator('[data-offline]')).toContainText('Ready to use offline', { timeout: 60_000 });
}
