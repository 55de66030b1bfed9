import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('the box offers results while somebody types, and the keyboard alone leads to one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/glossary/');
  expect(
    asked.filter((path) => /search/.test(path)),
    'nothing is loaded before it is used',
  ).toEqual([]);

  await page.keyboard.press('Control+/');
  const box = page.getByRole('combobox', { name: 'Search the site' });
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.pressSequentially('fit no');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText(/fit note/i);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('header [role=status]')).toContainText(/results?\. Arrow keys choose/);
  await expect(box, 'focus stays').toBeFocused();
  expect(page.url(), 'nothing of it is in the address').not.toContain('?');
  await expectAccessible(page, 'the list is open');

  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toContainText('All results');
  await page.keyboard.press('Escape');
  await expect(options.first()).toBeHidden();
  await expect(box).toHaveValue('fit no');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');

  await box.pressSequentially('section 60');
  await expect(options.first()).toContainText(/Section 60/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#section-60$/);
});

test('Enter without a choice asks the search page, and “/” leads to its box', async ({ page }) => {
  await open(page, '/');
  const box = page.locator('#find');
  await box.click();
  await box.fill('natural supports');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=natural(\+|%20)supports$/);
  await expect(page.locator('[data-search-results]').getByRole('listitem').first()).toContainText(
    /natural supports/i,
  );
  await page.locator('h1').click();
  await page.keyboard.press('Control+/');
  await expect(page.locator('#q')).toBeFocused();
  await page.keyboard.type('/');
  await expect(page.locator('#q'), 'in a field it is a letter').toHaveValue('natural supports/');
});

test('in a narrow window the list stays within it, and a click leads on', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/help/');
  await page.locator('#find').fill('matthew');
  const option = page.getByRole('option').first();
  await expect(option).toContainText('Matthew');
  await expectReflow(page, 'the list is open');
  const edges = await page.locator('.suggest').boundingBox();
  expect(edges!.x).toBeGreaterThanOrEqual(0);
  expect(edges!.x + edges!.width).toBeLessThanOrEqual(320);
  await option.click();
  await expect(page).toHaveURL(/\/scenarios\/matthew\/$/);
});

test('somebody in distress meets help first in the box, and what they type goes into no address', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/courses/clinicians/');
  const box = page.locator('#find');
  await box.click();
  await box.fill('i want to die');
  const first = page.locator('.suggest .first');
  await expect(first).toContainText('999');
  await expect(first).toContainText('116 123');
  await expect(page.locator('header [role=status]')).toContainText('Ways to get help come first');
  await expectAccessible(page, 'help first in the box');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/help\/$/);
  await page.goBack();
  await page.locator('#find').fill('better off dead');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/help\/$/);
  expect(asked.filter((url) => /die|dead/.test(url))).toEqual([]);

  // A link with it, from elsewhere: help is there, and the address says no more.
  await open(page, '/search/?q=i+want+to+die&kind=claim');
  await expect(page.locator('main [data-search-help]')).toBeVisible();
  await expect(page).toHaveURL(/\/search\/#kind=claim$/);
});

test('what may be danger and may be something else is answered, with help above, and goes into no address', async ({
  page,
}) => {
  await open(page, '/courses/clinicians/');
  await page.locator('#find').fill('ive bought a rope and picked a day');
  await expect(page.locator('.suggest .first')).toContainText('999');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('main [data-search-help]')).toContainText('116 123');
  await expect(page.locator('main [data-search-form] input[name=q]')).toHaveValue(/rope/);
  await expect(page.locator('[data-search-results]').getByRole('listitem').first()).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('rope');
  await page.reload();
  await expect(page.locator('main [data-search-form] input[name=q]')).toHaveValue('');
});

test('results can be narrowed by kind and audience, and the address says so', async ({ page }) => {
  await open(page, '/search/?q=fit+note');
  const results = page.locator('[data-search-results]').getByRole('listitem');
  await expect(results.first()).toBeVisible();
  await page.getByLabel('What kind').selectOption('Conversations');
  await expect(page).toHaveURL(/q=fit\+note&kind=scenario$/);
  await expect(results.first()).toContainText('Conversation');
  for (const text of await results.allTextContents()) expect(text).toContain('Conversation');
  await page.getByLabel('For', { exact: true }).selectOption('employers');
  await expect(page).toHaveURL(/audience=employers$/);
  await expectAccessible(page, 'narrowed');
  await expectReflow(page, 'narrowed');

  await page.reload();
  await expect(page.getByLabel('What kind')).toHaveValue('scenario');
  await expect(results.first()).toContainText('for employers');

  await page.locator('#q').fill('eqolise');
  await expect(page.locator('[data-search-status]')).toContainText('Nothing');
  await page.getByRole('button', { name: /of any kind/ }).click();
  await expect(page).toHaveURL(/#q=eqolise$/);
  await expect(results.first()).toContainText('EQOLISE');
});

test('where nothing fits, it says what it understood and offers the nearest words', async ({ page }) => {
  await open(page, '/search/?q=fidxyzty');
  const status = page.locator('[data-search-status]');
  await expect(status).toContainText('Not known here: “fidxyzty”');
  await status.getByRole('link', { name: 'fidelity' }).click();
  await expect(page).toHaveURL(/#q=fidelity$/);
  await expect(page.locator('[data-search-results]').getByRole('listitem').first()).toContainText(
    /fidelity/i,
  );
});
