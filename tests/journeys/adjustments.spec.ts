import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { measurePage } from '#bench/measure-page.ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

/** Presses Tab until the thing has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, thing: Locator, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await thing.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(thing)} was not reached in ${most} steps`);
}

/** A plan with one step and something in every part. */
async function writePlan(page: Page): Promise<void> {
  await open(page, '/adjustments/plan/');
  await page.getByLabel('Which part of the work is hard?').fill('The first hour.');
  await page.getByLabel('From the guide').selectOption({ index: 4 });
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByLabel('What you will try, in your own words').fill('Start at ten on Mondays.');
  await page.getByLabel('Who does what').fill('I change the rota.');
  await page.getByLabel('From', { exact: true }).fill('2026-11-30');
  await page.getByLabel('Who may know, and in which words').fill('The team knows the hours.');
  await page.getByLabel('Early signs that both of you would notice').fill('I go quiet.');
  await page.getByRole('textbox', { name: 'What you do then' }).fill('We speak within two days.');
  await page.getByRole('textbox', { name: 'What you do then' }).blur();
  await expect(page.locator('[data-plan-status]')).toContainText('Kept on this device.');
}

const downloaded = async (page: Page, button: string): Promise<string> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await downloading).path();
};

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test('a manager in a hurry goes from the first page to a printed plan, by keyboard, at 320 pixels', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await open(page, '/');
  await tabTo(page, page.getByRole('link', { name: 'See what could be tried' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/adjustments\/$/);
  // On a phone the question comes first, and no list until it has an answer.
  await expect(page.getByText('What is hard there?')).toBeInViewport();
  await expect(page.locator('[data-adjustment]').first()).toBeHidden();
  await tabTo(page, page.getByRole('checkbox', { name: 'Mornings' }));
  await page.keyboard.press('Space');
  await expect(page.locator('[data-fit-status]')).toHaveText(/^\d+ of \d+ fit\.$/);
  await expectReflow(page, 'the list, chosen from');
  const see = page.getByRole('link', { name: /^See \d+ changes$/ });
  await expect(see).toBeInViewport();
  await tabTo(page, see);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Mornings: \d+ changes$/ })).toBeInViewport();
  const first = page.locator('[data-adjustment]:not([hidden]) h3 a').first();
  const title = (await first.textContent())!.trim();
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await tabTo(page, page.getByRole('button', { name: 'Add to my plan' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-plan-added]')).toContainText('Your plan holds 1 thing to try.');
  await expectReflow(page, 'an adjustment, added');
  await tabTo(page, page.getByRole('link', { name: 'Open my plan' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();

  await tabTo(page, page.getByLabel('Which part of the work is hard?'));
  await page.keyboard.type('The first hour.');
  await tabTo(page, page.getByLabel('What you will try, in your own words'));
  await page.keyboard.type('Start at ten on Mondays.');
  await tabTo(page, page.getByLabel('From', { exact: true }));
  await page.keyboard.type('11112026');
  await tabTo(page, page.getByLabel('Who may know, and in which words'));
  await expect(page.getByLabel('Review on')).not.toHaveValue('');
  await page.keyboard.type('The team knows the hours.');
  await expectReflow(page, 'the plan, written');
  await tabTo(page, page.getByRole('button', { name: 'Print the plan' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-editor]')).toBeHidden();
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toContainText('Start at ten on Mondays.');
  await expect(sheet).toContainText('11 November 2026');
  await expect(sheet).toContainText('The team knows the hours.');
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('at two o’clock on a phone: the plan is on paper, one page for each of the two, in fewer than ten taps', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await open(page, '/');
    let taps = 0;
    const tap = async (thing: Locator) => {
      taps++;
      await thing.tap();
    };
    await tap(page.getByRole('main').getByRole('link', { name: 'Mornings', exact: true }));
    await expect(page.locator('[data-fit-status]')).toHaveText(/^\d+ of \d+ fit\.$/);
    await expect(page.getByRole('heading', { name: /^Mornings: \d+ changes$/ })).toBeInViewport();
    const card = page.locator('[data-adjustment]:visible h3 a').first();
    await expect(card).toBeInViewport();
    await tap(card);
    await tap(page.getByRole('button', { name: 'Add to my plan' }));
    await tap(page.getByRole('link', { name: 'Open my plan' }));
    await tap(page.getByRole('button', { name: 'Print the plan' }));
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await tap(page.getByRole('button', { name: 'Print the person’s own copy' }));
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    expect(taps).toBeLessThan(10);
  });

  test('the whole list is there for whoever presses for it, and goes when a choice is made', async ({
    page,
  }) => {
    await open(page, '/adjustments/');
    const first = page.locator('[data-fit-group] [data-adjustment]').first();
    await expect(first).toBeHidden();
    await expectAccessible(page, 'the question, on a phone');
    await page.getByRole('link', { name: /^Show all \d+$/ }).tap();
    await expect(first).toBeVisible();
    await expect(page.locator('[data-fit-status]')).toBeInViewport();
    await page.getByRole('checkbox', { name: 'Mornings' }).check();
    await page.getByRole('checkbox', { name: 'Noise and distraction' }).check();
    await expect(page.getByRole('heading', { name: /^Mornings, Noise and distraction: \d+/ })).toBeAttached();
    await expect(first).toBeHidden();
  });
});

test('what is hard stands in the address: it can be shared, and the back button goes back', async ({
  page,
}) => {
  await open(page, '/adjustments/');
  const status = page.locator('[data-fit-status]');
  const all = await page.locator('[data-adjustment]').count();
  await expect(status).toHaveText(`All ${all} changes.`);
  await page.getByRole('checkbox', { name: 'Noise and distraction' }).check();
  await expect(page).toHaveURL(/\/adjustments\/#barrier=noise$/);
  const noise = await status.textContent();
  expect(await page.locator('[data-adjustment]:visible').count()).toBe(Number.parseInt(noise!));
  await page.getByLabel('Nation').selectOption('northern-ireland');
  await page.getByLabel('Kind of job').selectOption('bakery');
  await expect(page).toHaveURL(/\/adjustments\/#barrier=noise&job=bakery&nation=northern-ireland$/);
  await expect(page.locator('[data-look]:visible').first()).toContainText(/^(Bakery|Café):/);
  await expectAccessible(page, 'chosen from');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/adjustments\/#barrier=noise$/);
  await expect(status).toHaveText(noise!);
  await expect(page.getByLabel('Nation')).toHaveValue('');
  await page.goBack();
  await expect(status).toHaveText(`All ${all} changes.`);
  await expect(page.getByRole('checkbox', { name: 'Noise and distraction' })).not.toBeChecked();

  await open(page, '/adjustments/?barrier=mornings&stage=coming-back&barrier=nonsense&nation=atlantis');
  await expect(page.getByRole('checkbox', { name: 'Mornings' })).toBeChecked();
  await expect(page.getByLabel('When')).toHaveValue('coming-back');
  await expect(status).toHaveText(/fits?\.$/);
  await page.getByRole('link', { name: 'Clear all of this' }).click();
  await expect(status).toHaveText(`All ${all} changes.`);
  await expect(page).toHaveURL(/\/adjustments\/$/);
});

test('an adjustment is found by search in the words people use', async ({ page }) => {
  await open(page, '/search/?q=bradford+warning+letter');
  await expect(page.locator('[data-search-results] li').first()).toContainText('Adjustment');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/\/adjustments\/absence-and-performance-rules\/$/);
});

test('the list adds to the plan and takes out of it', async ({ page }) => {
  await open(page, '/adjustments/');
  const [one, two] = [page.locator('[data-add-to-plan]').nth(1), page.locator('[data-add-to-plan]').nth(5)];
  await one.click();
  await expect(one).toHaveAttribute('aria-pressed', 'true');
  await two.click();
  await expect(page.locator('[data-plan-added]')).toContainText('Your plan holds 2 things to try.');
  await expectAccessible(page, 'two added');
  await one.click();
  await expect(page.locator('[data-plan-added]')).toContainText('Taken out. Your plan holds 1 thing to try.');
  await page.getByRole('link', { name: 'Open my plan' }).click();
  await expect(page.locator('[data-steps] > li')).toHaveCount(1);
});

test('the plan survives a reload, goes to another browser and back, and can be taken off the device', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await writePlan(page);
  await expectAccessible(page, 'a plan, written');
  await page.reload();
  await expect(page.getByLabel('What you will try, in your own words')).toHaveValue(
    'Start at ten on Mondays.',
  );
  await expect(page.getByLabel('Early signs that both of you would notice')).toHaveValue('I go quiet.');
  await page.getByText('In a file, to another device').click();
  const file = await downloaded(page, 'Download the plan');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'within-reach-plan', v: 2 });

  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await open(other, '/adjustments/plan/');
  await other.getByText('In a file, to another device').click();
  await other.getByLabel('Load a plan from a file').setInputFiles(file);
  await expect(other.locator('[data-loaded]')).toHaveText('Loaded. It is open now.');
  await expect(other.getByLabel('Who may know, and in which words')).toHaveValue('The team knows the hours.');
  await other.getByRole('button', { name: 'Something of our own' }).click();
  await other.locator('[data-step-part=title]:visible').fill('A lamp by the window');
  await other.locator('[data-step-part=title]:visible').blur();
  await expect(other.locator('[data-plan-status]')).toContainText('Kept');
  await other.reload();
  await expect(other.getByRole('heading', { name: 'A lamp by the window' })).toBeVisible();
  await other.getByText('In a file, to another device').click();
  const back = await downloaded(other, 'Download the plan');

  await page.getByLabel('Load a plan from a file').setInputFiles(file);
  await expect(page.locator('[data-loaded]')).toContainText('already here, word for word');
  await page.getByLabel('Load a plan from a file').setInputFiles(back);
  await expect(page.locator('[data-loaded]')).toHaveText(
    'Loaded beside the plan that was here. It is open now.',
  );
  await expect(page.locator('[data-steps] > li')).toHaveCount(2);
  await page.getByText('Another plan, or none').click();
  await expect(page.locator('[data-other-plans-list] button')).toHaveCount(1);

  await page.getByRole('button', { name: 'Take this plan off the device' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('[data-steps] > li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Take this plan off the device' }).click();
  await page.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.locator('[data-plan-status]')).toContainText('Gone from this device.');
  await expect(page.locator('[data-steps] > li')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'What you do then' })).toHaveValue(
    'We speak within two days.',
  );
  const left = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('within-reach-record');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('facts').objectStore('facts').getAll();
          asked.onsuccess = () => resolve(JSON.stringify(asked.result));
        };
      }),
  );
  expect(left).not.toContain('A lamp by the window');
  await other.context().close();
});

