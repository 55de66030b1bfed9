import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('a sceptic chooses among the claims, sends the choice to a colleague and goes back', async ({
  page,
}) => {
  await open(page, '/evidence/');
  const shown = page.locator('[data-claim]:not([hidden])');
  const all = await shown.count();
  expect(all).toBeGreaterThanOrEqual(380);
  await page.getByLabel('How sure').selectOption('strong');
  await expect(page).toHaveURL(/\?strength=strong$/);
  const strong = await shown.count();
  expect(strong).toBeLessThan(all);
  await expect(page.getByRole('status').filter({ hasText: 'claims are shown' })).toHaveText(
    `${strong} of ${all} claims are shown.`,
  );
  await expectAccessible(page, 'chosen');
  await page.locator('select[name=status]').selectOption('dated');
  await page.goBack();
  expect(await shown.count()).toBe(strong);
  await page.reload();
  expect(await shown.count()).toBe(strong);
});

test('a claim leads to its source, and the source to all its claims', async ({ page }) => {
  await open(page, '/evidence/#C027');
  await page.locator('#C027 .from a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Article on IPS/);
  expect(await page.locator('[data-claim]').count()).toBeGreaterThan(100);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a source');
});

test('what has dated says what holds now, and a lesson marks it', async ({ page }) => {
  await open(page, '/evidence/changes/');
  const count = await page.locator('[data-claim]').count();
  expect(count).toBeGreaterThan(30);
  await expect(page.locator('[data-claim] .now')).toHaveCount(count);
  await open(page, '/modules/circle-of-low-expectations/');
  await expect(page.getByRole('link', { name: /has changed since/ }).first()).toBeVisible();
});

test('a reader says once where they work, and what holds there comes first', async ({ page }) => {
  await open(page, '/evidence/changes/');
  const several = page.locator('.now:has(> p + p):has(> p[data-nations~="northern-ireland"])').first();
  const count = await several.count();
  await page.getByLabel('Show first what holds in').selectOption('northern-ireland');
  if (count) await expect(several.locator('> p').first()).toHaveAttribute('data-own', '');
  await expect(page.locator('.now > p[data-own]').first()).toBeVisible();
  await open(page, '/modules/fears-of-relapse/');
  await expect(page.getByLabel('Show first what holds in')).toHaveValue('northern-ireland');
});

test('a word of the glossary opens in place, by keyboard', async ({ page }) => {
  await open(page, '/modules/individual-placement-and-support/');
  const term = page.locator('button.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const meaning = page.locator('.meaning:popover-open');
  await expect(meaning).toBeVisible();
  await expectAccessible(page, 'a word explained');
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();
});
