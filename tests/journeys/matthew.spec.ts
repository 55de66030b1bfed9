import { readContent } from '#build/read-content.ts';
import { beginConversation, expect, expectAccessible, expectReflow, open, test } from './test.ts';

const { content } = await readContent(process.cwd());
const scenario = content.scenarios.find(({ slug }) => slug === 'matthew')!.value;

/** Plays on with the keyboard alone until an ending: each time the choice that `pick` names, counted from 0. */
async function play(page: import('@playwright/test').Page, pick: (turn: number, count: number) => number) {
  const player = page.locator('.player');
  for (let turn = 0; turn < 80; turn += 1) {
    if (await player.locator('.card h2').count()) return;
    const buttons = player.locator('fieldset button');
    const count = await buttons.count();
    const before = await player.locator('> ol > li').last().innerText();
    await buttons.nth(count === 1 ? 0 : Math.min(pick(turn, count), count - 1)).press('Enter');
    await expect
      .poll(
        async () =>
          (await player.locator('.card h2').count()) ||
          (await player.locator('> ol > li').last().innerText()) !== before,
      )
      .toBeTruthy();
  }
  throw new Error('no ending after 80 turns');
}

test('Matthew can be walked with the keyboard alone, and looked back on', async ({ page }) => {
  await open(page, '/scenarios/matthew/');
  await beginConversation(page);
  await expect(page.locator('.player fieldset button').first()).toBeEnabled();
  await expectAccessible(page, 'the first scene');
  await play(page, (turn) => turn % 3);
  await expect(page.locator('.player .card h2')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Looking back' })).toBeVisible();
  await expectAccessible(page, 'the end');
  await page.getByRole('heading', { name: 'Turn by turn' }).click();
  await expect(page.locator('.debrief .turns > li:visible')).toHaveCount(1);
  await expectAccessible(page, 'the debrief');
  await expect(page.locator('.debrief .claims a').first()).toHaveAttribute('href', /\/evidence\/#[A-Z]\d/);

  // The plot of all turns is the way to each, with the arrow keys as well.
  const turns = page.getByRole('group', { name: /Your \d+ turns/ }).getByRole('radio');
  await turns.last().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  const chair = page.getByRole('tabpanel', { name: 'The other chair' });
  await expect(chair.getByRole('heading', { name: `Turn ${await turns.count()}` })).toBeVisible();
  await page.getByRole('tab', { name: 'The other chair' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Your chair' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Your chair' })).toBeVisible();
  await expectAccessible(page, 'the reasons');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'The map' }).getByRole('img')).toBeVisible();
  await expectAccessible(page, 'the map in the look back');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Try again from this turn' }).click();
  await expect(page.locator('.player fieldset button').first()).toBeVisible();
});

test('a turn can be taken back, and the conversation waits where it was left', async ({ page }) => {
  await open(page, '/scenarios/matthew/');
  const player = page.locator('.player');
  await beginConversation(page);
  await expect(player.locator('fieldset button').first()).toBeEnabled();
  const first = await player.locator('fieldset button').first().innerText();
  await player.locator('fieldset button').first().click();
  await expect(player).toContainText(first);
  await expect(player.getByRole('button', { name: 'Take back your last turn' })).toBeVisible();
  await expect(player.locator('fieldset button').first()).not.toHaveText(first);

  await page.reload();
  await beginConversation(page);
  await expect(player.getByRole('button', { name: 'Take back your last turn' })).toBeVisible();
  await expect(player).toContainText(first);
  await player.getByRole('button', { name: 'Take back your last turn' }).click();
  await expect(player.locator('fieldset button').first()).toHaveText(first);
});

