import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { codeOf, type CodedForm } from '#team/code.ts';
import { inFours } from '#team/letters.ts';
import { codedForm } from '#team/measure-form.ts';
import { measureFormSchema } from '#team/measure-form.schema.ts';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

const form = codedForm(measureFormSchema.parse(parse(await readFile('content/team/form-1.yaml', 'utf8'))));
/** The code of somebody with this number, who chooses this option of five everywhere. */
const codeBy = (person: number, option = person % 5, of: CodedForm = form) => {
  const salt = [0, 0, person >> 15, (person >> 10) & 31, (person >> 5) & 31, person & 31];
  return inFours(
    codeOf(
      of,
      of.items.map(() => option),
      () => salt.shift() ?? 0,
    ),
  );
};
const codes = (from: number, to: number, option?: number) =>
  Array.from({ length: to - from }, (_, index) => codeBy(from + index, option));

const add = async (page: Page, text: string) => {
  await page.getByLabel(/^Codes, one or more/).fill(text);
  await page.getByRole('button', { name: 'Add these codes' }).click();
};
const status = (page: Page) => page.locator('.sets [role=status]');
const tally = (page: Page) => page.locator('[data-tally]');
const firstFigure = (page: Page) => page.locator('[data-figure]').first();
const numbers = async (page: Page) =>
  (await firstFigure(page).locator('[data-row] td:not([hidden])').allTextContents()).map(Number);

