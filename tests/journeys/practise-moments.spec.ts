import type { Locator, Page } from '@playwright/test';
import { readContent } from '#build/read-content.ts';
import { momentsOf } from '#practice/moment.ts';
import { replay } from '#scenario/replay.ts';
import { choicesAt } from '#scenario/step.ts';
import { walked } from '#proof/walk.ts';
import {
  beginConversation,
  expect,
  expectAccessible,
  expectReflow,
  open,
  test,
  untilOffline,
} from './test.ts';

const { content } = await readContent(process.cwd());
const scenario = content.scenarios.find(({ slug }) => slug === 'too-stressful')!.value;
const title = scenario.title;
const walk = scenario.walks[0]!;
const { turns, passed } = replay(scenario, walked(scenario, walk.choices), true);
const moments = new Map(momentsOf(scenario).map((moment) => [moment.scene, moment]));
/** The moments that this walk meets. */
const met = new Set(turns.map(({ at }) => at.scene).filter((scene) => moments.has(scene))).size;

const day = 86_400_000;
const later = (days: number) => new Date(new Date().setHours(12, 0, 0, 0) + days * day);

/** Has the conversation to an ending, and writes a sentence for next time. */
async function converse(page: Page): Promise<void> {
  await open(page, '/scenarios/too-stressful/');
  await beginConversation(page);
  const field = page.locator('.player fieldset');
  const press = async (name: string, place: number) => {
    const button = field.getByRole('button').nth(place);
    await expect(button).toHaveText(name);
    await button.click();
  };
  for (const { passed, at, choice } of turns) {
    for (const _ of passed) await press('Go on', 0);
    await press(
      choice.say ?? choice.do!,
      choicesAt(scenario, at).findIndex(({ id }) => id === choice.id),
    );
  }
  for (const _ of passed) await press('Go on', 0);
  await page.getByLabel('One sentence to use next time').fill('What would help you decide?');
  await page.getByRole('button', { name: 'Keep this sentence' }).click();
  await expect(page.getByText(/^Kept on this device at/)).toBeVisible();
}

const choicesIn = (form: Locator) => form.locator('[data-choices] span').allTextContents();

