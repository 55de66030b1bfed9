import type { Page } from '@playwright/test';
import { readContent } from '#build/read-content.ts';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

/** Answers the form in sight: with its right options as the page's own key knows them, or with the wrong ones. */
async function finish(page: Page, right: boolean, level: string) {
  for (const question of await page.locator('form.question:visible').all()) {
    const key = JSON.parse((await question.getAttribute('data-key'))!) as { correct: boolean[] };
    await question.locator(`li input[value="${key.correct.indexOf(right)}"]`).check();
  }
  for (const item of await page.locator('.confidence select:visible').all()) await item.selectOption(level);
  await page.locator('[data-check-finish]:visible').click();
}

test('a check before the course, another afterwards, and what changed', async ({ page }) => {
  await open(page, '/courses/clinicians/');
  await page.getByRole('link', { name: 'Before and after' }).click();
  await expectAccessible(page, 'before it is begun');
  await page.getByRole('button', { name: 'Start' }).click();
  const heading = page.locator('h2:focus');
  await expect(heading).toHaveText(/^Questions, set [AB]$/);
  const first = await heading.innerText();
  await expect(page.locator('form.question:visible')).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'Check my answer' })).toHaveCount(0);
  await page.locator('[data-check-finish]:visible').click();
  await expect(page.getByText('8 questions are not answered. Press again')).toBeVisible();
  await expectAccessible(page, 'a form');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a form');
  await finish(page, false, '2');
  await expect(page.getByText('0 of 8 right. Come back for the other')).toBeVisible();
  await expect(page.locator('.answered:visible')).toHaveCount(8);

  await page.reload();
  await page.getByRole('button', { name: 'start the other set' }).click();
  await expect(page.locator('h2:focus')).toHaveText(
    first === 'Questions, set A' ? 'Questions, set B' : 'Questions, set A',
  );
  await finish(page, true, '7');
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeFocused();
  await expect(page.getByText('0 of 8 before, 8 of 8 after: eight more.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Not right before, right after' })).toHaveCount(8);
  await expect(page.getByText('2 before, 7 after')).toHaveCount(3);
  await expect(page.getByText('They are no validated scale')).toBeVisible();
  await expectAccessible(page, 'what changed');
  await expectReflow(page, 'what changed');

  await page.reload();
  await expect(page.getByText('0 of 8 before, 8 of 8 after: eight more.')).toBeVisible();
  await open(page, '/record/');
  await expect(page.getByRole('link', { name: /Before and after/ })).toBeVisible();
  const change = page.getByRole('region', { name: 'Before and after' });
  await expect(change).toContainText('0 of 8 before, 8 of 8 after: eight more.');
  await expect(change.getByText('2 before, 7 after, of 10')).toHaveCount(3);
  await expectAccessible(page, 'what changed, on the record');
});

test('no gain is shown as no gain', async ({ page }) => {
  await open(page, '/courses/clinicians/check/');
  await page.getByRole('button', { name: 'Start' }).click();
  await finish(page, true, '9');
  await page.getByRole('button', { name: 'start the other set' }).click();
  await finish(page, true, '9');
  await expect(page.getByText('8 of 8 before, 8 of 8 after: no change.')).toBeVisible();
});

test('every open course offers its own check', async ({ page }) => {
  const { content } = await readContent(process.cwd());
  for (const { slug } of content.courses.filter(({ value }) => value.state === 'open')) {
    await open(page, `/courses/${slug}/`);
    await page.getByRole('link', { name: 'Before and after' }).click();
    await expect(page).toHaveURL(new RegExp(`/courses/${slug}/check/$`));
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.locator('form.question:visible')).toHaveCount(8);
  }
});
