import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

const day = 86_400_000;

/** A time on another day, in the middle of it: what is due then does not depend on the hour. */
const later = (days: number) => new Date(new Date().setHours(12, 0, 0, 0) + days * day);

async function answerFirst(page: Page, module: string, certainty?: string): Promise<Locator> {
  await open(page, `/modules/${module}/`);
  const question = page.locator('form.question[data-kind=single]').first();
  await question.scrollIntoViewIfNeeded();
  await question.locator('li input[type=radio]').first().check();
  if (certainty) await question.getByRole('radio', { name: certainty, exact: true }).check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.locator('.result')).toBeVisible();
  return question;
}

test('questions come back when they are about to fade, and not before', async ({ page }) => {
  await page.clock.install({ time: later(0) });
  await open(page, '/practice/');
  await expect(page.getByText('Nothing to practise yet')).toBeVisible();
  await expectAccessible(page, 'nothing to practise');
  await answerFirst(page, 'one-team', 'Certain');
  await answerFirst(page, 'fears-of-relapse');
  await open(page, '/practice/');
  await expect(page.getByText('Nothing is about to fade. The next question comes back on')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put that day in my calendar' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toContain('/practice/');

  await page.clock.setSystemTime(later(40));
  for (const path of ['/', '/courses/clinicians/']) {
    await open(page, path);
    await expect(page.getByRole('link', { name: 'five minutes: 2 about to fade' })).toBeVisible();
  }
  await open(page, '/record/');
  await page.getByRole('link', { name: '2 questions are about to fade' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: '1 of 2' })).toBeFocused();
  await expectAccessible(page, 'a question that came back');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a question that came back');
  for (const number of [1, 2]) {
    await expect(page.getByRole('heading', { name: `${number} of 2` })).toBeFocused();
    const question = page.locator('form.question');
    await expect(question).toHaveCount(1);
    await question.locator('li input[type=radio]').last().check();
    await question.getByRole('button', { name: 'Check my answer' }).click();
    await expect(question.locator('.answered > li').first()).toBeVisible();
    await expect(question.locator('.behind a').first()).toHaveAttribute('href', /\/modules\/[\w-]+\/#/);
    await expectAccessible(page, 'answered again');
    await page.getByRole('button', { name: number === 2 ? 'Finish' : 'Next question' }).click();
  }
  await expect(page.getByText(/You answered 2 questions: \d right at the first try/)).toBeFocused();
  await expect(page.getByText('Nothing is about to fade. The next question comes back on')).toBeVisible();
});

test('a question that was rewritten counts as new, and says so', async ({ page }) => {
  await answerFirst(page, 'one-team');
  await page.route('**/practice/index.json', async (route) => {
    const modules = (await (await route.fetch()).json()) as { module: string; questions: string[][] }[];
    for (const { questions } of modules) for (const question of questions) question[1] = 'newer';
    await route.fulfill({ json: modules });
  });
  await open(page, '/practice/');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('rewritten since you answered it, so it counts as new')).toBeVisible();
});

test('how sure one was is shown as calibration, with the way back to what was certain and wrong', async ({
  page,
}) => {
  let wrong = 0;
  for (const module of ['one-team', 'fears-of-relapse', 'trials-and-their-limits', 'work-and-health']) {
    const question = await answerFirst(page, module, 'Certain');
    if ((await question.locator('.result').getAttribute('data-outcome')) === 'wrong') {
      wrong += 1;
      await expect(question.locator('.result')).toContainText(
        'You were certain, so this is one to look at again',
      );
    }
  }
  await open(page, '/record/');
  const right = 4 - wrong;
  const were = right === 0 ? 'none was' : right === 1 ? '1 was' : `${right} were`;
  await expect(page.getByText(`Of the 4 you were certain of, ${were} right.`)).toBeVisible();
  const list = page.locator('section[aria-labelledby=record-sure] li a');
  await expect(list).toHaveCount(wrong);
  for (const link of await list.all())
    await expect(link).toHaveAttribute('href', /\/modules\/[\w-]+\/#[\w-]+/);
  await page.getByText('How well you judged what you know, roughly').click();
  await expect(page.getByText('You do best by saying how sure you are')).toBeVisible();
  await expectAccessible(page, 'calibration');
});

test('options keep their order on this device, and another device has its own', async ({
  page,
  browser,
  baseURL,
}) => {
  const order = async (page: Page) => {
    await open(page, '/modules/fears-of-relapse/');
    await expect(page.locator('form.question[data-ready]').first()).toBeAttached();
    return page
      .locator('form.question li input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join(''));
  };
  const first = await order(page);
  expect(await order(page)).toBe(first);
  const orders = new Set([first]);
  for (let device = 0; device < 2; device += 1) {
    const context = await browser.newContext({ baseURL: baseURL! });
    orders.add(await order(await context.newPage()));
    await context.close();
  }
  expect(orders.size).toBeGreaterThan(1);
});