test('the plan becomes text for an e-mail, a calendar file, and the person’s own copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writePlan(page);
  await page.getByText('The other papers: a letter').click();
  await page.getByRole('button', { name: 'Copy it as text' }).click();
  await expect(page.locator('[data-copied]')).toContainText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('What: Start at ten on Mondays.');
  expect(text).toContain('To ask at the review:');
  await page.getByLabel('Whose copy').selectOption('own');
  await expect(page.getByLabel('As text')).toHaveValue(/^What helps me at work/);

  const calendar = await readFile(await downloaded(page, 'Put the reviews in a calendar'), 'utf8');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:202\d{5}\r\n/);
  expect(calendar).toContain('SUMMARY:Catch-up\r\n');
  expect(calendar).not.toMatch(/Mondays|adjust|URL|DESCRIPTION:[^C]/);

  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print the person’s own copy' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet]')).toContainText('What helps me at work');
  await expect(page.locator('[data-sheet]')).not.toContainText('To ask at the review');
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('a no is written with its reason and what is offered, as a letter, in Word and on one page', async ({
  page,
}) => {
  await writePlan(page);
  await page.getByText('The answer, and what the review finds').click();
  await page.getByLabel('What was answered').selectOption('no');
  await page.getByLabel('Why', { exact: true }).fill('Nobody else can open at seven.');
  await page.getByLabel('What is offered in its place').fill('A start at nine.');
  await page.getByText('The other papers: a letter').click();
  const text = page.getByLabel('As text');
  for (const [paper, said] of [
    ['ask', 'Start at ten on Mondays.'],
    ['answer', 'Nobody else can open at seven.'],
    ['refused', 'A start at nine.'],
    ['team', 'The team knows the hours.'],
    ['review', 'Start at ten on Mondays.'],
  ] as const) {
    await page.getByLabel('Which paper').selectOption(paper);
    await expect(text).toHaveValue(new RegExp(said));
  }
  await page.getByLabel('Which paper').selectOption('team');
  await expect(text).not.toHaveValue(/ten on Mondays|quiet|seven/);
  await expectAccessible(page, 'a paper chosen');
  await page.getByLabel('Which paper').selectOption('answer');
  const word = unzipSync(await readFile(await downloaded(page, 'Save it for Word')));
  expect(strFromU8(word['word/document.xml']!)).toContain('Nobody else can open at seven.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet]')).toContainText('Our answer');
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('what is typed is kept as it is typed, though nothing is left or pressed', async ({ page }) => {
  await open(page, '/adjustments/plan/');
  await page.getByLabel('Which part of the work is hard?').pressSequentially('The first hour.');
  await expect(page.locator('[data-plan-status]')).toContainText('Kept on this device.');
  await page.reload();
  await expect(page.getByLabel('Which part of the work is hard?')).toHaveValue('The first hour.');
});

test('a card that is gone leads to the one that took it in, and so does a plan that names it', async ({
  page,
}) => {
  await open(page, '/adjustments/headphones/');
  await expect(page.locator('main')).toContainText('“Headphones” has become a part of this card.');
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await open(page, '/adjustments/plan/');
  await page.getByText('In a file, to another device').click();
  const step = { adjustment: 'headphones', title: '', try: 'Ear plugs.', who: '', from: '', review: '' };
  await page.getByLabel('Load a plan from a file').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'within-reach-plan',
        v: 1,
        plan: { id: 'plan-0007', work: '', steps: [step], know: '', signs: '', then: '' },
      }),
    ),
  });
  await expect(page.getByRole('heading', { name: 'Move to a quieter spot' })).toBeVisible();
  await expect(page.getByLabel('What you will try, in your own words')).toHaveValue('Ear plugs.');
});

