import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectReflow, open, test } from './test.ts';

/** A record file of these facts, as a learner picks it on My record. */
const record = (facts: object[]) =>
  Buffer.from(
    JSON.stringify({ format: 'within-reach-record', v: 1, written: '2026-11-01T10:00:00.000Z', facts }),
  );
const load = async (page: Page, facts: object[]) => {
  await open(page, '/record/');
  await page
    .locator('#record-file')
    .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: record(facts) });
  await expect(page.locator('[data-record-loaded]')).toContainText('added', { timeout: 60_000 });
};
const fact = (place: number, more: object) => ({
  id: `fact-0000${place}`,
  at: new Date(Date.UTC(2026, 9, 1, 8) + place * 1000).toISOString(),
  v: 1,
  ...more,
});

test('a plan whose name in the address brings lines of its own puts none into a calendar (11)', async ({
  page,
}) => {
  await open(page, '/adjustments/plan/?plan=mine%0D%0ALOCATION:x%0D%0AATTENDEE:mailto:x@y.z');
  await page.locator('[data-add-own]').click();
  await page.locator('[data-step-part=title]').fill('A quiet room\r\nLOCATION:y');
  await page.locator('[data-step-part=review]').fill('2027-01-15');
  await page.locator('[data-step-part=review]').blur();
  const saved = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /calendar/i })
    .first()
    .click();
  const calendar = readFileSync(await (await saved).path(), 'utf8');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).not.toMatch(/^(LOCATION|ATTENDEE|ATTACH|URL:.*\s)/m);
});

test('a paper of five hundred answers is there whole, or not at all, when its page is closed in the middle (23)', async ({
  context,
}) => {
  for (const wait of [0, 20, 80, 200]) {
    const page = await context.newPage();
    await open(page, '/papers/service-map/');
    await page.locator('[data-load]').first().setInputFiles('tests/cases/faults/s1-map-500-answers.json');
    await page.waitForTimeout(wait);
    await page.close({ runBeforeUnload: false });
    const next = await context.newPage();
    await open(next, '/papers/service-map/');
    const kept = await next.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('within-reach-record');
          opening.onsuccess = () => {
            const all = opening.result.transaction('facts').objectStore('facts').getAll();
            all.onsuccess = () =>
              resolve(all.result.filter(({ kind }: { kind: string }) => kind === 'paper-written').length);
          };
        }),
    );
    expect([0, 500]).toContain(kept);
    await next.close();
  }
});

test('twenty thousand pages opened on one day are loaded, drawn in parts, and can be erased (24)', async ({
  page,
}) => {
  test.slow();
  await load(
    page,
    Array.from({ length: 20_000 }, (_, place) =>
      fact(place, { kind: 'time-spent', page: `/modules/m-${place}/`, seconds: 60 }),
    ),
  );
  await expect(page.locator('[data-record-ask-erase]')).toBeEnabled();
  expect(await page.locator('*').count()).toBeLessThan(15_000);
  await page.reload();
  await expect(page.locator('[data-record-ask-erase]')).toBeEnabled();
  await page.locator('[data-record-ask-erase]').click();
  await page.locator('[data-record-do-erase]').click();
  await expect(page.locator('[data-record-erased]')).not.toBeEmpty();
});

test('a plan of five thousand steps leaves its page in use', async ({ page }) => {
  await load(
    page,
    Array.from({ length: 5_000 }, (_, place) =>
      fact(place, { kind: 'adjustment-planned', plan: 'plan-many', adjustment: `own-${place}`, state: 'in' }),
    ),
  );
  await open(page, '/adjustments/plan/');
  await expect(page.locator('[data-step-part=title]').first()).toBeVisible();
  expect(await page.locator('[data-step-part=title]').count()).toBeLessThanOrEqual(200);
  await page.locator('[data-part=work]').fill('It is loud.');
  await page.locator('[data-part=work]').blur();
  await expect(page.locator('main')).toContainText(/[Kk]ept/);
});

test('what is hard for somebody is in no request: it stands behind the “#”', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page, '/');
  await page.locator('a[href*="adjustments/#barrier="]').first().click();
  await expect(page).toHaveURL(/\/adjustments\/#barrier=/);
  await expect(page.locator('[data-fit-status]')).toContainText(/fit/);
  await page.locator('input[name=feels]').first().check();
  await expect(page).toHaveURL(/#barrier=.*feels=/);
  await page.reload();
  await expect(page.locator('input[name=feels]').first()).toBeChecked();
  expect(asked.filter((address) => /barrier=|feels=/.test(address.split('#')[0]!))).toEqual([]);
});

test('neither a plan’s lasting name nor the letter somebody writes is in a request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page, '/papers/');
  await page.locator('main').getByRole('link', { name: 'A letter asking for adjustments' }).click();
  await expect(page.getByLabel('Which paper')).toHaveValue('ask');
  await page.locator('[data-part=work]').fill('It is loud.');
  await page.locator('details:has([data-new-plan]) > summary').click();
  await page.locator('[data-new-plan]').click();
  await expect(page).toHaveURL(/\/adjustments\/plan\/#plan=/);
  await page.reload();
  await expect(page.locator('[data-part=work]')).toHaveValue('');
  expect(asked.filter((address) => /plan=|paper=/.test(address.split('#')[0]!))).toEqual([]);
});

for (const address of [
  '/evidence/#%E0%A4%A',
  '/modules/one-team/#%',
  '/search/#q=%E0%A4%A',
  '/adjustments/#barrier=%',
  '/scenarios/matthew/#%zz',
])
  test(`an address that was cut short opens its page: ${address}`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('#find').focus();
  });

