import { expect, open, test } from './test.ts';

/** Everything that a browser holds for this site, as one text for each place. */
const everywhere = async () => {
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const held = await Promise.all(
    databases.map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const db = opening.result;
            const stores = [...db.objectStoreNames];
            if (stores.length === 0) return resolve([]);
            const all = stores.map(
              (store) =>
                new Promise<unknown[]>((given) => {
                  const request = db.transaction(store).objectStore(store).getAll();
                  request.onsuccess = () => given(request.result);
                }),
            );
            void Promise.all(all).then((found) => {
              db.close();
              resolve(found.flat());
            });
          };
        }),
    ),
  );
  return {
    databases: held.flat(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    state: history.state as unknown,
  };
};

test('after erasing, no storage of the browser holds anything', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '/modules/one-team/');
  const note = page.locator('form[data-note] textarea').first();
  await note.fill('Mine alone.');
  await note.blur();
  await page.locator('form[data-reflection] textarea').fill('Mine as well.');
  await page.locator('form[data-reflection] textarea').blur();
  await open(page, '/start/clinicians/');
  await open(page, '/team/results/');
  await page.locator('[data-set-name]').fill('Our clinic in May');
  await page.locator('[data-set-name]').blur();
  await open(page, '/sessions/work-at-the-review/wall/');
  await page.keyboard.press('ArrowRight');
  const before = await page.evaluate(everywhere);
  expect(JSON.stringify(before)).toContain('Mine alone.');
  expect(Object.keys(before.local)).toContain('within-reach-text-team');

  await open(page, '/record/');
  await page.getByRole('button', { name: /Erase my record/ }).click();
  await expect(page.getByRole('dialog')).toContainText('the codes of a team');
  await page.getByRole('button', { name: 'Erase it from this device' }).click();
  await expect(page.getByText('Your record on this device has been erased.')).toBeVisible();
  const left = await page.evaluate(everywhere);
  expect(left).toEqual({ databases: [], local: {}, session: {}, cookies: '', state: before.state });

  await open(page, '/team/results/');
  await expect(page.locator('[data-set-name]')).not.toHaveValue('Our clinic in May');
});

test('on a shared computer a team’s codes go with the window', async ({ page, context }) => {
  await open(page, '/team/results/');
  await page.locator('[data-set-name]').fill('Our clinic in May');
  await page.locator('[data-set-name]').blur();
  await open(page, '/record/');
  await page.getByRole('button', { name: 'Keep nothing after I close this window' }).click();
  await expect(page.getByText('This computer is marked as shared')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['within-reach-shared']);
  await open(page, '/team/results/');
  await expect(page.locator('[data-set-name]')).toHaveValue('Our clinic in May');
  await page.locator('[data-set-name]').fill('Our clinic in June');
  await page.locator('[data-set-name]').blur();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['within-reach-shared']);
  await page.close();
  const next = await context.newPage();
  await open(next, '/team/results/');
  await expect(next.locator('[data-set-name]')).not.toHaveValue('Our clinic in June');
});
