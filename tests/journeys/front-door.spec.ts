import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('a nurse with a review on Thursday has words to say in two steps', async ({ page }) => {
  await open(page, '/');
  await page.locator('main').getByText('I work in a mental health team').click();
  await page.getByRole('link', { name: 'A review', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before the review' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Words to say' })).toBeInViewport();
  await expect(page.getByRole('region', { name: 'One sentence to carry' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Begin: Matthew' })).toHaveAttribute('href', /matthew/);
  const long = page.getByRole('group', { name: 'How long have you got?' });
  await expect(page.locator('.route.twenty')).toBeVisible();
  await long.getByRole('radio', { name: '5 minutes' }).check();
  await expect(page.locator('.route.five')).toBeVisible();
  await expect(page.locator('.route.twenty')).toBeHidden();
  await expectAccessible(page, 'an answer of the front door');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'an answer of the front door');
});

test('a meeting today leads to what the trade of whoever has it needs first', async ({ page }) => {
  for (const [who, where] of [
    ['clinicians', /asking-about-work/],
    ['advisers', /interview-in-twelve-minutes/],
    ['employers', /before-the-conversation/],
  ] as const) {
    await open(page, `/start/${who}/today/`);
    const first = page.locator('.route.twenty li').first();
    await expect(first.getByRole('link')).toHaveAttribute('href', where);
  }
});

test('whoever comes back finds their own door open, where they were, and what is left', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('region', { name: 'Where you were' })).toBeHidden();
  await page.locator('main').getByText('I am a work coach or adviser').click();
  await expectAccessible(page, 'the front door, open');
  await page.getByRole('link', { name: 'A meeting today' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Somebody is coming today' })).toBeVisible();
  await page.waitForLoadState('load');
  await open(page, '/modules/disclosure/');
  await page.locator('main h2[id]').nth(2).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(1800);
  await open(page, '/');
  const where = page.getByRole('region', { name: 'Where you were' });
  // The lesson stands in all three courses: the door decides.
  await expect(where).toContainText('The exploring conversation');
  await expect(where).toContainText('Telling an employer, or not');
  await expect(where).toContainText(/About \d+ minutes? left in this lesson, \d+ hours in the course\./);
  await expect(page.getByRole('link', { name: 'An interview with somebody new' })).toBeVisible();
  await expectAccessible(page, 'the first page for whoever comes back');
  await where.getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL(/\/modules\/disclosure\//);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the front door is a page of links, and an answer shows all three routes or the one chosen', async ({
    page,
  }) => {
    await open(page, '/');
    await page.locator('main').getByText('I manage or employ people').click();
    await page.getByRole('link', { name: 'A meeting at two o’clock' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Before two o’clock' })).toBeVisible();
    await page.getByRole('radio', { name: 'An hour' }).check();
    await expect(page.locator('.route.hour')).toBeVisible();
    await open(page, '/start/');
    expect(await page.locator('main li a').count()).toBe(24);
  });
});

test('an answer prints on one sheet, with its three routes', async ({ page }) => {
  await open(page, '/start/employers/today/');
  await page.emulateMedia({ media: 'print' });
  for (const length of ['five', 'twenty', 'hour'])
    await expect(page.locator(`.route.${length}`)).toBeVisible();
  for (const answer of ['employers/today', 'employers/told', 'advisers/told', 'clinicians/review']) {
    await open(page, `/start/${answer}/`);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), answer).toHaveLength(1);
  }
});