test('a member answers by keyboard alone, gets a code, and a champion can put it in', async ({ page }) => {
  await open(page, '/team/measure/');
  await expectAccessible(page, 'before answering');
  await page.getByRole('button', { name: 'Make my code' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('12 questions have no answer');
  await expect(page.locator('fieldset').first().locator('input').first()).toBeFocused();
  await expectAccessible(page, 'with questions left open');
  for (let question = 0; question < 12; question++) {
    await page.keyboard.press('Space');
    for (let down = 0; down < question % 6; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const made = page.getByRole('region', { name: 'Your code' });
  await expect(made).toBeFocused();
  const code = (await made.locator('.code').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  await expect(made.getByRole('img', { name: new RegExp(code) })).toBeVisible();
  await expectAccessible(page, 'with a code');
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectReflow(page, `with a code, ${width} pixels`);
  }
  // Nothing of it stays, and nothing stands in the address.
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(code.slice(0, 4));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('fieldset').first()).toBeHidden();
  await expect(page.locator('.code')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.locator('fieldset').first().getByLabel('completely').check();
  await expect(made).toBeHidden();
  await expect(page.getByRole('alert')).toContainText('Make the code again');

  await open(page, '/team/results/');
  await add(page, code);
  await expect(status(page)).toHaveText('1 code added.');
  await expect(tally(page)).toContainText('4 more are needed');
});

test('four codes show nothing, five do, nine show the same five, ten change it', async ({ page }) => {
  await open(page, '/team/results/');
  await expectAccessible(page, 'empty');
  await page.getByLabel('How many people you asked').fill('12');
  await add(page, codes(0, 4).join('\n'));
  await expect(tally(page)).toContainText(
    '4 codes from 12 people asked. Figures come with five. 1 more is needed.',
  );
  await expect(page.locator('[data-said]')).toContainText('Nothing is shown yet');
  await expect(page.locator('[data-figures]')).toBeHidden();
  // What is hidden says nothing either.
  expect(await page.locator('[data-figures] td').allTextContents()).not.toContain('1');
  await expectAccessible(page, 'four');

  await add(page, codeBy(4));
  expect(await numbers(page)).toEqual([1, 1, 1, 1, 1]);
  await expect(page.locator('[data-said]')).toContainText('three of the 5 who answered');
  await expect(page.locator('[data-said]')).toContainText('7 people who were asked are not in these figures');
  await expectAccessible(page, 'five');

  for (const code of codes(5, 9)) {
    await add(page, code);
    expect(await numbers(page)).toEqual([1, 1, 1, 1, 1]);
  }
  await expect(tally(page)).toContainText('4 codes wait: the figures change with 1 more.');
  await add(page, codeBy(9));
  expect(await numbers(page)).toEqual([2, 2, 2, 2, 2]);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectReflow(page, `figures, ${width} pixels`);
  }
  // It is kept on this device.
  await page.reload();
  expect(await numbers(page)).toEqual([2, 2, 2, 2, 2]);
});

test('wrong codes stay in the box and say why; the same code twice counts once', async ({ page }) => {
  await open(page, '/team/results/');
  const [first = '', second = ''] = codes(0, 2);
  const swapped = `${second[1]}${second[0]}${second.slice(2)}`;
  const short = second.slice(0, -1);
  await add(page, `Hello, mine is ${first}.\n${first.toLowerCase()}\n${swapped}\n${short}`);
  await expect(status(page)).toHaveText(
    '1 code added. 1 is here already and counts once. 2 are not right; they are still in the box.',
  );
  await expect(page.locator('[data-problems] li')).toHaveText([/changed places/, /15 letters and digits/]);
  await expect(page.getByLabel(/^Codes/)).toHaveValue(`${swapped}\n${short}`);
  await expectAccessible(page, 'wrong codes');
  await add(page, '<img src=x onerror=alert(1)>');
  await expect(status(page)).toContainText('There is no code in this');
  await add(page, '');
  await expect(status(page)).toContainText('Nothing was typed');
  const newer = { ...form, form: form.form + 1 };
  await add(page, codeBy(3, 1, newer));
  await expect(page.locator('[data-problems]')).toContainText('made with newer questions');
});

test('codes of an older form are read, and count apart until there are five', async ({ page }) => {
  const older: CodedForm = { form: 1, items: form.items.slice(0, 6) };
  const today = { ...form, form: 2 };
  // The page as it will be when there are new questions.
  await page.route('**/team/results/', async (route) => {
    const response = await route.fetch();
    const both = JSON.stringify([older, today]).replaceAll('"', '&quot;');
    const body = (await response.text()).replace(/data-forms="[^"]*"/, `data-forms="${both}"`);
    await route.fulfill({ response, body });
  });
  await open(page, '/team/results/');
  await add(
    page,
    [...codes(0, 0), ...[0, 1, 2, 3, 4, 5].map((person) => codeBy(person, 1, today))].join('\n'),
  );
  await add(page, [10, 11, 12].map((person) => codeBy(person, 3, older)).join('\n'));
  expect(await numbers(page)).toEqual([0, 5, 0, 0, 0]);
  await expect(tally(page)).toContainText('Some codes were made with older questions');
  await add(page, [13, 14].map((person) => codeBy(person, 3, older)).join('\n'));
  expect(await numbers(page)).toEqual([0, 5, 0, 5, 0]);
  const last = page.locator('[data-figure]').last().locator('[data-row] td:not([hidden])');
  expect((await last.allTextContents()).map(Number)).toEqual([0, 5, 0, 0, 0]);
});

test('five hundred codes in one paste', async ({ page }) => {
  await open(page, '/team/results/');
  await add(page, codes(0, 500).join('\n'));
  await expect(status(page)).toHaveText('500 codes added.');
  expect(await numbers(page)).toEqual([100, 100, 100, 100, 100]);
  await expect(page.locator('[data-said]')).toContainText('numbers and shares can both be said');
});

test('before and after stand side by side, and a code counts in one of them only', async ({ page }) => {
  await open(page, '/team/results/');
  await add(page, codes(0, 10, 0).join('\n'));
  await page.getByRole('button', { name: 'Begin another' }).click();
  await expect(page.getByLabel('What you call it')).toHaveValue('After');
  await add(page, codes(0, 10, 0).join('\n'));
  await expect(status(page)).toContainText('10 stand in another time of asking');
  await add(page, codes(20, 24, 4).join('\n'));
  await expect(page.locator('[data-figures]')).toBeHidden();
  await add(page, codes(24, 30, 4).join('\n'));
  await page.getByLabel('Time of asking').selectOption({ label: 'Before' });
  await page.getByLabel('Beside it').selectOption({ label: 'After' });
  expect(await numbers(page)).toEqual([10, 0, 0, 0, 0, 0, 0, 0, 0, 10]);
  await expect(firstFigure(page)).toContainText(
    '“very” or more: 0 of 10, then 10 of 10. If nothing had changed',
  );
  await expect(page.locator('[data-refused]')).toContainText('nobody can be followed');
  await expectAccessible(page, 'side by side');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectReflow(page, 'side by side, 320 pixels');
});

test('taking one out takes its five; a file carries it all; erasing leaves nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '/team/results/');
  await add(page, codes(0, 12).join('\n'));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all this as a file' }).click();
  const file = await (await downloading).path();

  await page.getByText('The codes, and taking one out').click();
  await expectAccessible(page, 'the codes');
  await page
    .getByRole('button', { name: /^Take out 1/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Really? Press again' }).click();
  await expect(tally(page)).toContainText('11 codes.');
  await page.getByRole('button', { name: 'Take out five number 1' }).click();
  await page.getByRole('button', { name: 'Really? Press again' }).click();
  await expect(tally(page)).toContainText('The figures are made from 5');
  await add(page, codeBy(0));
  await expect(status(page)).toContainText('It cannot come back');

  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await open(other, '/team/results/');
  await other.getByLabel('Load what was saved').setInputFiles(file);
  await expect(tally(other)).toContainText('12 codes. The figures are made from 10.');
  await other
    .getByLabel('Load what was saved')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('hello') });
  await expect(other.getByRole('alert')).toContainText('not a team’s measure');
  await other.context().close();

  await page.getByRole('button', { name: 'Take everything off this device' }).click();
  await page.getByRole('button', { name: 'Really? Press again' }).click();
  await expect(status(page)).toContainText('off this device');
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('within-reach-text-team');
  await page.reload();
  await expect(page.locator('[data-said]')).toContainText('Nothing is shown yet');
});

test('the count is drawn as a run chart, with what the rules say', async ({ page }) => {
  await open(page, '/papers/the-count/');
  const cell = (row: number, column: string) => page.locator(`[data-at="reviews/${row}/${column}"]`);
  for (let month = 1; month <= 12; month++) {
    await cell(month, 'month').fill(`M${month}`);
    await cell(month, 'said').fill(String(month < 7 ? 2 + (month % 2) : 11 + (month % 2)));
    await cell(month, 'looked').fill('20');
  }
  await cell(12, 'looked').blur();
  const chart = page.locator('[data-chart="reviews"]');
  await expect(chart.locator('circle')).toHaveCount(12);
  await expect(chart).toContainText('A shift: from M7 to M12 all are above the middle value.');
  await chart.getByText('The same as a table').click();
  await expect(chart.getByRole('row', { name: /M12/ })).toContainText('11 of 20');
  await expectAccessible(page, 'with a run chart');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectReflow(page, 'with a run chart, 320 pixels');
  await expect(page.locator('[data-status]')).toContainText('Kept on this device');

  await open(page, '/team/results/');
  await page.setViewportSize({ width: 1280, height: 900 });
  await add(page, codes(0, 10, 0).join('\n'));
  await page.getByLabel('How many people you asked').fill('14');
  await page.getByRole('button', { name: 'Begin another' }).click();
  await add(page, codes(20, 30, 4).join('\n'));

  await open(page, '/team/report/');
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('Before: 10 of 14 people asked. After: 10 people.');
  await expect(sheet.getByRole('row', { name: /Begin a conversation/ })).toContainText('0 of 10');
  await expect(sheet.getByRole('row', { name: /Begin a conversation/ })).toContainText('more');
  await expect(sheet.getByRole('row', { name: /Conversations, month by month/ })).toContainText(
    'a shift, 12 months',
  );
  await page.getByLabel('What you call the team').fill('East ward');
  await page
    .getByLabel('What changed, in your words')
    .fill('Work has a place in the review form.\n'.repeat(4));
  await page.getByLabel('What did not change').fill('Referrals still take six weeks.\n'.repeat(4));
  await page
    .getByLabel('What you ask of whoever')
    .fill('An hour a month.\nA place on the agenda.\nOne form.');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Work and mental health: East ward');
  await expectAccessible(page, 'a report');
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await expectReflow(page, `a report, ${width} pixels`);
  }
  await page.reload();
  await expect(page.getByLabel('What you call the team')).toHaveValue('East ward');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('twelve months go into a calendar, each on a working day', async ({ page }) => {
  await open(page, '/champions/');
  await expectAccessible(page, 'for champions');
  await page.getByLabel('The day you begin').fill('2026-12-05');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put the twelve months' }).press('Enter');
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(12);
  expect(file).toContain('DTSTART;VALUE=DATE:20261207');
  expect(file).toContain('SUMMARY:See where you stand');
  await expect(page.locator('.offer [role=status]')).toContainText('A calendar file was made');
  await page.getByLabel('The day you begin').fill('');
  await page.getByRole('button', { name: 'Put the twelve months' }).click();
  await expect(page.locator('.offer [role=status]')).toContainText('Choose a day first');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectReflow(page, 'for champions, 320 pixels');
});

test('each poster prints on one sheet with its source, and an e-mail is copied, not sent', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/champions/posters/');
  await expectAccessible(page, 'the list of posters');
  const links = await page
    .locator('main .card a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    await open(page, link);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), link).toHaveLength(1);
  }
  await open(page, '/champions/posters/adjustments/');
  await expect(page.locator('.sources')).toContainText('Holds for UK.');
  await expectAccessible(page, 'a poster');
  await open(page, '/champions/posters/to-a-leader/');
  await expectAccessible(page, 'an e-mail');
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status')).toContainText('nothing was sent');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Dear \[role\],[^]*Sources:/);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectReflow(page, 'an e-mail, 320 pixels');
});

test('codes are read by camera and from photographs, where the browser can, and the camera is let go', async ({
  page,
}) => {
  await open(page, '/team/results/');
  // A detector and a camera that show these codes, one after the other.
  await page.addInitScript(
    (shown) => {
      let looks = 0;
      class Detector {
        detect = () => Promise.resolve([{ rawValue: shown[Math.min(looks++, shown.length - 1)] }]);
      }
      Object.assign(globalThis, { BarcodeDetector: Detector });
      const stream = document.createElement('canvas');
      stream.getContext('2d');
      Object.defineProperty(navigator, 'mediaDevices', {
        value: {
          getUserMedia: () => {
            const given = stream.captureStream();
            Object.assign(globalThis, { given });
            return Promise.resolve(given);
          },
        },
      });
    },
    codes(0, 6),
  );
  await open(page, '/team/results/');
  await page.getByRole('button', { name: 'Read codes with the camera' }).click();
  await expect(tally(page)).toContainText('6 codes. The figures are made from 5.');
  await expectAccessible(page, 'with the camera');
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  await expect(page.locator('video')).toBeHidden();
  expect(
    await page.evaluate(() =>
      (Reflect.get(globalThis, 'given') as MediaStream)
        .getTracks()
        .every(({ readyState }) => readyState === 'ended'),
    ),
  ).toBe(true);

  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await page
    .getByLabel('Read codes from photographs')
    .setInputFiles({ name: 'slip.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });
  await expect(status(page)).toHaveText('1 is here already and counts once.');
});
