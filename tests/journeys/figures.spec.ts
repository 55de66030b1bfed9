import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { measurePage } from '#bench/measure-page.ts';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('somebody is sent through the job search by keyboard, and each state is said in words', async ({
  page,
}) => {
  await open(page, '/modules/jobsearch-process/');
  const figure = page.getByRole('figure', { name: /The job search step by step/ });
  const status = figure.getByRole('status');
  const mark = (step: string) => figure.locator(`.path [data-step="${step}"]`);
  const send = figure.getByRole('button', { name: /^Send Grace through$/ });
  await expect(figure).toContainText('Hope: ●●●○ fair');
  await expect(status).toBeEmpty();

  await send.focus();
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Try 1 ends at step 4, the sift. Grace hears nothing at all.');
  await expect(status).toContainText('Hope was fair and is now low.');
  await expect(mark('sift')).toContainText('stops here');
  await expectAccessible(page, 'after a stop');

  await figure.getByRole('checkbox', { name: /Practise aloud/ }).focus();
  await page.keyboard.press('Space');
  await send.focus();
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Try 2 ends at step 4');
  await expect(status).toContainText(
    'This help had nothing to do this time: practise aloud and watch it back.',
  );

  await figure.getByRole('checkbox', { name: /Match strengths/ }).focus();
  await page.keyboard.press('Space');
  await send.focus();
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Try 3: Grace gets through every step');
  await expect(mark('sift')).toContainText('mended');
  await expect(figure).toContainText('Hope: ●●●● high');
  await figure.getByText('All tries so far').press('Enter');
  await expect(figure.locator('[data-log] li')).toHaveCount(3);
  await expectAccessible(page, 'after a way through');

  await figure.getByRole('checkbox', { name: /Few employers/ }).check();
  await send.press('Enter');
  await expect(status).toContainText('no help of ours makes more');

  await figure.getByRole('radio', { name: /Grace/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(figure.getByRole('button', { name: 'Send Nasreen through' })).toBeVisible();
  await expect(figure).toContainText('Hope: ○○○○ gone');
  await expect(status).toBeEmpty();

  await figure.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(send).toBeVisible();
  await expect(figure.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the job search is a list of steps and of help, with nothing that cannot be used', async ({
    page,
  }) => {
    await page.goto('/modules/jobsearch-process/');
    const figure = page.locator('#figure-jobsearch');
    await expect(figure).toContainText('The sift. Somebody thins the pile');
    await expect(figure).toContainText('Match strengths to the main tasks');
    await expect(figure.locator('input:visible, button:visible')).toHaveCount(0);
  });
});

const figures = readdirSync('content/figures').map((file) => `/figures/${file.replace('.yaml', '')}/`);

test('every figure says that it is ours, can be read as words, and fits a narrow window', async ({
  page,
}) => {
  test.setTimeout(240_000);
  expect(figures.length).toBeGreaterThanOrEqual(12);
  for (const path of figures) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await open(page, path);
    const figure = page.locator('figure.figure');
    await expect(figure).toHaveCount(1);
    await expect(figure.locator('figcaption')).toContainText('Our drawing, after');
    expect(await figure.locator('li, dd, td').count(), 'a list or a table').toBeGreaterThan(2);
    await expect(figure.locator('svg[role="img"]:not([aria-label])')).toHaveCount(0);
    await expect(figure.locator('[style]')).toHaveCount(0);
    if (path.includes('jobsearch')) await page.getByText('What it says after a try').click();
    await expectAccessible(page, path);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `${path}, dark`, ['color-contrast']);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectReflow(page, `${path}, forced colours`);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectReflow(page, `${path}, 320 pixels`);
    await expectAccessible(page, `${path}, 320 pixels`, ['target-size', 'scrollable-region-focusable']);
    const letters = await figure.locator('svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 1;
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(Math.min(...letters, 99), 'letters').toBeGreaterThanOrEqual(11);
  }
});

test('figures hang in a gallery, and one can be printed on a sheet and saved', async ({ page }) => {
  await open(page, '/figures/');
  await expectAccessible(page, 'the gallery');
  await page.getByRole('link', { name: /^The circle of low expectations/ }).click();
  await expect(page).toHaveURL(/\/figures\/circle\/$/);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  for (const format of ['SVG', 'PNG']) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${format}` }).click();
    const file = await readFile(await (await downloading).path());
    expect(file.subarray(0, 4).toString('latin1')).toBe(format === 'PNG' ? '\x89PNG' : '<svg');
    expect(file.length).toBeGreaterThan(2000);
  }
});

test('a figure that only shows brings no script of its own', async ({ page }) => {
  const scripts = async (path: string) => {
    await open(page, path);
    return page
      .locator('script')
      .evaluateAll((all) => all.map((script) => script.getAttribute('src') ?? script.textContent));
  };
  const plain = await scripts('/modules/keeping-a-job/');
  expect(await scripts('/modules/circle-of-low-expectations/')).toEqual(plain);
  expect(await scripts('/modules/jobsearch-process/')).toHaveLength(plain.length + 1);
});

test('the job search keeps to the budget of a page with questions and what its figure loads besides', async ({
  page,
}) => {
  const size = await measurePage(page, '/modules/jobsearch-process/');
  // Sending somebody through the figure is 1.7 KB of script, which no other lesson loads.
  expect(size.script.brotli).toBeLessThanOrEqual(20_000 + 1_700);
});
