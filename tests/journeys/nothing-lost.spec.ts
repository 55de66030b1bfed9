import { beginConversation, expect, expectAccessible, expectReflow, open, test } from './test.ts';

const note = 'form[data-reflection] textarea';

test('what is typed is kept without a button, and is there when the page was closed', async ({ context }) => {
  const page = await context.newPage();
  await open(page, '/modules/one-team/');
  await page.locator(note).pressSequentially('Half a thought');
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');
  await page.locator('[data-plan-part=when]').first().pressSequentially('When she asks');
  // The second it is typed, the tab is gone.
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await open(next, '/modules/one-team/');
  await expect(next.locator(note)).toHaveValue('Half a thought');
});

test('the same note in two tabs: both texts stay, side by side, until the learner decides', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await open(page, '/modules/one-team/');
    await expect(page.locator('form[data-reflection] button').first()).toBeVisible();
  }
  await one.evaluate(
    (note) => void ((document.querySelector(note) as HTMLTextAreaElement).value = 'From one'),
    note,
  );
  await other.evaluate(
    (note) => void ((document.querySelector(note) as HTMLTextAreaElement).value = 'From the other'),
    note,
  );
  for (const page of [one, other]) await page.locator(note).dispatchEvent('change');
  await expect(one.locator('.other-texts')).toContainText('From the other');
  await expect(other.locator('.other-texts')).toContainText('From one');
  await expectAccessible(one, 'two texts of one note');
  await one.setViewportSize({ width: 320, height: 700 });
  await expectReflow(one, 'two texts of one note');
  await one.getByRole('button', { name: 'Add it to my text' }).click();
  await expect(one.locator('.other-texts')).toHaveCount(0);
  await expect(other.locator(note)).toHaveValue('From one\n\nFrom the other');
  await expect(other.locator('.other-texts')).toHaveCount(0);
});

for (const [how, script] of [
  [
    'throws',
    () =>
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
  ['never answers', () => (IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest)],
  [
    'opens and then is silent',
    () => {
      IDBDatabase.prototype.transaction = () =>
        ({ objectStore: () => new Proxy({}, { get: () => () => ({}) }), commit() {} }) as never;
    },
  ],
] as const)
  test(`where storage ${how}, every page says so and goes on`, async ({ page }) => {
    await page.addInitScript(script);
    const silent = how === 'opens and then is silent';
    for (const path of silent
      ? ['/modules/one-team/']
      : ['/', '/evidence/', '/help/', '/modules/one-team/']) {
      await open(page, path);
      await expect(page.locator('[data-storage-note]')).toBeVisible();
    }
    await page.locator(note).fill('Only for now');
    await page.locator('form[data-reflection] button').click();
    await expect(page.locator('form[data-reflection] [role=status]')).toContainText(/[Nn]ot (be )?kept/);
  });

test('nothing that is typed into the search is ever in a request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page, '/');
  await page.locator('#find').fill('bipolar at work');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/#q=bipolar/);
  await expect(page.locator('[data-search-results] li').first()).toBeVisible();
  await page.locator('#q').fill('x'.repeat(300));
  await expect(page.locator('[data-search-status]')).toContainText(/for “x{59}…”/);
  expect(asked.filter((request) => /bipolar|xxxx/.test(request.split('#')[0]!))).toEqual([]);
});

test('one long word in the plan breaks at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/adjustments/plan/');
  await page.locator('[data-add-own]').click();
  await page.locator('[data-step-part=title]').fill('ا'.repeat(90) + 'w'.repeat(200));
  await page.locator('[data-step-part=title]').blur();
  await page.locator('[data-part=work]').fill('w'.repeat(900));
  await page.locator('[data-part=work]').blur();
  await expectReflow(page, 'one long word');
});

test('a link lands at its heading, with motion too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, '/modules/fears-of-relapse/#plan');
  await expect
    .poll(async () =>
      Math.abs(await page.locator('#plan').evaluate((heading) => heading.getBoundingClientRect().top)),
    )
    .toBeLessThan(120);
});

test('a written answer and the answers of a check are there again where nobody came to the end', async ({
  page,
}) => {
  await open(page, '/courses/clinicians/check/');
  await page
    .getByRole('button', { name: /[Ss]tart/ })
    .first()
    .click();
  const first = page.locator('[data-check-form]:visible form[data-question]').first();
  await first.locator('input, select').first().waitFor();
  const radio = page.locator('[data-check-form]:visible input[type=radio]').first();
  await radio.check();
  await page.locator('[data-check-form]:visible [data-item]').first().selectOption({ index: 3 });
  await open(page, '/');
  await open(page, '/courses/clinicians/check/');
  await page
    .getByRole('button', { name: /[Ss]tart/ })
    .first()
    .click();
  await expect(page.locator('[data-check-form]:visible input[type=radio]').first()).toBeChecked();
  await expect(page.locator('[data-check-form]:visible [data-item]').first()).not.toHaveValue('');
});

test('one conversation in two tabs: the other follows, and no choice is dropped', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await open(page, '/scenarios/matthew/');
    await beginConversation(page);
    await expect(page.locator('.player fieldset button').first()).toBeEnabled();
  }
  await one.locator('.player fieldset button').first().click();
  await expect(one.getByRole('button', { name: 'Take back your last turn' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Take back your last turn' })).toBeVisible();
  await other.locator('.player fieldset button').first().click();
  await expect(one.locator('.player ol li')).toHaveCount(await other.locator('.player ol li').count());
  await other.reload();
  await beginConversation(other);
  await expect(other.locator('.player')).not.toContainText('rewritten');
});