test('the look back is short, and names no ending that was not met', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/scenarios/matthew/');
  await beginConversation(page);
  await expect(page.locator('.player fieldset button').first()).toBeEnabled();
  await play(page, (turn) => turn % 3);
  await expect(page.getByRole('heading', { name: 'Looking back' })).toBeVisible();
  await expect(page.getByText('You have met 1 of 6 endings')).toBeVisible();
  const [height, stops] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, input, textarea, summary, [tabindex])',
      ),
    ].filter((one) => one.tabIndex >= 0 && one.checkVisibility()).length,
  ]);
  expect(height).toBeLessThan(2000);
  expect(stops).toBeLessThan(60);
  const shown = await page.locator('main').innerText();
  const ended = await page.locator('.player .card h2').innerText();
  for (const { title } of Object.values(scenario.endings))
    if (title !== ended) expect(shown).not.toContain(title);
  const onward = page.getByRole('region', { name: 'Where to go from here' });
  await expect(onward.getByRole('link')).toHaveCount(3);
  await expect(onward.getByText(/comes back on|can be practised now/)).toBeVisible();
});

test('the conversation fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/scenarios/matthew/');
  await beginConversation(page);
  await expect(page.locator('.player fieldset button').first()).toBeEnabled();
  await play(page, () => 0);
  await expect(page.getByRole('heading', { name: 'Looking back' })).toBeVisible();
  // What there is to take along comes first, and the turns are folded until somebody wants them.
  const order = [
    page.getByRole('heading', { name: 'Looking back' }),
    page.getByRole('button', { name: /^Try it from turn/ }),
    page.getByLabel('One sentence to use next time'),
    page.getByRole('heading', { name: 'Turn by turn' }),
    page.getByRole('heading', { name: 'Where to go from here' }),
  ];
  const tops = await Promise.all(order.map(async (one) => (await one.boundingBox())!.y));
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  const end = await page.locator('.player').boundingBox();
  expect(end!.height).toBeLessThan(1500);
  await expectReflow(page, 'the end');
  await page.getByRole('heading', { name: 'Turn by turn' }).click();
  await expect(page.getByRole('group', { name: /Your \d+ turns/ })).toBeVisible();
  await expectReflow(page, 'the debrief');
});

test('one sentence is kept for next time, and the map stays open', async ({ page }) => {
  await open(page, '/scenarios/matthew/');
  const player = page.locator('.player');
  await beginConversation(page);
  await expect(player.locator('fieldset button').first()).toBeEnabled();
  await play(page, (turn) => turn % 3);
  await page.getByLabel('One sentence to use next time').fill('What part would you want work to play?');
  await page.getByRole('button', { name: 'Keep this sentence' }).click();
  await expect(page.getByText(/^Kept on this device at/)).toBeVisible();
  await player.getByRole('button', { name: 'Start again' }).click();
  await expect(
    player.getByText('Last time you wrote: “What part would you want work to play?”'),
  ).toBeVisible();

  await page.reload();
  await beginConversation(page);
  await expect(player.getByText('Last time you wrote:')).toBeVisible();
  await expect(page.locator('[data-scenario-map]').getByRole('img')).toBeVisible();

  await open(page, '/record/');
  const own = page.getByRole('region', { name: 'Your sentences' });
  await expect(own.getByText('What part would you want work to play?')).toBeVisible();
  await expect(own.getByRole('link', { name: 'Matthew' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'the endings you have met' })).toContainText(
    /1 of \d endings/,
  );
});

test('the page for authors draws the map with its figures, and no search finds it', async ({ page }) => {
  await open(page, '/scenarios/matthew/map/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByText('None: the check is content with')).toBeVisible();
  await expect(page.getByRole('img', { name: 'The map of “Matthew”' })).toContainText('of players');
  await expect(page.getByRole('region', { name: 'The map, drawn' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Where random players end' }).getByRole('row')).toHaveCount(6);
  const machine = page.getByRole('link', { name: 'a state machine in JSON' });
  const response = await page.request.get((await machine.getAttribute('href'))!);
  expect(await response.json()).toMatchObject({ id: 'matthew', states: { [scenario.start]: {} } });
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'the authors’ map');
});
