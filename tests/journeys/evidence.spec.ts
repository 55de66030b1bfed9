import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('a sceptic chooses among the claims, sends the choice to a colleague and goes back', async ({
  page,
}) => {
  await open(page, '/evidence/newer-trials/');
  const shown = page.locator('[data-claim]:not([hidden])');
  const all = await shown.count();
  expect(all).toBeGreaterThanOrEqual(80);
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

test('what is chosen among all claims goes along to the page of a family', async ({ page }) => {
  await open(page, '/evidence/');
  await page.getByLabel('Nation').selectOption('northern-ireland');
  const law = page.locator('[data-family]').filter({ hasText: 'Law: rights' });
  const told = Number(/^(\d+) of \d+ claims$/m.exec(await law.locator('[data-shown]').innerText())?.[1]);
  expect(told).toBeGreaterThan(5);
  await expect(page.locator('[data-family]').filter({ hasText: 'What people said' })).toBeHidden();
  await expectAccessible(page, 'families');
  await law.getByRole('link').click();
  await expect(page).toHaveURL(/\/evidence\/rights\/\?nation=northern-ireland$/);
  await expect(page.locator('[data-claim]:not([hidden])')).toHaveCount(told);
});

test('an old address of a claim leads to where it stands now, and without scripts to its code', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '/evidence/#C027');
  await expect(page).toHaveURL(/\/evidence\/work-and-health\/#C027$/);
  await expect(page.locator('#C027')).toBeInViewport();
  const plain = await (
    await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  ).newPage();
  await plain.goto('/evidence/#C027');
  await plain.locator('a#C027').click();
  await expect(plain).toHaveURL(/\/evidence\/work-and-health\/#C027$/);
  await plain.context().close();
});

test('no page of the evidence is heavier than 150 KB before compression', async ({ page, request }) => {
  await open(page, '/evidence/');
  const families = await page
    .locator('[data-family] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(families.length).toBeGreaterThan(7);
  for (const address of [
    '/evidence/',
    '/evidence/ips/',
    '/evidence/changes/',
    '/evidence/sources/',
    ...families,
  ])
    expect((await (await request.get(address)).body()).length, address).toBeLessThan(150_000);
});

test('a sceptic reads five minutes on IPS, opens a source where it stands, and prints one sheet', async ({
  page,
}) => {
  await open(page, '/evidence/');
  await page.getByRole('link', { name: 'IPS in five minutes' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/IPS in five minutes/);
  await page.getByRole('link', { name: 'Evidence 1', exact: true }).first().click();
  await expect(page.locator('.cited:popover-open .statement')).toContainText('27 randomised trials');
  await expectAccessible(page, 'a source opened');
  await page.keyboard.press('Escape');
  const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'five minutes on IPS');
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

test('law that was read second-hand says so on its label, and can be chosen', async ({ page }) => {
  await open(page, '/evidence/at-work/#L54');
  const claim = page.locator('#L54');
  await expect(claim.getByText('Official, read second-hand', { exact: true })).toBeVisible();
  await expect(claim).toContainText('Read second-hand');
  await page.getByLabel('How sure').selectOption('official-second-hand');
  await expect(page).toHaveURL(/\?strength=official-second-hand/);
  const shown = page.locator('[data-claim]:not([hidden])');
  await expect(shown.filter({ hasText: 'Official, read second-hand' })).toHaveCount(await shown.count());
  await expectAccessible(page, 'second-hand');
});
