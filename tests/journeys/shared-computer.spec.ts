import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('on a shared computer nothing stays after the window closes, and a code leads back', async ({
  page,
  context,
}) => {
  await open(page, '/modules/one-team/');
  const offer = page.getByRole('complementary', { name: 'Will this computer forget you?' });
  await expect(offer).toBeVisible();
  await page.locator('form[data-reflection] textarea').fill('Ask at the review.');
  await page.locator('form[data-reflection] textarea').blur();
  await expectAccessible(page, 'the code of this place');

  await open(page, '/record/');
  await expect(page.locator('main')).toContainText('Ask at the review.');
  await page.getByRole('button', { name: 'Keep nothing after I close this window' }).click();
  await expect(page.getByText('This computer is marked as shared')).toBeVisible();
  await expect(page.locator('main')).toContainText('Ask at the review.');
  await expectAccessible(page, 'a shared computer');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a shared computer');

  const left = await page.evaluate(async () => {
    const databases = await new Promise<number>((resolve) => {
      const opening = indexedDB.open('within-reach-record');
      opening.onsuccess = () => {
        const { result } = opening;
        if (!result.objectStoreNames.contains('facts')) return resolve(0);
        const all = result.transaction('facts').objectStore('facts').count();
        all.onsuccess = () => {
          result.close();
          resolve(all.result);
        };
      };
    });
    return { databases, local: Object.keys(localStorage) };
  });
  expect(left).toEqual({ databases: 0, local: ['within-reach-shared'] });

  // What is done from here on stays in the window, over its pages.
  await open(page, '/modules/one-team/');
  await expect(page.locator('form[data-reflection] textarea')).toHaveValue('Ask at the review.');
  const code = await page.locator('[data-take-along-code]').textContent();
  await page.close();

  const next = await context.newPage();
  await open(next, '/record/');
  await expect(next.locator('main')).toContainText('Nothing here yet');
  await next.getByLabel('A code that you wrote down').fill('nonsense');
  await next.getByRole('button', { name: 'Go there' }).click();
  await expect(next.getByText('No place has this code.')).toBeVisible();
  await expectAccessible(next, 'no such place');
  await next.getByLabel('A code that you wrote down').fill(code!.toLowerCase().replaceAll('-', ' '));
  await next.getByRole('button', { name: 'Go there' }).click();
  await expect(next).toHaveURL(/\/modules\/one-team\//);
});

test('what was done on a shared computer is kept again when it is no longer shared', async ({ page }) => {
  await open(page, '/record/');
  await page.getByRole('button', { name: 'Keep nothing after I close this window' }).click();
  await expect(page.getByText('This computer is marked as shared')).toBeVisible();
  await open(page, '/modules/one-team/');
  await page.locator('form[data-reflection] textarea').fill('Mine again.');
  await page.locator('form[data-reflection] textarea').blur();
  await open(page, '/record/');
  await page.getByRole('button', { name: 'Keep what I do on this computer again' }).click();
  await expect(page.getByRole('button', { name: 'Keep nothing after I close this window' })).toBeVisible();
  await expect(page.locator('main')).toContainText('Mine again.');
  expect(await page.evaluate(() => localStorage.getItem('within-reach-shared'))).toBeNull();
});
