import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { firefoxPath } from '#build/browser-path.ts';
import { listening } from '#build/serve.ts';

// The same evening as in session-offline.spec.ts, in the other browser: two windows, keys only, no server.
const executablePath = firefoxPath();
test.skip(
  !executablePath,
  'There is no Firefox on this machine (on Debian: firefox-esr, or name one in FIREFOX_PATH).',
);

let firefox: Browser;
const wrong: string[] = [];
const watched = (page: Page) => {
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob|about):|^http:\/\/localhost/.test(request.url()))
      wrong.push(`asked for ${request.url()}`);
  });
  return page;
};

test.beforeAll(async () => {
  const { launch } = await import('puppeteer-core');
  firefox = await launch({ browser: 'firefox', executablePath: executablePath!, headless: true });
});
test.afterAll(async () => firefox?.close());

/** What stands in the one part of a page that is shown. */
const shown = (page: Page, part: string) =>
  page.evaluate(
    (part) =>
      [...document.querySelectorAll<HTMLElement>(part)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.innerText.trim())
        .join('\n'),
    part,
  );
const wall = '[data-led-step][data-shown]';
const notesOf = (page: Page) => shown(page, 'h1');

test('in Firefox, with the server gone, forty-five minutes are led by keys in two windows, and a reload loses nothing', async () => {
  test.setTimeout(240_000);
  const server = await listening('dist', 0);
  const root = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const page = watched(await firefox.newPage());
  await page.goto(`${root}about/`);
  // Not waitForFunction: it makes a function in the page, which the policy of the site forbids.
  await expect
    .poll(() => shown(page, '[data-offline]'), { timeout: 90_000 })
    .toContain('Ready to use offline');
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;

  await page.goto(`${root}sessions/work-at-the-review/wall/`);
  await page.waitForSelector(wall);
  const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => resolve(popup!)));
  await page.keyboard.press('w');
  const notes = watched(await opened);
  await expect.poll(() => notesOf(notes)).toContain('1. Welcome');
  await page.bringToFront();

  // Hands that are counted on the wall stand in the notes.
  await page.keyboard.press('PageDown');
  await expect.poll(() => shown(page, `${wall} h2`)).toBe('A guess first');
  for (const key of ['a', 'b', 'b'] as const) await page.keyboard.press(key);
  await expect.poll(() => notesOf(notes)).toContain('2. A guess first');
  await expect.poll(() => shown(notes, '[data-hands-here] .tally')).toMatch(/^1\n2\n0/);

  let presses = 0;
  while (!(await page.$('.end[data-shown]')) && presses < 150) {
    await page.keyboard.press('a');
    await page.keyboard.press('PageDown');
    presses += 1;
    if (presses === 20) {
      const before = await shown(page, wall);
      await page.reload();
      await expect.poll(() => shown(page, wall)).toBe(before);
    }
  }
  await expect.poll(() => shown(page, wall)).toContain('Thank you');
  await expect.poll(() => notesOf(notes)).toContain('Code for people’s own record');

  // Back by the keys of the notes, and both stand at the same step.
  await notes.bringToFront();
  await notes.keyboard.press('PageUp');
  await expect.poll(() => page.$('.end[data-shown]')).toBeNull();
  expect(wrong).toEqual([]);
});
