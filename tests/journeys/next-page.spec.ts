import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { listening } from '#build/serve.ts';
import { expect, test } from './test.ts';

const lesson = '/modules/fears-of-relapse/';
const server = await listening('dist', 0);
/** How the lesson was asked for, each time. */
let asked: IncomingMessage['headers'][] = [];
server.prependListener('request', ({ url, headers }: IncomingMessage) => {
  if (url === lesson) asked.push(headers);
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Opens the course that the lesson stands in. */
async function opened(page: Page): Promise<void> {
  asked = [];
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/courses/clinicians/`);
  await page.waitForLoadState('load');
}
const link = (page: Page) => page.locator(`main a[href="${lesson}"]`).first();
const pressed = async (page: Page) => {
  await link(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Fears of relapse/);
};

test('the page behind a link is there before it is pressed', async ({ page }) => {
  await opened(page);
  await link(page).hover();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]!['sec-purpose']).toContain('prefetch');
  await pressed(page);
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('navigation').map((one) => one.toJSON().deliveryType),
    ),
  ).toEqual(['navigational-prefetch']);
  expect(asked).toHaveLength(1);
});

test('a browser that knows no rules fetches it ahead as well, once, by pointer and by keyboard', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLScriptElement.supports = () => false;
    // As if the browser did not know what it reads there.
    new MutationObserver((_, observer) => {
      const rules = document.querySelector<HTMLScriptElement>('script[type=speculationrules]');
      if (!rules) return;
      observer.disconnect();
      const unknown = document.createElement('template');
      unknown.dataset['ahead'] = '';
      rules.replaceWith(unknown);
    }).observe(document, { childList: true, subtree: true });
  });
  await opened(page);
  await link(page).hover();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]!['sec-fetch-dest']).toBe('empty');
  await link(page).focus();
  await page.mouse.move(0, 0);
  await link(page).hover();
  await page.waitForTimeout(500);
  expect(asked).toHaveLength(1);
});

test('nothing is fetched ahead on a device that saves data', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await opened(page);
  await link(page).hover();
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
  await pressed(page);
  expect(asked).toHaveLength(1);
});