test('what somebody looks for in the evidence is in no request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page, '/evidence/');
  const form = page.locator('[data-find-claims]');
  await form.locator('input[type=search]').fill('bipolar at work');
  await form.getByRole('button').click();
  await expect(page).toHaveURL(/\/search\/#(?=.*kind=claim).*q=bipolar/);
  await expect(page.locator('[data-search-results] li').first()).toBeVisible();
  expect(asked.filter((address) => /bipolar/.test(address.split('#')[0]!))).toEqual([]);
});

test('no form of the site puts what is typed into an address that is sent', () => {
  const forms = globSync('dist/**/*.html').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(
      ([, attributes = '', inside = '']) =>
        /method="?(dialog|post)/.test(attributes) ||
        !/<(input|textarea)\b(?![^>]*type="?(radio|checkbox|hidden))[^>]*\sname=/.test(inside)
          ? []
          : [`${file}: ${attributes.slice(0, 80)}`],
    ),
  );
  expect(forms).toEqual([]);
});

const long = 'ا'.repeat(60) + 'w'.repeat(200);
test('long words and other scripts fit at 320 pixels, wherever they are shown again', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await load(page, [
    fact(1, { kind: 'reflection-written', module: 'one-team', text: long }),
    fact(2, { kind: 'plan-made', module: 'one-team', when: long, then: long, hindrance: long }),
    fact(3, { kind: 'sentence-written', scenario: 'matthew', text: long }),
    fact(4, { kind: 'note-written', module: 'one-team', note: 'n', text: long }),
    fact(5, {
      kind: 'minutes-corrected',
      date: '2026-10-01',
      page: '/modules/one-team/',
      minutes: 5,
      note: long,
    }),
    fact(6, { kind: 'time-spent', page: `/modules/${'w'.repeat(180)}/`, seconds: 60 }),
    fact(7, {
      kind: 'session-attended',
      session: 'x',
      title: 'w'.repeat(190),
      date: '2026-10-02',
      minutes: 5,
      did: long,
    }),
  ]);
  for (const box of await page.locator('main details').all())
    await box.evaluate((box: HTMLDetailsElement) => (box.open = true));
  await page.waitForTimeout(500);
  await expectReflow(page, 'my record');
  await page.locator('[data-record-copy]').click();
  await page.locator('[data-record-account]').evaluate((box: HTMLDetailsElement) => (box.open = true));
  await expectReflow(page, 'the account');
  for (const path of ['/', '/modules/one-team/', '/scenarios/matthew/', '/practice/']) {
    await open(page, path);
    await page.waitForTimeout(400);
    await expectReflow(page, path);
  }
  await open(page, '/team/results/');
  const name = page.locator('[data-set-name]');
  await name.fill('w'.repeat(80));
  await name.blur();
  await expectReflow(page, 'the codes of a team');
  await open(page, '/team/report/');
  await page.locator('[data-write]').first().fill('w'.repeat(80));
  await expectReflow(page, 'the report of a team');
});

test('minutes and hours with others that were begun stand there again, and go with their button', async ({
  page,
}) => {
  await load(page, [fact(1, { kind: 'time-spent', page: '/modules/one-team/', seconds: 600 })]);
  const together = page.locator('[data-record-together]');
  await together.evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
  await together.locator('[name=minutes]').fill('45');
  await together.locator('[name=note]').fill('Half a thought');
  await page
    .getByRole('button', { name: /Change/ })
    .first()
    .click();
  await page.locator('[data-record-part=days] form input').first().fill('25');
  await open(page, '/');
  await open(page, '/record/');
  await expect(together.locator('[name=note]')).toHaveValue('Half a thought');
  await expect(page.locator('[data-record-part=days] form input').first()).toHaveValue('25');
  await page.locator('[data-record-part=days] form [type=submit]').first().click();
  await together.evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
  await together.locator('[type=submit]').click();
  await expect(page.locator('[data-record-told]')).not.toBeEmpty();
  await page.reload();
  await expect(page.locator('[data-record-so-far]')).not.toBeEmpty();
  await expect(together.locator('[name=note]')).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('begun')))).toEqual(
    [],
  );
});

test('every licence stands with its whole text in the built site, one link from every page (32)', async ({
  page,
}) => {
  await open(page, '/');
  const text = readFileSync('dist/licences.txt', 'utf8');
  const parts = text.split(/\n-{80}\n/).slice(1);
  expect(parts.length).toBeGreaterThan(4);
  for (const part of parts) {
    const [named = ''] = part.trim().split('\n');
    expect(part, named).toMatch(/permission|hereby|licen[cs]ed? under|redistribution/i);
    expect(part.length, named).toBeGreaterThan(500);
  }
});

test('a check answered in two tabs loses no answer', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await open(page, '/courses/clinicians/check/');
    await page
      .getByRole('button', { name: /[Ss]tart/ })
      .first()
      .click();
  }
  const radios = (page: Page, place: number) =>
    page.locator('[data-check-form]:visible form[data-kind=single]').nth(place).locator('li input').first();
  await radios(one, 0).check();
  await expect(radios(other, 0)).toBeChecked();
  await radios(other, 1).check();
  await expect(radios(one, 1)).toBeChecked();
  await one.close();
  await other.reload();
  await other
    .getByRole('button', { name: /[Ss]tart/ })
    .first()
    .click();
  await expect(radios(other, 0)).toBeChecked();
  await expect(radios(other, 1)).toBeChecked();
});