test('somebody who starts from a name is led to what is hard, best first', async ({ page }) => {
  await open(page, '/adjustments/');
  await page.getByRole('link', { name: 'Bipolar disorder' }).click();
  await expect(page.locator('main')).toContainText('A diagnosis does not say what should change in the job.');
  await expectAccessible(page, 'a name');
  await page.getByRole('link', { name: /Thoughts race/ }).click();
  await expect(page).toHaveURL(/barrier=workload&feels=racing$/);
  await expect(page.locator('[data-fit-status]')).toContainText('answer all of it');
  const left = page.locator('label', { hasText: 'I sleep badly' }).locator('[data-left]');
  const said = Number((await left.textContent())!.replaceAll(/\D/g, ''));
  await page.getByRole('checkbox', { name: 'I sleep badly' }).check();
  await expect(page.locator('[data-whole] [data-adjustment]')).toHaveCount(said);
  await expectAccessible(page, 'ranked');
});

test('a short case leads to its cards and to a conversation', async ({ page }) => {
  await open(page, '/adjustments/situations/');
  await expectAccessible(page, 'the situations');
  await page.getByRole('link', { name: 'The lunch hour at the counter' }).click();
  await expect(page.locator('main')).toContainText('Made up.');
  await expectReflow(page, 'a situation');
  await page.getByRole('link', { name: 'Take fewer calls and customers for a time' }).click();
  await expect(page.locator('main')).toContainText('What the example rests on');
});

