import { expect, expectAccessible, open, test } from './test.ts';

test('a nurse finds the course, works through a module and sees it done', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('main').getByText('I work in a mental health team').click();
  await page.getByRole('link', { name: 'The whole course: Work as part of care' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Work as part of care' })).toBeVisible();
  await expect(page.getByText('What you will be able to do')).toBeVisible();
  await page.getByRole('link', { name: /^Start with/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before you begin' })).toBeVisible();
  await page.getByRole('link', { name: 'Begin with work and health' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Work and health' })).toBeVisible();

  const guess = page.locator('form.question').first();
  await guess.scrollIntoViewIfNeeded();
  await guess.getByRole('spinbutton').fill('30');
  await guess.getByRole('button', { name: 'See the figure' }).click();
  await expect(guess.getByText(/^Published figure/)).toBeVisible();

  const note = page.locator('form[data-note]').first();
  await note.getByRole('textbox').fill('What part, if any, would you like work to play?');
  await note.getByRole('button', { name: 'Keep this note' }).click();
  await expect(note.getByRole('status')).toContainText('Kept on this device');

  const reflection = page.locator('form[data-reflection]');
  await reflection.getByRole('textbox').fill('I asked one person out of ten.');
  await reflection.getByRole('button', { name: 'Keep my reflection' }).click();
  await expect(reflection.getByRole('status')).toContainText('Kept on this device');

  await page.getByRole('button', { name: /finished/ }).click();
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');
  await expectAccessible(page, 'a finished module');

  await open(page, '/courses/clinicians/');
  await expect(page.locator('[data-module-mark="work-and-health"]')).toHaveText('Done');
  await expect(page.getByRole('link', { name: /^Go on with “The circle/ })).toBeVisible();
  await open(page, '/');
  const where = page.getByRole('region', { name: 'Where you were' });
  await expect(where).toContainText('The circle of low expectations');
  await expect(where.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', /circle-of-low/);
});

test('coming back, the learner is where they were', async ({ page }) => {
  await open(page, '/modules/trials-and-their-limits/');
  await page.locator('#swan').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(1800);
  await page.locator('form[data-note] textarea').first().fill('Ask for the absolute figures.');
  await page.locator('form[data-note] button').first().click();
  await open(page, '/modules/trials-and-their-limits/');
  await expect(page.locator('[data-place]')).toContainText('You were at');
  await expect(page.locator('form[data-note] textarea').first()).toHaveValue('Ask for the absolute figures.');
  await open(page, '/courses/clinicians/');
  const goOn = page.getByRole('link', { name: /^Go on with “The trials/ });
  await expect(goOn).toHaveAttribute('href', /trials-and-their-limits\/#/);
});

test('every module tells its minutes, its objectives, its evidence and three things to remember', async ({
  page,
}) => {
  await open(page, '/courses/clinicians/');
  const links = await page
    .locator('ol.parts h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(links.length).toBeGreaterThanOrEqual(7);
  for (const link of links) {
    await open(page, link);
    await expect(page.locator('.facts')).toContainText(/\d+ minutes?/);
    expect(await page.locator('.objectives li').count()).toBeGreaterThan(0);
    expect(await page.locator('.remember li').count()).toBe(3);
    expect(await page.locator('.evidence > ol > li').count()).toBeGreaterThan(0);
  }
});
