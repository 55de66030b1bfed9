import { beginConversation, expect, expectAccessible, open, test } from './test.ts';

test('where the browser refuses storage, the page says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page, '/modules/fears-of-relapse/');
  await expect(page.locator('[data-storage-note]')).toBeVisible();
  const question = page.locator('form.question').first();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.locator('.result')).toBeVisible();
  await page.locator('form[data-reflection] textarea').fill('Only for now.');
  await page.locator('form[data-reflection] button').click();
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText(/[Nn]ot (be )?kept/);
  await expectAccessible(page, 'storage refused');

  await open(page, '/scenarios/matthew/');
  await beginConversation(page);
  await page.locator('.player fieldset button').first().click();
  await expect(page.getByRole('button', { name: 'Take back your last turn' })).toBeVisible();

  await open(page, '/record/');
  await expect(page.locator('[data-record-refused]')).toBeVisible();
  await expectAccessible(page, 'the record, storage refused');
});