const sound = {
  format: 'within-reach-plan',
  v: 1,
  plan: { id: 'plan-0001', work: '', steps: [], know: '', signs: '', then: '' },
};
for (const [name, text, words] of [
  ['a file that is not JSON', 'hello', 'damaged, or is something else'],
  ['another product’s file', '{"format":"somebody-else"}', 'not made by the plan page'],
  ['a file from the future', JSON.stringify({ ...sound, v: 9 }), 'newer version'],
  [
    'a file with a step that has no name',
    JSON.stringify({
      ...sound,
      plan: { ...sound.plan, steps: [{ adjustment: '' }] },
    }),
    'does not say what is tried',
  ],
  [
    'a file with a book in it',
    JSON.stringify({ ...sound, plan: { ...sound.plan, know: 'a'.repeat(25_000) } }),
    'longer than 20,000 letters',
  ],
] as const)
  test(`${name} is refused with a reason, and nothing is lost`, async ({ page }) => {
    await writePlan(page);
    await page.getByText('In a file, to another device').click();
    await page
      .getByLabel('Load a plan from a file')
      .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('[data-loaded]')).toContainText(words);
    await expect(page.locator('[data-loaded]')).toContainText('Nothing here has changed.');
    await expect(page.getByLabel('Who does what')).toHaveValue('I change the rota.');
    await page.reload();
    await expect(page.getByLabel('Who does what')).toHaveValue('I change the rota.');
    await page.getByText('Another plan, or none').click();
    await expect(page.locator('[data-other-plans]')).toBeHidden();
  });

