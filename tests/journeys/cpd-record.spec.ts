import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('a record that counts: minutes put right, a reflection in three parts, a table, paper', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    // Printing opens a window of the browser's own.
    window.print = () => {
      (window as unknown as { printed: string[] }).printed ??= [];
      (window as unknown as { printed: string[] }).printed.push(
        document.documentElement.dataset.printing ?? '',
        getComputedStyle(document.querySelector('.certificate')!).display,
      );
    };
  });
  await open(page, '/modules/one-team/');
  await page.getByRole('button', { name: /finished/ }).click();
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');
  await open(page, '/record/');
  await page.getByRole('button', { name: /^Change the minutes/ }).click();
  const days = page.getByRole('region', { name: 'What you did, and when' });
  await days.getByLabel('Minutes', { exact: true }).fill('35');
  await page.getByLabel('Why').fill('=Talked it over, "properly"');
  await expectAccessible(page, 'changing the minutes');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('35 minutes by your own count')).toBeVisible();

  await page.getByText(/^Reflect on/).click();
  await page.getByLabel('What I learned').fill('Who judges what.');
  await page.getByLabel('What I will do differently').fill('Ask "and work?" before the next name.');
  await page.getByLabel('What I will do differently').blur();
  await expect(page.getByText(/^Kept on this device at/).first()).toBeVisible();
  await expectAccessible(page, 'a reflection in three parts');
  await page.reload();
  await page.getByText(/^Reflect on .* \(begun\)/).click();
  await expect(page.getByLabel('What I learned')).toHaveValue('Who judges what.');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'the record');
  await page.setViewportSize({ width: 1280, height: 800 });

  const downloaded = async (name: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  const table = await downloaded('As a table (CSV)');
  expect(table).toContain('What I will do differently');
  expect(table, 'no spreadsheet takes it for a formula').toContain(`"'=Talked it over, ""properly"""`);
  const json = JSON.parse(await downloaded('As JSON')) as {
    accredited: boolean;
    rows: { minutes: number }[];
  };
  expect(json.accredited).toBe(false);
  expect(json.rows[0]!.minutes).toBe(35);

  const text = await downloaded('As text');
  for (const written of ['Who judges what.', 'Ask "and work?" before the next name.'])
    expect(text).toContain(written);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Nursing (NMC)').check();
  await page.getByRole('button', { name: 'Copy as a reflective account' }).click();
  await expect(page.getByText('Copied. Paste it where it is asked for.')).toBeVisible();
  const account = await page.evaluate(() => navigator.clipboard.readText());
  expect(account).toMatch(/How it relates to the Code\n\(to be written\)/);
  expect(account).toContain('Who judges what.');
  await page.getByText('Where these headings come from').click();
  await expectAccessible(page, 'handing it over');

  await page.emulateMedia({ media: 'print' });
  await expect(days.getByText('Who judges what.').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download my record' })).toBeHidden();
  await expect(page.locator('.certificate')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('A certificate, with your name').click();
  await page.getByLabel(/^Your name/).fill('Robin Example');
  await page.getByRole('button', { name: 'Print a certificate' }).click();
  expect(await page.evaluate(() => (window as unknown as { printed: string[] }).printed[0])).toBe(
    'certificate',
  );
  await page.evaluate(() => (document.documentElement.dataset.printing = 'certificate'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.certificate')).toContainText('Robin Example');
  await expect(page.locator('.certificate')).toContainText('no accreditation');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});
