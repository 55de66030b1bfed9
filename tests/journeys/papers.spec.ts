import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

const at = (address: string) => `[data-at="${address}"]`;

test('a job match becomes sentences, stays on the device, and goes to another one as a file', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '/papers/resources-and-job-match/');
  await expect(page.locator('.private')).toContainText('No name, no diagnosis');
  await page.locator(at('match/1/task')).fill('serve customers');
  await page.locator(at('match/1/evidence')).fill('run a stall for six years');
  await page.locator(at('match/2/task')).fill('start at seven');
  await page.locator(at('match/2/possible')).fill('a start at nine until spring');
  await page.locator(at('job')).fill('Garden centre');
  await page.getByRole('button', { name: 'Add a row' }).click();
  await expect(page.getByRole('group', { name: 'Task 6' }).locator('textarea').first()).toBeFocused();
  await page.keyboard.type('water the plants');
  await page.keyboard.press('Tab');
  await expect(page.locator('.sentences').first()).toContainText(
    'You need somebody to serve customers. I have run a stall for six years.',
  );
  await expect(page.locator('.sentences').nth(1)).toContainText('what would help is this: a start at nine');
  await page.getByRole('button', { name: /^Put them in the box/ }).click();
  await expect(page.locator(at('application'))).toHaveValue(/serve customers/);
  await expect(page.locator('[data-status]')).toContainText('Kept on this device');
  await expectAccessible(page, 'filled in');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'filled in, 320 pixels');

  await page.reload();
  await expect(page.locator(at('application'))).toHaveValue(/serve customers/);
  await expect(page.locator('[data-line]')).toHaveCount(6);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const file = await (await downloading).path();
  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await open(other, '/papers/resources-and-job-match/');
  await other.locator(at('job')).fill('Another job, another person');
  await other.locator('#load').setInputFiles(file);
  await expect(other.locator(at('job'))).toHaveValue('Garden centre');
  await expect(other.locator('[data-line]')).toHaveCount(6);
  // The one that was here is still here.
  await expect(other.locator('#sheets option')).toHaveCount(2);
  await other.locator('#sheets').selectOption({ index: 1 });
  await expect(other.locator(at('job'))).toHaveValue('Another job, another person');
  await other.context().close();

  await page.getByRole('button', { name: 'Take it off this device' }).click();
  await page.getByRole('button', { name: /Really/ }).click();
  await expect(page.locator('[data-status]')).toContainText('Taken off this device');
  await page.reload();
  await expect(page.locator(at('job'))).toHaveValue('');
});

test('a file that is not a paper is refused in plain words, and nothing is lost', async ({ page }) => {
  await open(page, '/papers/skills-audit/');
  await page.locator(at('see')).fill('Ask more.');
  await page.locator(at('see')).blur();
  const sheet = (values: unknown) =>
    JSON.stringify({
      format: 'within-reach-paper',
      v: 1,
      paper: 'skills-audit',
      form: 1,
      sheet: { id: 'abcdefgh12', values },
    });
  for (const [text, why] of [
    ['hello', /damaged/],
    ['{"format":"within-reach-record","v":1,"facts":[]}', /whole record/],
    [sheet({ see: 7 }), /not a text/],
    [sheet({ '<img src=x>': 'x' }), /no place/],
  ] as const) {
    await page
      .locator('#load')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert')).toContainText(why);
    await expect(page.getByRole('alert')).toContainText('Nothing here was changed.');
    await expect(page.locator(at('see'))).toHaveValue('Ask more.');
  }
  await page.locator('#load').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sheet({ see: '<img src=x onerror="document.title=1">' })),
  });
  await expect(page.locator(at('see'))).toHaveValue(/<img/);
  await expect(page).toHaveTitle(/Skills audit/);
});

