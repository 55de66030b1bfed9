import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('a course shows three ways through, and its groups with what each takes', async ({ page }) => {
  await open(page, '/courses/employers/');
  const ways = page.getByRole('region', { name: 'Three ways through' });
  await expect(ways.getByRole('link', { name: /^Question 1: / })).toHaveAttribute(
    'href',
    /#q-talk-first-words$/,
  );
  await expect(ways.getByRole('heading', { name: /The core/ })).toContainText(/\d+ minutes/);
  await ways.getByRole('link', { name: 'When it is law' }).click();
  await expect(page.getByRole('region', { name: 'When it is law' })).toBeInViewport();
  const parts = page.getByRole('region', { name: 'When it is law' }).locator('ol.parts > li');
  await expect(parts).toHaveCount(3);
  await expect(parts.first()).toContainText(/\d+ minutes?/);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a course');
});

test('the list of courses and of conversations know what was done', async ({ page }) => {
  await open(page, '/modules/small-firms/');
  await page.getByRole('button', { name: /finished/ }).click();
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');
  await open(page, '/courses/');
  await expect(page.getByText(/1 of \d+ lessons done/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Go on with/ })).toBeVisible();
  await expectAccessible(page, 'courses, one begun');
});

test('conversations can be chosen by whom they are for and by length, without scripts too', async ({
  page,
}) => {
  await open(page, '/scenarios/');
  await page.getByRole('radio', { name: 'For advisers' }).check();
  await expect(page.getByRole('heading', { name: 'For clinicians' })).toBeHidden();
  await page.getByRole('radio', { name: 'Up to 10 minutes' }).check();
  await expect(page.getByRole('link', { name: 'Twelve minutes, fourteen waiting' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sent' })).toBeHidden();
  await page.getByRole('radio', { name: 'For clinicians' }).check();
  await expect(page.getByText('None is as short as that here')).toBeVisible();
  await expectAccessible(page, 'a list that was narrowed to nothing');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'conversations');
});

test('whose door is known finds their own conversations first', async ({ page }) => {
  await open(page, '/courses/employers/');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('within-reach-door'))).toBe('employers');
  await open(page, '/scenarios/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('For employers');
});
