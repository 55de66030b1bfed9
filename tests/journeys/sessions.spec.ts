import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { measurePage } from '#bench/measure-page.ts';
import { expect, expectAccessible, expectReflow, open, test, untilOffline } from './test.ts';

const sessions = globSync('content/sessions/*.yaml')
  .map((file) => basename(file, '.yaml'))
  .sort();
const led = 'work-at-the-review';

/** Texts on the wall that are smaller than a back row can read, as they are drawn. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node.parentElement;
      if (!node.textContent?.trim() || !holder?.checkVisibility() || holder.closest('.visually-hidden, h1'))
        continue;
      const drawing = holder.closest('text')?.getScreenCTM();
      const size = parseFloat(getComputedStyle(holder).fontSize) * (drawing ? Math.abs(drawing.a) : 1);
      if (size < 28) found.push(`${size.toFixed(1)}: ${node.textContent.trim().slice(0, 40)}`);
    }
    return found;
  });

const shown = (page: Page) => page.locator('[data-led-step][data-shown]');
const heading = (page: Page) => shown(page).getByRole('heading', { level: 2 });
const atTheEnd = (page: Page) => page.locator('.end[data-shown]').count();

/** Goes through a session by the keys of a clicker; `look` is called in every view. */
async function goThrough(page: Page, look: () => Promise<void>, most = 200): Promise<void> {
  let last = '';
  for (let press = 0; press < most; press += 1) {
    const view = await shown(page).evaluate((step: HTMLElement) => step.dataset.ledStep + step.innerText);
    if (view !== last) await look();
    last = view;
    if (await atTheEnd(page)) return;
    await page.keyboard.press('PageDown');
  }
  throw new Error('The session did not come to its end.');
}

test('a session is found, read and printed, and says what may go wrong and where help is', async ({
  page,
}) => {
  await open(page, '/sessions/');
  await expectAccessible(page, 'the sessions');
  await page.getByRole('link', { name: 'Work at the review' }).click();
  await expect(page.getByRole('heading', { name: 'What may go wrong' })).toBeVisible();
  await expect(page.locator('main')).toContainText('116 123');
  await expectAccessible(page, 'a session');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Cards to print and cut' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the wall' })).toBeHidden();
});

test('forty-five minutes are led by keys in two windows, and a reload loses nothing', async ({
  page,
  context,
}) => {
  await open(page, `/sessions/${led}/wall/`);
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await expect(notes.locator('h1:visible')).toHaveCount(1);
  await expect(notes.locator('h1:visible')).toContainText('1. Welcome');
  await expectAccessible(notes, 'the notes');

  // A guess: hands on the wall are there in the notes, and the other way round.
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText('A guess first');
  for (const key of ['a', 'b', 'b', 'Shift+B', 'b', 'e']) await page.keyboard.press(key);
  await expect(notes.locator('h1:visible')).toContainText('2. A guess first');
  await expect(notes.getByRole('group', { name: 'Hands you count' }).locator('.tally')).toHaveText([
    '1',
    '2',
    '0',
    '0',
    '1',
  ]);
  await notes.getByRole('button', { name: 'One more hand for A' }).click();
  await expect(shown(page).locator('.tally')).toHaveText(['2', '2', '0', '0', '1']);
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect(shown(page)).toContainText('8 in every 100');
  await expect(shown(page).locator('.tally')).toHaveText(['40%', '40%', '0%', '0%', '20%']);

  // A conversation, by hands: split, reasons, and only then what follows.
  while ((await heading(page).textContent()) !== 'Matthew’s review') await page.keyboard.press('PageDown');
  await expect(shown(page)).toContainText('Will anybody bring up work at this review?');
  await page.keyboard.press('PageDown');
  for (const key of ['b', 'b', 'b', 'c']) await page.keyboard.press(key);
  await page.reload();
  await expect(heading(page)).toHaveText('Matthew’s review');
  await expect(shown(page).locator('.tally')).toHaveText(['0', '3', '1']);
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toContainText('How you were split');
  await page.keyboard.press('PageDown');
  await expect(shown(page).getByRole('heading', { name: 'Why B' })).toBeVisible();
  await expect(shown(page)).not.toContainText('scrapbook down');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toContainText('we go on with B');
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toContainText('He takes the scrapbook down');

  // What if we had said A? Back, another choice, on.
  await page.keyboard.press('PageUp');
  await page.getByRole('button', { name: 'What if we had said A?' }).click();
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toContainText('He has stopped looking at you');

  // Both windows are opened anew: the session stands where it stood.
  await notes.reload();
  await expect(notes.locator('h1:visible')).toHaveCount(1);
  await expect(notes.locator('h1:visible')).toContainText('4. Matthew’s review');
  await notes.keyboard.press('PageUp');
  await expect(page.getByRole('button', { name: 'What if we had said B?' })).toBeVisible();

  await goThrough(page, async () => {});
  await expect(shown(page)).toContainText('type this into “My record”');
  await expect(notes.locator('h1:visible')).toContainText('Code for people’s own record');
});

