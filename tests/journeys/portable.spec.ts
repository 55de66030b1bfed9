import { expect, test, type Page } from '@playwright/test';
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePortable, zipped } from '#build/portable.ts';
import { beginConversation } from './test.ts';

// A memory stick: a folder whose name has spaces, umlauts and a sign that means something in an address.
const stick = join(mkdtempSync(join(tmpdir(), 'stick-')), 'Würde & Arbeit #1');
const copy = join(stick, 'Within Reach');
const root = pathToFileURL(`${copy}/`).href;

test.use({ serviceWorkers: 'allow' });
test.beforeAll(() => makePortable('dist', copy));
test.afterAll(() => rmSync(join(stick, '..'), { recursive: true, force: true }));

/** Nothing may be asked of anybody, and nothing may go wrong. */
function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(`asked for ${request.url()}`);
  });
  // An icon on its way while the next page is opened is given up, and that is no fault.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`not there: ${request.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  return wrong;
}

test('from a memory stick: lessons, questions, a conversation, search and the record, without a server', async ({
  page,
}) => {
  const wrong = watch(page);
  await page.goto(`${root}index.html`);
  await expect(page.locator('footer')).toContainText('needs no network');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('button', { name: 'Learn' }).click();
  await menu.getByRole('link', { name: 'Courses' }).click();
  await expect(page).toHaveURL(`${root}courses/index.html`);
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4"'))).toBe(true);

  await page.goto(`${root}modules/fears-of-relapse/index.html`);
  const question = page.locator('form.question').first();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.locator('.result')).toBeVisible();

  await page.goto(`${root}scenarios/matthew/index.html`);
  await beginConversation(page);
  await page.locator('.player fieldset button').first().click();
  await expect(page.getByRole('button', { name: 'Take back your last turn' })).toBeVisible();

  // The box offers results; the form leads to the search page; a result leads to its place.
  const box = page.locator('#find');
  await box.click();
  await box.pressSequentially('sick note');
  await expect(page.getByRole('option').first()).toContainText(/fit note/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/index\.html#q=sick(%20|\+)note$/);
  const result = page.locator('[data-search-results]').getByRole('link').first();
  await expect(result).toContainText(/fit note/i);
  await page.getByLabel('What kind').selectOption('Lessons');
  await expect(page.locator('[data-search-results]').getByRole('listitem').first()).toContainText('Lesson');
  await result.click();
  await expect(page).toHaveURL(new RegExp('modules/[a-z-]+/index.html#'));
  await expect(page.locator(':target')).toBeVisible();

  await box.fill('i want to die');
  await expect(page.locator('.suggest .first')).toContainText('116 123');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${root}help/index.html`);

  await page.goto(`${root}record/index.html`);
  await expect(page.locator('main')).toContainText('Fears of relapse');
  await page.reload();
  await expect(page.locator('main')).toContainText('Fears of relapse');
  await page.goto(`${root}practice/index.html`);
  await expect(page.locator('main [role=status]').first()).not.toContainText('could not be fetched');
  expect(wrong).toEqual([]);
});

test('from a memory stick: a session is led by keys, with the notes under one of them', async ({ page }) => {
  const wrong = watch(page);
  await page.goto(`${root}sessions/index.html`);
  await page.getByRole('link', { name: 'Work at the review' }).click();
  await page.getByRole('link', { name: 'Open the wall' }).click();
  await expect(page).toHaveURL(`${root}sessions/work-at-the-review/wall/index.html`);
  const shown = page.locator('[data-led-step][data-shown]');
  await expect(page.locator('html[data-alive]')).toBeAttached();
  await page.keyboard.press('PageDown');
  for (const key of ['a', 'b', 'b']) await page.keyboard.press(key);
  await page.reload();
  await expect(shown.locator('.tally')).toHaveText(['1', '2', '0', '0', '0']);
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: 'The notes' })).toContainText(
    'a hundred sets of notes',
  );
  await page.keyboard.press('n');
  while (!(await shown.textContent())?.includes('He takes the scrapbook down')) {
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
  }
  expect(wrong).toEqual([]);
});

test('every link of the copy leads to a file in it', async ({ page }) => {
  await page.goto(`${root}index.html`);
  const broken: string[] = [];
  for (const start of [
    'index.html',
    'modules/disclosure/index.html',
    'evidence/index.html',
    'glossary/index.html',
  ]) {
    await page.goto(root + start);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links)) {
      if (!link.startsWith('file:')) continue;
      const path = decodeURI(new URL(link).pathname.slice(new URL(root).pathname.length));
      if (!link.startsWith(root) || !existsSync(join(copy, path)) || path.endsWith('/'))
        broken.push(`${start}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test('the same copy makes the same zip, and it is small enough to send', () => {
  const [once, again] = [zipped(copy, 'Within Reach'), zipped(copy, 'Within Reach')];
  expect(Buffer.compare(once, again)).toBe(0);
  // Workbooks, where somebody had them made, come on top: a PDF is as large in a zip.
  const workbooks = globSync('**/*.pdf', { cwd: copy }).map((file) => statSync(join(copy, file)).size);
  expect(once.length - workbooks.reduce((sum, size) => sum + size, 0)).toBeLessThan(11_000_000);
});
