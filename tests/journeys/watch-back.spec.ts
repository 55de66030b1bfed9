import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './test.ts';
import config from '../../playwright.config.ts';

const { launchOptions } = config.use ?? {};
test.use({
  permissions: ['camera', 'microphone'],
  launchOptions: {
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

/** Everything a page can leave behind on a device. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    files: await navigator.storage
      .getDirectory()
      .then(async (folder) => {
        const names: string[] = [];
        for await (const name of folder.keys()) names.push(name);
        return names;
      })
      .catch(() => []),
  }));

test('a rehearsal is recorded after asking, watched from a marked moment, and gone', async ({ page }) => {
  await open(page, '/sessions/watch-back/');
  await expectAccessible(page, 'before asking');
  const before = await leftBehind(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  const ask = page.getByRole('button', { name: 'Ask for camera and sound' });
  await expect(ask).toBeDisabled();
  await page.getByLabel('Everybody who can be seen or heard has said yes.').check();
  await ask.click();
  await expect(page.getByText('Nothing is recorded yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Start recording' }).click();
  await page.waitForTimeout(1200);
  await page.keyboard.press('m');
  await page.keyboard.press('2');
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Stop' }).click();

  const recording = page.getByLabel('The recording');
  await expect(recording).toBeVisible();
  await expect(page.getByRole('button', { name: /^Play from 0:00/ })).toHaveCount(2);
  await expectAccessible(page, 'with a recording');
  await page.getByRole('button', { name: 'Play from 0:00, observer 2' }).click();
  await expect
    .poll(() => recording.evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0.2);
  expect(
    await page.locator('[data-preview]').evaluate((video: HTMLVideoElement) => video.srcObject),
  ).toBeNull();

  const address = await recording.evaluate((video: HTMLVideoElement) => video.src);
  expect(address).toMatch(/^blob:/);
  await page.getByRole('button', { name: 'Delete now' }).click();
  await expect(page.getByText('Deleted. Nothing was kept.')).toBeVisible();
  await expect(recording).toBeHidden();
  expect(await recording.getAttribute('src')).toBeNull();
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await leftBehind(page)).toEqual(before);
});

test('a reload leaves nothing of a recording', async ({ page }) => {
  await open(page, '/sessions/watch-back/');
  await page.getByLabel('Everybody who can be seen or heard has said yes.').check();
  await page.getByRole('button', { name: 'Ask for sound only' }).click();
  await page.getByRole('button', { name: 'Start recording' }).click();
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByLabel('The recording')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('The recording')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ask for sound only' })).toBeDisabled();
});

test('media from memory may be played on that page and on no other', () => {
  const pages = globSync('dist/**/*.html').map((file) => file.replaceAll('\\', '/'));
  const allowing = pages.filter((file) => readFileSync(file, 'utf8').includes('media-src'));
  expect(allowing).toEqual(['dist/sessions/watch-back/index.html']);
});
