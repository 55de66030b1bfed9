import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, open, test } from './test.ts';

test('the record goes to another browser, joins what is there, and can be erased', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '/modules/one-team/');
  await page.locator('form[data-note] textarea').first().fill('Ask the employment specialist on Monday.');
  await page.locator('form[data-note] button').first().click();
  await expect(page.locator('form[data-note] [role=status]').first()).toContainText('Kept');
  await page.getByRole('button', { name: /finished/ }).click();
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');
  await open(page, '/record/');
  await expect(page.locator('main')).toContainText('Ask the employment specialist on Monday.');
  await expectAccessible(page, 'a record with something in it');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my record' }).click();
  const file = await (await downloading).path();
  const kept = JSON.parse(await readFile(file, 'utf8'));
  expect(kept.format).toBe('within-reach-record');

  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await open(other, '/modules/work-and-health/');
  await other.locator('form[data-reflection] textarea').fill('Written on the other device.');
  await other.locator('form[data-reflection] button').click();
  await expect(other.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');
  await open(other, '/record/');
  await other.getByLabel('Load a record from a file').setInputFiles(file);
  await expect(other.locator('[data-record-loaded]')).toContainText(/added/);
  await expect(other.locator('main')).toContainText('Ask the employment specialist on Monday.');
  await expect(other.locator('main')).toContainText('Written on the other device.');
  await other.getByLabel('Load a record from a file').setInputFiles([]);
  await other.getByLabel('Load a record from a file').setInputFiles(file);
  await expect(other.locator('[data-record-loaded]')).toContainText(/already/);
  await open(other, '/courses/clinicians/');
  await expect(other.locator('[data-module-mark="one-team"]')).toHaveText('Done');
  await other.context().close();

  await page.getByRole('button', { name: /Erase my record/ }).click();
  await expectAccessible(page, 'asked before erasing');
  await page.getByRole('button', { name: 'Keep my record' }).click();
  await expect(page.locator('main')).toContainText('Ask the employment specialist on Monday.');
  await page.getByRole('button', { name: /Erase my record/ }).click();
  await page.getByRole('button', { name: 'Erase it from this device' }).click();
  await expect(page.locator('main')).toContainText('Nothing here yet');
  await page.reload();
  await expect(page.locator('main')).toContainText('Nothing here yet');
});

for (const [name, text] of [
  ['a file that is not JSON', 'hello'],
  ['another product’s file', '{"format":"somebody-else","facts":[]}'],
  ['a file from the future', '{"format":"within-reach-record","v":99,"facts":[]}'],
] as const)
  test(`${name} is refused in plain words, and nothing is lost`, async ({ page }) => {
    await open(page, '/modules/one-team/');
    await page.locator('form[data-reflection] textarea').fill('Mine.');
    await page.locator('form[data-reflection] button').click();
    await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');
    await open(page, '/record/');
    await page
      .getByLabel('Load a record from a file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert')).toContainText(/\w{3}/);
    await expectAccessible(page, name);
    await expect(page.locator('main')).toContainText('Mine.');
  });

test('hostile facts in a file are left out and said, and text in it stays text', async ({ page }) => {
  const at = '2026-11-01T10:00:00.000Z';
  const facts = [
    {
      id: '11111111-aaaa',
      at,
      v: 1,
      kind: 'reflection-written',
      module: 'one-team',
      text: '<img src=x onerror="document.title=1">',
    },
    { id: '22222222-aaaa', at: 'yesterday', v: 1, kind: 'module-opened', module: 'one-team' },
    { kind: 'nothing' },
  ];
  await open(page, '/record/');
  await page.getByLabel('Load a record from a file').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'within-reach-record', v: 1, written: at, facts })),
  });
  await expect(page.locator('main')).toContainText('<img src=x');
  await expect(page.locator('[data-record-loaded]')).toContainText(/2/);
  await expect(page).toHaveTitle(/My record/);
});
