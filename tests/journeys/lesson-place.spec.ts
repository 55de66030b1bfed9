import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

const lesson = '/modules/fears-of-relapse/';

test('a lesson says where you are, what is done and how much is left', async ({ page }) => {
  await open(page, lesson);
  const contents = page.getByRole('navigation', { name: 'In this lesson' });
  await expect(contents).toContainText(/About \d+ minutes left/);
  const before = await contents.locator('[data-rail-left]').textContent();
  await page.locator('#fear-4-losing-benefits').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await expect(contents.getByRole('link', { name: /Fear 4/ })).toHaveAttribute('aria-current', 'location');
  await expect(contents.locator('[data-rail-left]')).not.toHaveText(before ?? '');
  const question = page.locator('form.question').first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(contents).toContainText(/1 of \d+ question/);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('#fear-5-employers-who-discriminate').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 500);
  const bar = page.locator('[data-rail-bar]');
  await expect(bar).toBeInViewport();
  await expect(bar).toContainText(/minutes left/);
  await expectReflow(page, 'a lesson with its bar');
  await expectAccessible(page, 'a lesson with its bar');
});

test('whoever comes by a link to a section is told the name of that section', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/modules/interview-in-twelve-minutes/#a-card-for-your-desk');
  await expect(page.locator('[data-rail-here]')).toHaveText('A card for your desk');
});

test('the card for a desk is printed by itself, on one sheet', async ({ page }) => {
  await open(page, '/modules/interview-in-twelve-minutes/#a-card-for-your-desk');
  // As long as the dialog is open the page is as it is printed.
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', document.documentElement.dataset['printing'] ?? '');
  });
  await page.getByRole('button', { name: 'Print only this card' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'desk');
  await page.evaluate(() => (document.documentElement.dataset['printing'] = 'desk'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Where you stand.', { exact: false }).last()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('a citation opens where the reader stands, and Escape leads back', async ({ page }) => {
  await open(page, lesson);
  const cite = page.locator('.text .cite a').nth(2);
  await cite.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await cite.press('Enter');
  const card = page.getByRole('group', { name: /\d/ }).and(page.locator('.cited'));
  await expect(card).toBeFocused();
  await expect(card.locator('.statement')).toContainText(/\w+/);
  await expectAccessible(page, 'a citation, open');
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(50);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(cite).toBeFocused();
  await cite.click();
  await card.getByRole('link', { name: 'All the evidence below' }).click();
  await expect(page).toHaveURL(/#evidence-/);
  await expect(page.locator('.evidence :target .statement')).toBeVisible();
  await expect(page.locator('.evidence details[open]')).toHaveCount(1);
});

test('the evidence of a lesson is a line each on a screen, and whole on paper', async ({ page }) => {
  await open(page, lesson);
  const notes = page.locator('.evidence > ol > li');
  const count = await notes.count();
  const first = notes.first();
  await expect(first.locator('.statement')).toBeHidden();
  expect((await first.boundingBox())!.height).toBeLessThan(110);
  await first.locator('summary').click();
  await expect(first.locator('.statement')).toBeVisible();
  await expectAccessible(page, 'a piece of evidence, open');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'the evidence of a lesson');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.evidence .statement:visible')).toHaveCount(count);
  await expect(page.locator('.evidence .from:visible')).toHaveCount(count);
});

test('after a wrong answer, mine comes first, then the best, and the others are folded', async ({ page }) => {
  await open(page, lesson);
  const question = page.locator('form.question[data-kind="single"]').first();
  const key = JSON.parse((await question.getAttribute('data-key')) ?? '{}') as { right?: number };
  const options = question.locator('fieldset').first().getByRole('radio');
  const values = await options.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const wrong = values.findIndex((value) => Number(value) !== (key.right ?? -1));
  await options.nth(wrong).check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  const reasons = question.locator('[data-reasons] > * > .answered > li');
  await expect(reasons.first()).toContainText('Your answer');
  await expect(question.getByText(/^Why not the other/)).toBeVisible();
});

test('a finished lesson ends on the next step', async ({ page }) => {
  await open(page, lesson);
  const finish = page.getByRole('button', { name: 'Mark this lesson as finished' });
  await finish.click();
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');
  await expect(finish).toBeHidden();
  await expect(page.locator('.finish .next .button').first()).toBeVisible();
  await expectAccessible(page, 'a finished lesson');
});