test('letters are no keys once they are switched off, in both windows, and buttons and a clicker do it all', async ({
  page,
  context,
}) => {
  await open(page, `/sessions/${led}/wall/`);
  const step = () =>
    page.evaluate(() => document.querySelector('[data-shown]')?.getAttribute('data-led-step'));
  const type = async (keys: string) => {
    for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key);
  };
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  const letters = page.getByRole('group', { name: 'Letters, digits and the space as keys' });
  await expect(letters.getByLabel('Pressed by themselves')).toBeChecked();
  await letters.getByLabel('Switched off').check();
  await expectAccessible(page, 'the keys switched off');
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  const windows = context.pages().length;
  await type('find a new talk ');
  expect([await step(), context.pages().length]).toEqual(['0', windows]);
  await expect(page.getByRole('complementary', { name: 'The notes' })).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText('A guess first');
  await type('abc');
  await expect(shown(page).locator('.tally').first()).toHaveText('0');

  // The notes beside it know of it, and change it for both.
  const notes = await context.newPage();
  await open(notes, `/sessions/${led}/notes/`);
  await expect(notes.getByLabel('Switched off')).toBeChecked();
  await expectAccessible(notes, 'the keys in the notes');
  await notes.getByLabel(/Only with Alt/).check();
  await page.bringToFront();
  await type('a');
  await expect(shown(page).locator('.tally').first()).toHaveText('0');
  await page.keyboard.press('Alt+a');
  await expect(shown(page).locator('.tally').first()).toHaveText('1');
});

test('the wall and the notes stand in the typefaces of the site', async ({ page }) => {
  for (const part of ['wall', 'notes']) {
    await open(page, `/sessions/${led}/${part}/`);
    const loaded = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
    await expect
      .poll(loaded, part)
      .toEqual(
        expect.arrayContaining([expect.stringMatching(/Atkinson/), expect.stringMatching(/Source Serif/)]),
      );
  }
});

test('with one window, the notes are under a key', async ({ page }) => {
  await open(page, `/sessions/${led}/wall/`);
  await page.keyboard.press('n');
  const notes = page.getByRole('complementary', { name: 'The notes' });
  await expect(notes).toContainText('Thank you for coming.');
  await expectAccessible(page, 'the notes on the wall');
  await page.keyboard.press('PageDown');
  await expect(notes).toBeHidden();
  await expect(heading(page)).toHaveText('Welcome');
});

test('pairs have a clock that starts, stops, and says when it is time', async ({ page }) => {
  await page.clock.install();
  await open(page, `/sessions/${led}/wall/`);
  while ((await heading(page).textContent()) !== 'Two minutes each') await page.keyboard.press('PageDown');
  const clock = shown(page).getByRole('timer');
  await expect(clock).toHaveText('2:00');
  await page.keyboard.press('t');
  await page.clock.runFor(30_000);
  await expect(clock).toHaveText('1:30');
  await page.keyboard.press('t');
  await page.clock.runFor(30_000);
  await expect(clock).toHaveText('1:30');
  await page.keyboard.press('t');
  await page.clock.runFor(90_000);
  await expect(clock).toHaveText('0:00');
  await expect(page.locator('[data-announce]')).toHaveText('Time.');
});

test('light and dark are changed by a key', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, `/sessions/${led}/wall/`);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.keyboard.press('l');
  expect(await ground()).not.toBe(light);
  await expectAccessible(page, 'a dark wall', ['color-contrast']);
  await page.keyboard.press('l');
  expect(await ground()).toBe(light);
});

for (const [width, height] of [
  [1024, 768],
  [1920, 1080],
] as const)
  for (const session of sessions)
    test(`${session} at ${width} by ${height}: nothing is smaller than 28 pixels, and every view is accessible`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height });
      await open(page, `/sessions/${session}/wall/`);
      const looked = new Set<string>();
      await goThrough(page, async () => {
        const view = await shown(page).evaluate(
          (step: HTMLElement) => `${step.dataset.ledStep}.${step.dataset.showing}`,
        );
        expect(await tooSmall(page), view).toEqual([]);
        await expectReflow(page, view);
        // Views of the same kind are made alike: each is asked once.
        if (width === 1024 && !looked.has(view)) await expectAccessible(page, `${session} ${view}`);
        looked.add(view);
      });
    });

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('a session that was opened once goes on', async ({ page, context }) => {
    test.setTimeout(180_000);
    await open(page, '/');
    await untilOffline(page);
    await context.setOffline(true);
    await page.goto(`/sessions/${led}/wall/`);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('a');
    await page.reload();
    await expect(heading(page)).toHaveText('A guess first');
    await goThrough(page, async () => {});
  });
});

for (const [what, path, most] of [
  ['the wall', `/sessions/${led}/wall/`, 30_000],
  ['the notes', `/sessions/${led}/notes/`, 30_000],
  ['the page of a session', `/sessions/${led}/`, 3000],
] as const)
  test(`${what} keeps to its budget of script`, async ({ page }) => {
    const { script } = await measurePage(page, path);
    expect(script.brotli).toBeGreaterThan(0);
    expect(script.brotli).toBeLessThanOrEqual(most);
  });
