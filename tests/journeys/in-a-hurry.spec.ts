import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('a lesson on safety begins with whom to call, and the number can be pressed', async ({ page }) => {
  for (const who of ['advisers', 'clinicians', 'employers']) {
    await open(page, `/modules/safety-${who}/`);
    const call = page.locator('main').getByRole('link', { name: '999' }).first();
    await expect(call).toBeInViewport();
    await expect(call).toHaveAttribute('href', 'tel:999');
    await expect(page.locator('main h2').first()).toHaveText(/now$/);
  }
  await open(page, '/help/');
  await expect(page.getByRole('link', { name: '116 123' }).first()).toHaveAttribute('href', 'tel:116123');
  await expect(page.getByRole('link', { name: '85258' }).first()).toHaveAttribute('href', /^sms:85258/);
});

test('a table on a phone names the column before each cell, and nothing is cut off', async ({ page }) => {
  await open(page, '/modules/interview-in-twelve-minutes/');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader', { name: 'Explored' })).toBeAttached();
  const cell = table.getByRole('cell').nth(2);
  expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toContain('Explored');
  expect(await cell.evaluate((one) => one.getBoundingClientRect().right <= innerWidth)).toBe(true);
});

test('whoever has a meeting soon is led to the page of their trade', async ({ page }) => {
  for (const [who, heading] of [
    ['Work coach or adviser', 'Somebody is coming today'],
    ['Mental health team', 'Somebody is coming today'],
    ['Manager', 'Before the conversation'],
  ] as const) {
    await open(page, '/');
    await page
      .getByRole('region', { name: 'Meeting somebody soon?' })
      .getByRole('link', { name: who })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'If they say “I can’t do this any more”' })).toBeVisible();
  }
});

test('a manager who was told a diagnosis finds what to say, what to leave and a conversation', async ({
  page,
}) => {
  await open(page, '/adjustments/for/bipolar/');
  const told = page.getByRole('region', { name: 'If somebody has just told you' });
  await expect(told.getByText('Thank you for telling me.')).toBeVisible();
  await expectReflow(page, 'a page of a diagnosis');
  await told.getByRole('link', { name: 'Prepare, practise and plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Somebody has just told you' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Leave unasked and unsaid' })).toContainText('tablets');
  await expect(page.getByRole('link', { name: /^Begin: The shutter/ })).toBeVisible();
  await expectAccessible(page, 'somebody has just told you');
});

test('the law answers first, and can be shown for one nation', async ({ page }) => {
  await open(page, '/the-law/');
  const britain = page.getByRole('heading', { name: 'Who counts as disabled' });
  const ireland = page.getByRole('heading', { name: 'Where Northern Ireland differs' });
  const more = page.getByText(/^An effect is long-term if/);
  await expect(more).toBeHidden();
  await page.getByText('More: who counts as disabled').click();
  await expect(more).toBeVisible();
  await page.getByRole('radio', { name: 'Northern Ireland' }).check();
  await expect(britain).toBeHidden();
  await expect(ireland).toBeVisible();
  await page.getByRole('radio', { name: 'Great Britain' }).check();
  await expect(ireland).toBeHidden();
  // What somebody follows a link to is there, whatever was chosen.
  await page.getByRole('link', { name: 'Where Northern Ireland differs' }).click();
  await expect(ireland).toBeVisible();
  await expectAccessible(page, 'the law');
});

test('after a choice on a small screen the first choice can be seen', async ({ page }) => {
  await open(page, '/scenarios/twelve-minutes/');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let turn = 0; turn < 3; turn++) {
    const choices = page.locator('.choice');
    await choices.first().click();
    await expect(page.getByText(`Turn ${turn + 2}`)).toBeVisible();
    const last = page.locator('.playing ol > li').last();
    await expect(last).toBeInViewport();
    const go = page.locator('.playing fieldset button').first();
    await expect(go).toBeInViewport();
    if ((await choices.count()) === 0) await go.click();
  }
});