test('a service map joins what colleagues know, and shows the gap, the overlap and the doors', async ({
  page,
}) => {
  await open(page, '/papers/service-map/');
  const mine: [string, string][] = [
    ['service', 'Jobcentre'],
    ['does', 'finds vacancies'],
  ];
  for (const [column, value] of mine) await page.locator(at(`services/1/${column}`)).fill(value);
  await page.locator(at('services/1/does')).blur();
  await page.locator(at('services/1/place')).selectOption('employers');
  await page.locator(at('services/1/entry')).selectOption('yes');
  await expect(page.locator('[data-entries]')).toContainText('One way in: Jobcentre.');
  const theirs = (service: string) => ({
    name: `${service}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'within-reach-paper',
        v: 1,
        paper: 'service-map',
        form: 1,
        sheet: {
          id: 'of-a-colleague',
          values: {
            'services/1/service': service,
            'services/1/place': 'employers',
            'services/1/does': 'Finds vacancies.',
          },
        },
      }),
    ),
  });
  await page.locator('#join').setInputFiles([theirs('IPS team'), theirs('Library')]);
  await expect(page.locator('[data-status]')).toContainText('IPS team.json: 1 added');
  const place = page.locator('[data-place="employers"]');
  await expect(place.locator('.pieces li')).toHaveCount(3);
  await expect(place.locator('.overlap')).toContainText('Jobcentre, IPS team and Library all say');
  await expect(page.locator('[data-place="money"]')).toContainText('Nobody yet');
  await page.locator('#join').setInputFiles([theirs('IPS team')]);
  await expect(page.locator('[data-status]')).toContainText('0 added, 1 here already');
  await expectAccessible(page, 'a joined map');
});

test('a skills audit says where to begin and comes back after eight weeks', async ({ page }) => {
  await open(page, '/papers/skills-audit/');
  await page.locator(`${at('skill/explore')}[value="mostly"]`).check();
  await page.locator(`${at('skill/stay')}[value="not-yet"]`).check();
  const first = page.locator('.firsts li:visible');
  await expect(first).toHaveCount(1);
  await expect(first.getByRole('link', { name: 'Keeping a job' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /Remind me in 8 weeks/ }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const day = /DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/.exec(text)!;
  const days = (Date.parse(`${day[1]}-${day[2]}-${day[3]}T12:00:00`) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(56);
});

test('the law on the disclosure sheet is that of the nation chosen', async ({ page }) => {
  await open(page, '/papers/telling-an-employer/');
  await expect(page.getByText('The Equality Act does not apply.')).toBeVisible();
  await page.locator(`${at('nation')}[value="scotland"]`).check();
  await expect(page.getByText('The Equality Act does not apply.')).toBeHidden();
  await expect(page.getByText('For advice on a case, ask Acas.')).toBeVisible();
  await page.locator(`${at('nation')}[value="northern-ireland"]`).check();
  await expect(page.getByText('For advice on a case, ask Acas.')).toBeHidden();
});

test('an empty one is printed without what is kept, which then stands again', async ({ page }) => {
  await open(page, '/papers/staying-well-at-work/');
  await page.locator(at('good-day')).fill('Early, and outside.');
  await page.locator(at('good-day')).blur();
  await page.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector<HTMLTextAreaElement>('[data-at="good-day"]')!.value || 'empty';
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('button', { name: 'Print it empty' }).click();
  await expect(page).toHaveTitle('empty');
  await expect(page.locator(at('good-day'))).toHaveValue('Early, and outside.');
  await page.reload();
  await expect(page.locator(at('good-day'))).toHaveValue('Early, and outside.');
});

test('every state of a paper can be looked at in the kit, and each is accessible', async ({ page }) => {
  await open(page, '/papers/kit/');
  const state = (name: string) =>
    page.locator('.state', { has: page.getByRole('heading', { level: 2, name, exact: true }) });
  const filled = state('Filled in');
  await expect(filled.locator('[data-sheets]')).toContainText('Last changed on');
  await expect(filled.locator('.firsts li:visible')).toHaveCount(1);
  await expect(filled.locator('.sentences li')).toHaveCount(2);
  await expect(filled.locator('.overlap:visible')).toContainText('both say');
  await expect(filled.getByText('in Scotland only')).toBeHidden();
  await expect(state('Empty').locator('.gap')).toHaveCount(2);
  await expect(state('Loaded from a file').locator('[data-status]')).toContainText('Loaded, and kept');
  await expect(state('A file that is refused').getByRole('alert')).toContainText('Nothing here was changed.');
  await expect(state('With a colleague’s rows').locator('[data-status]')).toContainText(
    '1 added, 1 here already',
  );
  await expect(state('Where the browser keeps nothing').locator('[data-status]')).toContainText(
    'will not be kept',
  );
  await expectAccessible(page, 'all states');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'dark', ['color-contrast']);
  await page.emulateMedia({ forcedColors: 'active' });
  await expectReflow(page, 'forced colours');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, '320 pixels');
  await expectAccessible(page, '320 pixels', ['target-size', 'scrollable-region-focusable']);
  await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 680, height: 960 });
  await expect(filled.locator('.written').first()).toBeVisible();
  await expect(filled.locator('textarea').first()).toBeHidden();
  await expect(state('Empty').locator('.paper').first()).toBeVisible();
  await expectReflow(page, 'printed');
  // Nothing of the kit is a fact about whoever looks at it.
  await open(page, '/record/');
  await expect(page.locator('[data-begun-list]')).toBeHidden();
});

test('what is written before the page’s script has come is kept as well', async ({ page }) => {
  let come = () => {};
  const script = new Promise<void>((resolve) => (come = resolve));
  await page.route(/_astro\/.*\.js$/, async (route) => {
    await script;
    await route.continue();
  });
  await page.goto('/papers/telling-an-employer/', { waitUntil: 'commit' });
  await page.locator(at('for')).fill('Written early.');
  await page.locator(at('for')).blur();
  come();
  await expect(page.locator('[data-status]')).toContainText('Kept on this device');
  await expect(page.locator(at('for'))).toHaveValue('Written early.');
  await page.reload();
  await expect(page.locator(at('for'))).toHaveValue('Written early.');
});

test('a paper that was begun is found again from the record, the papers, and what goes with it', async ({
  page,
}) => {
  await open(page, '/modules/disclosure/');
  await page.locator('.finish').getByRole('link', { name: 'Telling an employer' }).click();
  await page.locator(at('for')).fill('I work best with the list in writing.');
  await page.locator(at('for')).blur();
  await expect(page.locator('[data-status]')).toContainText('Kept on this device');
  await open(page, '/scenarios/matthew/');
  await page.getByRole('link', { name: 'from cards' }).click();
  await page.locator(at('turn')).fill('“What did the work give you?”');
  await page.locator(at('turn')).blur();
  await expect(page.locator('[data-status]')).toContainText('Kept on this device');

  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('button', { name: 'Papers' }).click();
  await menu.getByRole('link', { name: 'Working papers' }).click();
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Telling an employer' }) });
  await expect(card).toContainText(/You have begun\. Last changed on \d+ \w+ \d{4}/);
  await expect(page.getByText('You have begun.').locator('visible=true')).toHaveCount(2);

  await open(page, '/record/');
  const list = page.getByRole('region', { name: 'Papers you have begun' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list).toContainText(/Role-play cards: Matthew Last changed on \d+ \w+ \d{4}/);
  await expectAccessible(page, 'with papers that were begun');
  await list.getByRole('link', { name: 'Telling an employer' }).click();
  await expect(page.locator(at('for'))).toHaveValue(/list in writing/);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('a paper can be read and filled in', async ({ page }) => {
    await page.goto('/papers/going-back-to-work/');
    await page.locator(at('good')).fill('The people.');
    await expect(page.locator('[data-actions]').first()).toBeHidden();
    await expect(page.locator('main noscript p')).toBeVisible();
  });
});

test('a section can be heard where the device has a voice of its own', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'en-GB', localService: true }],
        speak: ({ text }: { text: string }) => said.push(text),
        cancel: () => {},
        addEventListener: () => {},
      },
    });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });
  await open(page, '/modules/disclosure/');
  const listen = page.getByRole('button', { name: 'Listen' }).first();
  await listen.click();
  const said = await page.evaluate(() => (window as never as { said: string[] }).said);
  expect(said[0]).toBe('Whose choice it is');
  expect(said.join(' ')).not.toContain('Kwame');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expectAccessible(page, 'with buttons to listen');
});
