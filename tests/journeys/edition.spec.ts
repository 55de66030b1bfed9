import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { siteZips, sumsOf } from '#build/release.ts';
import { listening } from '#build/serve.ts';
import { anotherBuild } from './another-build.ts';
import { beginConversation, expect, expectAccessible, expectReflow, open, test } from './test.ts';

// The example edition, as a learner at its made-up trust meets it. Its name, people and numbers stand in examples/edition/.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let built: string;
let server: Server | undefined;
let site: string;
test.beforeAll(async () => {
  // A build takes its time on a machine that is shared.
  test.setTimeout(400_000);
  built = anotherBuild('example-edition', { EDITION: 'examples/edition' });
  server = await listening(built, 0);
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server?.close());

test('the first page has the name, the logo, the colour and the contact of the organisation', async ({
  page,
}) => {
  await open(page, `${site}/`);
  await expect(page).toHaveTitle(/Marlhaven at Work/);
  const brand = page.locator('.brand');
  await expect(brand).toHaveText('Marlhaven at Work');
  const logo = brand.locator('img');
  await expect(logo).toHaveAttribute('src', '/edition/logo.svg');
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const link = page.locator('main a').first();
  await expect(link).toHaveCSS('color', 'rgb(90, 42, 122)');
  await expect(page.locator('footer')).toContainText('the vocational services team');
  await expect(page.locator('main').getByText('I work in a mental health team')).toBeVisible();
  await expect(page.locator('main').getByText('I am a work coach or adviser'), 'left out').toHaveCount(0);
  await expectAccessible(page, 'the first page');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'the first page, dark', ['color-contrast', 'link-in-text-block']);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'the first page');
});

