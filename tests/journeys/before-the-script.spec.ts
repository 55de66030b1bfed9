import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { choicesKept } from './choices-kept.ts';

/** A line on which no script comes until it is let through. */
async function held(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await through;
    await route.continue();
  });
  return letThrough;
}

test('an answer given before the script is there is marked when it has come', async ({ page }) => {
  const letThrough = await held(page);
  await page.goto('/modules/fears-of-relapse/', { waitUntil: 'commit' });
  const question = page.locator('form.question[data-kind=single]').first();
  await question.locator('ul input[type=radio]').first().check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.getByRole('status')).toContainText('Your answer is marked as soon as');
  letThrough();
  await expect(question.locator('.result')).toBeVisible();
  await page.reload();
  await expect(question.locator('.result')).toBeVisible();
});

test('a conversation begun before its script is there begins when it has come', async ({ page }) => {
  const letThrough = await held(page);
  await page.goto('/scenarios/matthew/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Begin' }).click();
  letThrough();
  await expect(page.locator('.player fieldset button').first()).toBeEnabled();
});

test('a choice is answered while the machine of the conversation is still on its way, and kept when it is there', async ({
  page,
}) => {
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/player-actor*.js', async (route) => {
    await through;
    await route.continue();
  });
  await page.goto('/scenarios/matthew/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.player fieldset button').first().click();
  await expect(page.locator('.player > ol > li')).toHaveCount(2);
  const said = await page.locator('.player > ol').innerText();
  // In the record already: a page that is left now has lost nothing.
  await expect.poll(() => choicesKept(page)).toBe(1);
  letThrough();
  await page.waitForResponse(/player-actor/);
  await expect(page.locator('.player > ol')).toHaveText(said, { useInnerText: true });
  await page.reload();
  await expect(page.getByText('The conversation goes on where you left it.')).toBeVisible();
  await expect(page.locator('.player > ol > li')).toHaveCount(2);
  expect(await choicesKept(page)).toBe(1);
});

test('what names a record is asked for before its script, and nobody is told meanwhile that there is none', async ({
  page,
}) => {
  await page.goto('/modules/fears-of-relapse/');
  const question = page.locator('form.question[data-kind=single]').first();
  await question.locator('ul input[type=radio]').first().check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('.result')).toBeVisible();
  const letThrough = await held(page);
  let names = 0;
  page.on('request', (request) => (names += Number(request.url().endsWith('/record/site.json'))));
  await page.goto('/record/', { waitUntil: 'commit' });
  await expect.poll(() => names).toBe(1);
  await expect(page.locator('[data-record-empty]')).toBeHidden();
  letThrough();
  await expect(
    page.locator('main').getByText('Fears of relapse').filter({ visible: true }).first(),
  ).toBeVisible();
  expect(names).toBe(1);
});
