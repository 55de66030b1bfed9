import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

const parts = ['Learn', 'Practise', 'Look up', 'Papers'] as const;

test('the menu is one row on a phone, and what is under each word is one step further', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  const words = [
    ...parts.map((name) => menu.getByRole('button', { name })),
    menu.getByRole('link', { name: 'My record' }),
  ];
  const tops = await Promise.all(words.map(async (word) => (await word.boundingBox())?.y));
  expect(new Set(tops).size, 'one row').toBe(1);
  for (const name of parts) {
    await menu.getByRole('button', { name }).click();
    await expect(menu.getByRole('link').nth(1)).toBeVisible();
    await expectReflow(page, `${name}, open`);
    await expectAccessible(page, `the menu at “${name}”`);
    await page.keyboard.press('Escape');
  }
  await menu.getByRole('button', { name: 'Look up' }).click();
  await menu.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/$/);
});

test('by keyboard, a part of the menu opens, leads on with Tab, and closes with Escape', async ({ page }) => {
  await open(page, '/help/');
  const learn = page.getByRole('button', { name: 'Learn' });
  await learn.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = page.getByRole('list', { name: 'What is coming?' }).getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(learn).toBeFocused();
});

test('under a word, what belongs together stands together, and says what it is', async ({ page }) => {
  await open(page, '/help/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  const under = async (part: string, group: string) => {
    await menu.getByRole('button', { name: part }).click();
    return menu.getByRole('list', { name: group }).getByRole('link').allTextContents();
  };
  const said = async (part: string, group: string) =>
    (await under(part, group)).map((text) => text.replace(/\s+/g, ' ').trim());
  expect(await said('Learn', 'What is coming?')).toHaveLength(3);
  expect(await said('Practise', 'With a team')).toEqual([
    'Lead a session',
    'Watch one back',
    'Measure a team',
    'For champions',
  ]);
  expect(await said('Look up', 'For yourself')).toEqual([
    'If it is your own job',
    'If it is somebody you care for',
  ]);
  const start = menu.getByRole('list', { name: 'What is coming?' }).getByRole('link').first();
  await menu.getByRole('button', { name: 'Learn' }).click();
  await start.click();
  await expect(page).toHaveURL(/\/start\/\w+\/$/);
});

test('the menu says where the page belongs', async ({ page }) => {
  await open(page, '/figures/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu.getByRole('button', { name: 'Look up' })).toHaveAttribute('aria-current', 'true');
  await menu.getByRole('button', { name: 'Look up' }).click();
  await expect(menu.getByRole('link', { name: 'Figures' })).toHaveAttribute('aria-current', 'page');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the menu opens all the same', async ({ page }) => {
    await open(page, '/');
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('button', { name: 'Papers' }).click();
    await menu.getByRole('link', { name: 'A plan for two' }).click();
    await expect(page).toHaveURL(/\/adjustments\/plan\/$/);
  });
});

test('nothing that is for authors is linked from a page for learners', async ({ page }) => {
  for (const path of ['/papers/', '/scenarios/matthew/', '/scenarios/matthew/afterwards/', '/workbooks/']) {
    await open(page, path);
    for (const address of ['/papers/kit/', '/map/'])
      await expect(page.locator(`a[href*="${address}"]`), `${path} to ${address}`).toHaveCount(0);
    await expect(page.getByText('npm run')).toHaveCount(0);
  }
});