async function start(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Start' });
  await button.focus();
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tab = 0; tab < 25; tab += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('moments from a conversation come back by themselves, and can be answered with the keyboard alone', async ({
  page,
}) => {
  test.slow();
  await page.clock.install({ time: later(0) });
  await converse(page);
  await open(page, '/practice/');
  await expect(
    page.getByText('Nothing is about to fade. The next question or moment comes back on'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Choose a conversation' })).toBeHidden();

  await page.clock.setSystemTime(later(40));
  await open(page, '/');
  await expect(page.getByRole('link', { name: `five minutes: ${met} about to fade` })).toBeVisible();
  await open(page, '/record/');
  await expect(
    page.getByRole('link', { name: `${met} moments from conversations are about to fade` }),
  ).toBeVisible();
  await open(page, '/practice/');
  await start(page);
  const heading = page.getByRole('heading', { name: '1 of 5' });
  await expect(heading).toBeFocused();
  const form = page.locator('form.moment');
  await expectAccessible(page, 'a moment');
  await expect(form).toContainText('For next time you wrote: “What would help you decide?”');
  await expect(form.locator('[data-you]')).toHaveText(scenario.you);
  const order = await choicesIn(form);

  // A reload in the middle: the same moment, its choices where they were.
  await page.reload();
  await start(page);
  await expect(heading).toBeFocused();
  expect(await choicesIn(form)).toEqual(order);

  const submit = form.getByRole('button', { name: 'See what the evidence says' });
  await tabTo(page, submit);
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status')).toHaveText('Not answered yet. Choose one.');
  await heading.focus();
  await tabTo(page, form.locator('[data-choices] input').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, form.getByRole('radio', { name: 'Unsure' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await expect(form.getByRole('radio', { name: 'Certain', exact: true })).toBeChecked();
  await tabTo(page, submit);
  await page.keyboard.press('Enter');
  const result = form.locator('.result');
  await expect(result).toBeFocused();
  await expect(result).toContainText(
    /best supported choice here\. You were|better supported here\. You were/,
  );
  const reasons = form.locator('.answered > li');
  await expect(reasons).toHaveCount(order.length);
  for (const [place, words] of order.entries()) await expect(reasons.nth(place)).toContainText(words);
  await expect(reasons.filter({ hasText: 'Best supported here' })).toHaveCount(1);
  await expect(reasons.filter({ hasText: 'Your answer' })).toContainText(order[1]!);
  await expect(form.locator('.claims a').first()).toHaveAttribute('href', /\/evidence\/#\w+/);
  await expect(form.getByRole('link', { name: 'Have the whole conversation again' })).toHaveAttribute(
    'href',
    '/scenarios/too-stressful/',
  );
  await expectAccessible(page, 'a moment, answered');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a moment, answered');

  const next = page.getByRole('button', { name: 'Next moment' });
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2 of 5' })).toBeFocused();
  await expect(form).toContainText('Just before, when you were there:');
  await expect(form.locator('.before .you')).toContainText('You');
  await expectReflow(page, 'a moment');
  const stop = page.getByRole('button', { name: 'Stop here' });
  await tabTo(page, stop);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/You answered 1 moment from a conversation: [01] right or best/)).toBeFocused();
  await expectAccessible(page, 'stopped');

  await open(page, '/record/');
  await expect(page.getByText(/the best choice in [01] of 1 moment from conversations/)).toBeVisible();
  await expect(page.getByText(/The one you were certain of was (right|wrong)\./)).toBeVisible();
  if (await page.getByText('The one you were certain of was wrong.').isVisible())
    await expect(page.getByRole('link', { name: `A moment from “${title}”` })).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a session mixes questions and moments, without a network as well', async ({ page, context }) => {
    test.slow();
    await open(page, '/practice/');
    await untilOffline(page);
    await page.clock.install({ time: later(0) });
    await expect(page.getByRole('link', { name: 'Choose a conversation' })).toBeVisible();
    await expectAccessible(page, 'invited to a conversation');
    for (const module of ['one-team', 'fears-of-relapse']) {
      await open(page, `/modules/${module}/`);
      const question = page.locator('form.question[data-kind=single]').first();
      await question.scrollIntoViewIfNeeded();
      await question.locator('li input[type=radio]').first().check();
      await question.getByRole('button', { name: 'Check my answer' }).click();
      await expect(question.locator('.result')).toBeVisible();
    }
    await converse(page);
    await page.clock.setSystemTime(later(40));
    await context.setOffline(true);
    await open(page, '/practice/');
    await expect(page.locator('[data-practice-status]')).toContainText(
      `2 questions and ${met} moments from conversations are about to fade. Here are 5 of them`,
    );
    await start(page);
    for (const name of ['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']) {
      await expect(page.getByRole('heading', { name })).toBeFocused();
      const form = page.locator('form.question');
      await form.locator('li input[type=radio]').last().check();
      await form.locator('[type=submit]').click();
      await expect(form.locator('.result')).toBeVisible();
      await page.getByRole('button', { name: /^(Next question|Next moment|Finish)$/ }).click();
    }
    await expect(
      page.getByText(/You answered 2 questions and 3 moments from conversations: \d right or best/),
    ).toBeFocused();
  });
});

test('a scene that was rewritten counts as new, and says so', async ({ page }) => {
  await converse(page);
  await page.route('**/practice/moments.json', async (route) => {
    const list = (await (await route.fetch()).json()) as { scenes: string[][] }[];
    for (const { scenes } of list) for (const scene of scenes) scene[1] = 'newer';
    await route.fulfill({ json: list });
  });
  await open(page, '/practice/');
  await start(page);
  await expect(page.getByText('This scene has been rewritten since you answered it')).toBeVisible();
});

test('a moment whose words cannot be fetched is passed over', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.clock.install({ time: later(0) });
  await converse(page);
  await page.route('**/practice/moments/*.json', (route) => route.abort());
  await page.clock.setSystemTime(later(40));
  await open(page, '/practice/');
  await start(page);
  await expect(page.getByText('This could not be fetched.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: '2 of 5' })).toBeFocused();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the practice page says where questions and conversations can be read', async ({ page }) => {
    await open(page, '/practice/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('link', { name: 'every conversation' })).toBeVisible();
    await expect(page.locator('form.moment')).toHaveCount(0);
    await expectReflow(page, 'practice without scripts');
  });
});