test('words in a file are shown as words, whatever they look like', async ({ page }) => {
  const know = '<img src=x onerror="document.title=1"> & <b>Carol</b>';
  await open(page, '/adjustments/plan/');
  await page.getByText('In a file, to another device').click();
  await page.getByLabel('Load a plan from a file').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...sound, plan: { ...sound.plan, know } })),
  });
  await expect(page.getByLabel('Who may know, and in which words')).toHaveValue(know);
  await expect(page.locator('[data-sheet] img')).toHaveCount(0);
});

test('where the browser refuses storage, the plan can still be written and printed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page, '/adjustments/plan/');
  await expect(page.locator('[data-plan-status]')).toContainText('will not be kept');
  await page.getByLabel('Which part of the work is hard?').fill('The first hour.');
  await page.getByLabel('Which part of the work is hard?').blur();
  await expect(page.locator('[data-plan-status]')).toContainText('This browser will forget it');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet]')).toContainText('The first hour.');
});

test('before the conversation, a practice conversation and the plan are one step away', async ({ page }) => {
  await open(page, '/before-the-conversation/');
  for (const path of ['/scenarios/fit-note/', '/scenarios/is-he-safe/', '/adjustments/plan/'])
    await expect(page.locator(`main a[href="${path}"]`).first()).toBeVisible();
  await open(page, '/the-law/');
  await expect(page.locator('main')).toContainText('Last looked at in November 2026');
  expect((await page.locator('main').innerText()).match(/not legal advice/gi)).toHaveLength(1);
});

test('a letter asking for adjustments is reached by its name', async ({ page }) => {
  await open(page, '/papers/');
  await page.locator('main').getByRole('link', { name: 'A letter asking for adjustments' }).click();
  await expect(page.getByLabel('Which paper')).toBeFocused();
  await expect(page.getByLabel('Which paper')).toHaveValue('ask');
  await expect(page.locator('[data-sheet]')).toContainText('Asking for a change at work');
});

test('a worker and a carer find their own page under the menu, with the danger lines first', async ({
  page,
}) => {
  for (const [name, line] of [
    ['If it is your own job', /call 999/],
    ['If it is somebody you care for', /call 999/],
  ] as const) {
    await open(page, '/');
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('button', { name: 'Look up' }).click();
    await menu.getByRole('link', { name }).click();
    await expect(page.locator('main').getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('main section').first()).toContainText(line);
    await expect(page.locator('main')).toContainText('Northern Ireland');
    await expectReflow(page, name);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands under its headings, and the plan is a page to write on', async ({ page }) => {
    await open(page, '/adjustments/');
    await expect(page.locator('[data-choose]')).toBeHidden();
    await page.getByRole('navigation', { name: 'What is hard' }).getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/#time$/);
    const hidden = await page
      .locator('[data-adjustment]')
      .evaluateAll((items) => items.filter((item) => !item.getClientRects().length).length);
    expect(hidden).toBe(0);
    await expectReflow(page, 'the list without scripts');
    await open(page, '/adjustments/plan/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Early signs' })).toBeVisible();
  });
});

test.describe('what the guide costs', () => {
  for (const path of [
    '/adjustments/',
    '/adjustments/absence-and-performance-rules/',
    '/adjustments/plan/',
    '/adjustments/for/bipolar/',
    '/adjustments/situations/',
    '/before-the-conversation/',
    '/the-law/',
    '/your-own-job/',
    '/somebody-you-care-for/',
  ])
    test(`${path} has at most 15 KB of script`, async ({ page }) => {
      const size = await measurePage(page, path);
      expect(size.script.brotli).toBeLessThanOrEqual(15_000);
      expect(size.total.brotli).toBeLessThanOrEqual(120_000);
    });
});
