import type { Page } from '@playwright/test';
import { expect, open, test } from './test.ts';

async function answerAndReflect(page: Page) {
  await open(page, '/modules/one-team/');
  await page.locator('form[data-reflection] textarea').fill('Only for now.');
  await page.locator('form[data-reflection] button').click();
}

test('where the device is full, the learner is told at once, and what was kept before stays', async ({
  page,
}) => {
  await open(page, '/modules/one-team/');
  await page.getByRole('button', { name: /finished/ }).click();
  await expect(page.locator('[data-finish-status]')).toContainText('Kept on this device');
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
  await answerAndReflect(page);
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Not kept');
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText('no room left');
  await open(page, '/record/');
  await page.getByText('Every part, and your answers').click();
  await expect(page.getByRole('row', { name: /One team/ })).toContainText('Done');
});

for (const [name, version] of [
  ['a newer release left a database that this one cannot open', 9],
  ['a database has lost its shelf', 1],
] as const)
  test(`where ${name}, the page says so and goes on`, async ({ page }) => {
    await open(page, '/help/');
    await page.evaluate(
      (version) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('within-reach-record', version);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(new Error('not made'));
        }),
      version,
    );
    await answerAndReflect(page);
    await expect(page.locator('[data-storage-note]')).toBeVisible();
    await expect(page.locator('form[data-reflection] [role=status]')).toContainText(/[Nn]ot (be )?kept/);
    const question = page.locator('form.question[data-kind=single]').first();
    await question.locator('li input').first().check();
    await question.getByRole('button', { name: 'Check my answer' }).click();
    await expect(question.locator('.result')).toBeVisible();
  });

test('a file of a million facts is refused unread into the record, in plain words', async ({ page }) => {
  await answerAndReflect(page);
  await open(page, '/record/');
  const file = `{"format":"within-reach-record","v":1,"facts":[${'{},'.repeat(999_999)}{}]}`;
  await page
    .getByLabel('Load a record from a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByRole('alert')).toContainText('more than one person could have made');
  await expect(page.getByRole('alert')).toContainText('Your record here is unchanged');
  await expect(page.locator('main')).toContainText('Only for now.');
});

test('the browser is asked once to keep the record for good', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => {
      localStorage.setItem('asked', String(Number(localStorage.getItem('asked') ?? 0) + 1));
      return Promise.resolve(true);
    };
  });
  for (const module of ['one-team', 'work-and-health']) {
    await open(page, `/modules/${module}/`);
    expect(await page.evaluate(() => localStorage.getItem('asked'))).toBe(module === 'one-team' ? null : '1');
    await page.getByRole('button', { name: /finished/ }).click();
    await expect(page.locator('[data-finish-status]')).toContainText('Finished on');
  }
  expect(await page.evaluate(() => localStorage.getItem('asked'))).toBe('1');
});
