import { expect, expectAccessible, open, test } from './test.ts';

test('what was read is found again from any page', async ({ page }) => {
  await open(page, '/glossary/');
  await page.getByRole('searchbox', { name: 'Search the site' }).fill('will work cause a relapse');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=will(\+|%20)work(\+|%20)cause(\+|%20)a(\+|%20)relapse/);
  const results = page.locator('[data-search-results]');
  await expect(results.getByRole('link').first()).toBeVisible();
  expect(await results.locator(':scope > li').count()).toBeLessThanOrEqual(10);
  await expect(results.locator('mark').first()).toBeVisible();
  await expect(page.locator('[data-search-status]')).toContainText(/result/);
  await expectAccessible(page, 'results');
  await results.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator(':target')).toContainText(/relapse|hospital|admission/i);
});

for (const [typed, expected] of [
  ['sick note', /fit note/i],
  ['ips fidelty', /fidelity/i],
  ['cpn', /community psychiatric nurse/i],
  ['swan study', /SWAN/],
] as const)
  test(`“${typed}” finds what is meant`, async ({ page }) => {
    await open(page, `/search/?q=${encodeURIComponent(typed)}`);
    await expect(
      page.locator('[data-search-results]').getByRole('listitem').filter({ hasText: expected }).first(),
    ).toBeVisible();
  });

test('nothing found is said plainly, with a way on', async ({ page }) => {
  await open(page, '/search/?q=xyzzyplugh');
  await expect(page.locator('[data-search-status]')).toContainText(/[Nn]othing/);
  await expectAccessible(page, 'nothing found');
});

test('a first result says on which claim it rests, with its date', async ({ page }) => {
  await open(page, '/search/?q=who+can+sign+a+fit+note');
  const first = page.locator('[data-search-results]').getByRole('listitem').first();
  await expect(first).toContainText(/It rests on: .+\(\w+, as of .*20\d\d\)/);
  await first.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/evidence\/[\w-]+\/#\w+$/);
});

test('the door somebody came in by tips the balance, and the page says so', async ({ page }) => {
  await open(page, '/start/employers/');
  await open(page, '/search/?q=relapse');
  await expect(page.locator('[data-search-status]')).toContainText(
    'What is for employers comes a little earlier, because you came in as one of them.',
  );
});

test('somebody in danger meets help first, and nothing about it is kept', async ({ page }) => {
  await open(page, '/search/?q=my+client+wants+to+die');
  await expect(page.locator('[data-search-help]')).toBeVisible();
  await expect(page.locator('[data-search-help]')).toContainText('999');
  await expectAccessible(page, 'help first');
  await open(page, '/record/');
  await expect(page.locator('main')).toContainText('Nothing here yet');
});
