import { expect, expectReflow, open, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('with scripts off, a lesson can be read, and its answers are at its end', async ({ page }) => {
  await open(page, '/modules/fears-of-relapse/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const question = page.locator('form.question').first();
  await expect(question).toContainText('?');
  await expect(page.getByRole('link', { name: 'The answer, with reasons' }).first()).toBeVisible();
  await page.locator('#answers > summary').click();
  const answers = page.locator('#answers > ol > li');
  expect(await answers.count()).toBe(await page.locator('form.question').count());
  await expect(answers.first()).toContainText(/\w+/);
  await expect(page.locator('form[data-note] button').first()).toBeHidden();
  await expectReflow(page, 'a lesson without scripts');
});

test('with scripts off, a citation leads to its evidence, which opens', async ({ page }) => {
  await open(page, '/modules/fears-of-relapse/');
  await page.locator('.text .cite a').nth(2).click();
  await expect(page.locator('.evidence :target .statement')).toBeVisible();
  await expect(page.locator('.evidence :target .statement')).toBeInViewport();
});

test('with scripts off, Matthew is a text to turn pages in', async ({ page }) => {
  await open(page, '/scenarios/matthew/');
  await expect(page.locator('.player')).toBeHidden();
  const text = page.locator('#as-text');
  await expect(text.getByText(/turn to/i).first()).toBeVisible();
  await text.getByRole('link', { name: 'why it goes as it does' }).click();
  await expect(page.getByText('from Matthew’s chair').first()).toBeVisible();
  await expect(page.locator('.reasons .other-perspective').first()).toContainText(/\w+/);
  await page.locator('.reasons dt a').first().click();
  await expect(page.locator('#turn-1')).toBeVisible();
});

for (const path of [
  '/',
  '/courses/clinicians/',
  '/evidence/',
  '/glossary/',
  '/help/',
  '/about/',
  '/record/',
  '/search/',
])
  test(`with scripts off, ${path} can be read`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path === '/search/') await expect(page.locator('noscript p')).toBeVisible();
    if (path === '/record/') await expect(page.locator('noscript p')).toBeVisible();
  });