test('a learner goes from a lesson with a local note to their record, and it holds what was left out', async ({
  page,
}) => {
  await open(page, `${site}/modules/asking-about-work/`);
  const local = page.getByRole('note', { name: 'From Marlhaven Partnership Trust, November 2026' });
  await expect(local.last()).toContainText('Our review form has a question on work');
  await expect(page.locator('h2#what-to-do-with-a-yes + .local-note')).toContainText('the same day');
  await expectAccessible(page, 'a lesson with a local note');
  await page.locator('form[data-reflection] textarea').fill('I asked on page two of the form.');
  await page.locator('form[data-reflection] button').click();
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');

  await open(page, `${site}/courses/clinicians/`);
  await expect(page.locator('main')).toContainText('At Marlhaven');
  await page.locator('main').getByRole('link', { name: 'How we refer to an employment specialist' }).click();
  const question = page.locator('form.question').first();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio', { name: /pass her number on/ }).check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.locator('.result')).toHaveText('Right');
  await expect(question).toContainText('she knows what comes next');
  await expectAccessible(page, 'a lesson of their own, answered');
  await page.getByRole('button', { name: /finished/ }).click();
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${site}/scenarios/matthew/`);
  const player = page.locator('.player');
  await beginConversation(page);
  const said = await player.locator('fieldset button').first().innerText();
  await player.locator('fieldset button').first().click();
  await expect(player).toContainText(said);
  await expectAccessible(page, 'a conversation');

  await open(page, `${site}/record/`);
  await expect(page.locator('main')).toContainText('I asked on page two of the form.');
  await expect(page.locator('main')).toContainText('How we refer to an employment specialist');
  const elsewhere = {
    format: 'within-reach-record',
    v: 1,
    written: '2026-10-02T10:00:00.000Z',
    facts: [
      {
        id: '11111111-2222-4333-8444-555555555555',
        at: '2026-10-01T10:00:00.000Z',
        v: 1,
        kind: 'reflection-written',
        module: 'small-firms',
        text: 'Written on the plain site, in a lesson that is left out here.',
      },
    ],
  };
  await page.getByLabel('Load a record from a file').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(elsewhere)),
  });
  await expect(page.locator('[data-record-loaded]')).toContainText(/added/);
  await expect(page.locator('main')).toContainText('in a lesson that is left out here');
  await expectAccessible(page, 'the record');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my record' }).click();
  const kept = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as typeof elsewhere;
  expect(kept.facts).toContainEqual(elsewhere.facts[0]);
  expect(kept.facts.map((fact) => fact.module)).toContain('how-we-refer');
});

test('a lesson is read in another language, says in which, and counts as the same lesson', async ({
  page,
}) => {
  await open(page, `${site}/modules/how-we-refer/`);
  const there = page.locator('header a[hreflang="qaa"]');
  await expect(there).toHaveAttribute('lang', 'qaa');
  await there.click();
  await expect(page).toHaveURL(/\/qaa\/modules\/how-we-refer\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'qaa');
  await expect(page.locator('body'), 'the menu is in English').toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'qaa');
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(2);
  await expect(page.locator('h2#ring-on-the-day')).toHaveText('Řīƞɠ ǿƞ ŧħḗ ḓȧẏ');
  await expect(page.locator('main header .card'), 'it follows its original').toHaveCount(0);
  await expectAccessible(page, 'a translation');
  const question = page.locator('form.question').first();
  await question.scrollIntoViewIfNeeded();
  await expect(question.locator('legend').first()).toHaveAttribute('lang', 'qaa');
  await expect(
    question.getByRole('button', { name: 'Check my answer' }),
    'a button is in English',
  ).toBeVisible();
  await question.locator('label', { hasText: 'ƥȧşş ħḗř ƞŭḿƀḗř ǿƞ' }).click();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.locator('.result')).toHaveText('Right');
  await expect(question.locator('[data-reasons] [lang=qaa]').first()).toBeVisible();
  await page.locator('form[data-reflection] textarea').fill('Read in another language.');
  await page.locator('form[data-reflection] button').click();
  await expect(page.locator('form[data-reflection] [role=status]')).toContainText('Kept on this device');
  await page.getByRole('button', { name: /finished/ }).click();
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');

  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a translation');
  await page.locator('header a[hreflang="en-GB"]').click();
  await expect(page).toHaveURL(`${site}/modules/how-we-refer/`);
  await expect(page.locator('[data-finish-status]')).toContainText('Finished on');
  await expect(page.locator('form[data-reflection] textarea')).toHaveValue('Read in another language.');
  await expect(page.locator('form.question .result').first(), 'answered there, answered here').toHaveText(
    'Right',
  );

  await open(page, `${site}/search/?q=${encodeURIComponent('Řīƞɠ ǿƞ ŧħḗ ḓȧẏ')}`);
  await expect(page.locator('[data-search-results] a[href*="/qaa/modules/"]').first()).toBeVisible();
});

test('who to ask stands one step from every page, and the local steps on the page of help', async ({
  page,
}) => {
  await open(page, `${site}/modules/one-team/`);
  await page.locator('footer').getByRole('link', { name: 'Who to ask here' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who to ask here' })).toBeVisible();
  await expect(page.getByRole('link', { name: '01632 960 112' })).toHaveAttribute('href', 'tel:01632960112');
  await expect(page.getByRole('link', { name: 'ips@marlhaven.example' })).toHaveAttribute(
    'href',
    'mailto:ips@marlhaven.example',
  );
  await expectAccessible(page, 'who to ask here');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'who to ask here');
  await expectAccessible(page, 'who to ask here, 320 pixels', ['target-size']);
  await page.locator('footer').getByRole('link', { name: 'Other ways to get help' }).click();
  await expect(page.locator('main')).toContainText('Samaritans');
  const here = page.getByRole('region', { name: 'At Marlhaven Partnership Trust' });
  await expect(here).toContainText('tell the shift coordinator');
  await expect(here).toContainText('Marlhaven crisis team');
  await expectAccessible(page, 'the page of help');
  await open(page, `${site}/adjustments/phased-return/`);
  await expect(page.getByRole('note', { name: /^From Marlhaven.*2026$/ })).toContainText(
    'agree a phased return with Occupational health first',
  );
  await expectAccessible(page, 'an adjustment with a local note');
});

test('what is announced stands on every page until its last day, and an e-mail about a page names it', async ({
  page,
}) => {
  const told = page.getByRole('note', { name: 'From Marlhaven Partnership Trust', exact: true });
  await open(page, `${site}/glossary/`);
  await expect(told).toContainText('Thursdays at one');
  await expect(told).toContainText('Until 31 December 2099.');
  const wrong = page.locator('footer').getByRole('link', { name: 'Something wrong on this page?' });
  await expect(wrong).toHaveAttribute(
    'href',
    /^mailto:work@marlhaven\.example\?subject=Marlhaven%20at%20Work%20\d+\.\d+\.\d+%3A%20%2Fglossary%2F$/,
  );
  await expectAccessible(page, 'a page with something announced');
  await page.clock.setFixedTime(new Date('2099-12-31T23:00:00'));
  await open(page, `${site}/glossary/`);
  await expect(told, 'on its last day').toBeVisible();
  await page.clock.setFixedTime(new Date('2100-01-01T09:00:00'));
  await open(page, `${site}/glossary/`);
  await expect(told, 'the day after').toHaveCount(0);
});

test('the search finds what is theirs, and nothing that is left out', async ({ page }) => {
  const results = page.locator('[data-search-results]');
  for (const [asked, title] of [
    ['Marlhaven crisis team', 'Who to ask here'],
    ['refer to an employment specialist', 'How we refer to an employment specialist'],
  ] as const) {
    await open(page, `${site}/search/?q=${encodeURIComponent(asked)}`);
    await expect(results.getByRole('link', { name: title }).first(), asked).toBeVisible();
  }
  await expectAccessible(page, 'results');
  await open(page, `${site}/search/?q=small+firms`);
  await expect(results.getByRole('link').first()).toBeVisible();
  await expect(results.locator('a[href*="small-firms"]')).toHaveCount(0);
});

test('what is left out is gone from the menu, the lists, the addresses and what is kept offline', async ({
  page,
  watch,
}) => {
  watch.expected.push(/status of 404/);
  for (const gone of ['/courses/advisers/', '/modules/small-firms/', '/start/advisers/'])
    expect((await page.goto(site + gone))?.status(), gone).toBe(404);
  for (const path of ['/', '/courses/', '/courses/employers/', '/scenarios/', '/workbooks/', '/start/']) {
    await open(page, site + path);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(
      links.filter((link) => /\/(courses|start)\/advisers|small-firms/.test(link)),
      path,
    ).toEqual([]);
  }
  const offline = JSON.parse(await readFile(join(built, 'offline.json'), 'utf8')) as {
    files: { url: string }[];
  };
  const kept = offline.files.map(({ url }) => url);
  expect(kept.filter((url) => /^modules\/small-firms|^courses\/advisers/.test(url))).toEqual([]);
  for (const own of ['here/', 'modules/how-we-refer/', 'qaa/modules/how-we-refer/', 'edition/logo.svg'])
    expect(kept).toContain(own);
});

test('the site is saved on a device only when somebody asks for it, and its size is said first', async ({
  page,
}) => {
  await open(page, `${site}/help/`);
  const save = page.locator('footer').getByRole('button', { name: /Save this site .* \(\d+\.\d MB\)/ });
  await expect(save).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await expectAccessible(page, 'a page that offers to be saved');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'a page that offers to be saved');
  await open(page, `${site}/about/`);
  await expect(page.locator('main')).toContainText('A button at the foot of each page does that');
});

test('a page says who has read it, and how to say that something on it is wrong', async ({ page }) => {
  await open(page, `${site}/modules/how-we-refer/`);
  await expect(page.locator('.lesson header')).toContainText(
    'Read for Marlhaven Partnership Trust by the head of employment support, on 24 November 2026; to be read again by 24 May 2099.',
  );
  await open(page, `${site}/modules/asking-about-work/`);
  await expect(page.locator('.lesson header')).toContainText(
    'by the lead for vocational services, on 20 November 2026',
  );
  await open(page, `${site}/about/`);
  await expect(page.locator('main')).toContainText('by the head of employment support');
  await expect(page.locator('main')).toContainText(
    /you read version \d+\.\d+\.\d+ \((commit [0-9a-f]{7}|unknown commit)/,
  );
  await expectAccessible(page, 'the page about the site');
});

test('the statement on accessibility and the privacy notice name who runs it and whom to tell', async ({
  page,
}) => {
  await open(page, `${site}/accessibility/`);
  const main = page.locator('main');
  await expect(main).toContainText('It is run by Marlhaven Partnership Trust.');
  await expect(main).toContainText('work@marlhaven.example');
  await expect(main).toContainText('We answer within 10 working days.');
  await expect(main).toContainText('prepared in November 2026');
  await expect(main).toContainText('with JAWS in Edge, by two of our staff');
  await expectAccessible(page, 'the accessibility statement');
  await open(page, `${site}/privacy/`);
  await expect(main).toContainText('It is run by Marlhaven Partnership Trust.');
  await expectAccessible(page, 'the privacy notice');
});

test('a release of it carries its name and only what it has, and comes out the same twice', async () => {
  const zips = () => siteZips(built, 'Marlhaven at Work', '1.2.3');
  const files = await zips();
  expect([...files.keys()]).toEqual([
    'marlhaven-at-work-1.2.3-site.zip',
    'marlhaven-at-work-1.2.3-portable.zip',
  ]);
  for (const [file, bytes] of files) {
    const folder = file.includes('portable') ? 'Marlhaven at Work' : 'marlhaven-at-work-1.2.3';
    const names: string[] = [];
    unzipSync(bytes, { filter: ({ name }) => Boolean(names.push(name)) && false });
    expect(names).toContain(`${folder}/here/index.html`);
    expect(names).toContain(`${folder}/edition/logo.svg`);
    expect(names.filter((name) => /small-firms|courses\/advisers/.test(name))).toEqual([]);
  }
  expect(sumsOf(await zips())).toBe(sumsOf(files));
});
