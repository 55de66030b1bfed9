import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './test.ts';

/** Devices, servers and files that are not as they should be. */

const note = 'form[data-reflection] textarea';
const year = 365 * 86_400_000;

test('a note written under a right clock is newest, also after one from a clock a year ahead', async ({
  page,
}) => {
  await page.clock.install({ time: new Date(Date.now() + year) });
  await open(page, '/modules/one-team/');
  await page.locator(note).fill('From next year');
  await page.locator(note).blur();
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');
  await page.clock.setSystemTime(new Date());
  await page.reload();
  await expect(page.locator(note)).toHaveValue('From next year');
  await page.locator(note).fill('From today');
  await page.locator(note).blur();
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');
  await page.reload();
  await expect(page.locator(note)).toHaveValue('From today');
  await expect(page.locator('.other-texts')).toHaveCount(0);
  await open(page, '/record/');
  await expect(page.locator('main')).toContainText('From today');
  await expect(page.locator('main')).not.toContainText('From next year');
});

test('where a server sends scripts as text, a lesson can be read, its answers with it', async ({
  page,
  watch,
}) => {
  watch.expected.push(/MIME type|Failed to load module script|disallowed MIME/);
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({
      contentType: 'text/plain',
      headers: { 'X-Content-Type-Options': 'nosniff' },
      body: 'export {};',
    }),
  );
  await page.goto('/modules/fears-of-relapse/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const answer = page.locator('[id^=answer-]').first();
  await answer.evaluate((element) => {
    for (let part = element.closest('details'); part; part = part.parentElement!.closest('details'))
      part.open = true;
  });
  await expect(answer).toBeVisible();
  await page.getByRole('link', { name: 'Evidence' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('a worker that saves the site', () => {
  test.use({ serviceWorkers: 'allow' });
  test('and that the server never sends leaves the page as it is without one', async ({ page, context }) => {
    await context.route('**/sw.js', () => new Promise(() => {}));
    await open(page, '/modules/one-team/');
    await page.locator(note).fill('Written all the same');
    await page.locator(note).blur();
    await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');
    await expect(page.locator('[data-offline]')).not.toContainText('Ready');
    await open(page, '/record/');
    await expect(page.locator('main')).toContainText('Written all the same');
  });
});

const fact = {
  id: '11111111-aaaa',
  at: '2026-11-01T10:00:00.000Z',
  v: 1,
  kind: 'reflection-written',
  module: 'one-team',
  text: 'Came in a file.',
};
const text = JSON.stringify(
  { format: 'within-reach-record', v: 1, written: fact.at, facts: [fact] },
  undefined,
  2,
);
for (const [how, name, written] of [
  ['with a mark at its start, as some editors save it', 'record.json', `\uFEFF${text}`],
  ['with the line ends of Windows', 'record.json', text.replaceAll('\n', '\r\n')],
  [
    'with both, and blank lines round it',
    'record.json',
    `\uFEFF\r\n${text.replaceAll('\n', '\r\n')}\r\n\r\n`,
  ],
  ['without an ending in its name', 'record', text],
  ['with the ending of another program', 'Mein Protokoll (2).JSON.txt', text],
  ['with a name that turns its direction', '\u202Enosj.drocer', text],
  ['with a name of markup', '<img src=x onerror=alert(1)>.json', text],
  ['with a name in other letters', 'سجل 記録 запись.json', text],
] as const)
  test(`a record file ${how} is loaded`, async ({ page }) => {
    await open(page, '/record/');
    await page
      .locator('#record-file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(written) });
    await expect(page.locator('[data-record-loaded]')).toContainText('added');
    await expect(page.locator('main')).toContainText('Came in a file.');
  });

/** Opens every folded part of a page, as somebody does who looks for what they began. */
const unfold = (page: Page) =>
  page.evaluate(() =>
    document.querySelectorAll('main details').forEach((part) => ((part as HTMLDetailsElement).open = true)),
  );

test('forms that were begun and stand there again are accessible', async ({ page }) => {
  await open(page, '/record/');
  await page
    .locator('#record-file')
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('main')).toContainText('Came in a file.');
  await unfold(page);
  await page.locator('[data-record-together] [name=minutes]').fill('45');
  await page.locator('[data-record-together] [name=note]').fill('Half a thought');
  await open(page, '/modules/one-team/');
  await page.locator('[data-plan-part=when]').first().fill('When she asks');
  await open(page, '/record/');
  await unfold(page);
  await expect(page.locator('[data-record-together] [name=note]')).toHaveValue('Half a thought');
  await expectAccessible(page, 'a record with forms that were begun');
  await open(page, '/modules/one-team/');
  await expect(page.locator('[data-plan-part=when]').first()).toHaveValue('When she asks');
  await expectAccessible(page, 'a lesson with a plan that was begun');
});
