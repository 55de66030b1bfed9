import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { browserPath } from '#build/browser-path.ts';
import { packedCourse, type Packed } from '#build/package-content.ts';
import { packageFiles } from '#build/package.ts';
import { siteContent } from '#build/site-content.ts';
import { readBookmark } from '#packages/bookmark.ts';
import { aLearningSystem, type LearningSystem, type SystemName } from '../packages/a-learning-system.ts';
import { InACourse } from '../packages/in-a-course.ts';
import { expectAccessible, expectReflow } from './test.ts';

const course = 'employers';
let packed: Packed;
let files: Map<string, string | Uint8Array>;
let system: LearningSystem;

// One after the other: making a package takes as long as most journeys.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  packed = packedCourse(await siteContent(), 'dist', course)!;
  files = await packageFiles(packed, 'scorm12', 'dist');
});
test.beforeEach(async () => {
  system = await aLearningSystem(files);
});
test.afterEach(() => system.stop());

/** A page of a browser that was never used, as on another computer. */
const anotherComputer = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

/** A module that asks questions, of those that it takes to finish. */
const asks = (): string =>
  packed.made.carried.modules.find(
    ({ slug, questions }) => questions.length > 3 && packed.made.rule.modules.includes(slug),
  )!.slug;

/** The course, as this learning system shows it. */
async function opened(page: Page, name: SystemName, how: 'frame' | 'popup' = 'frame'): Promise<InACourse> {
  await page.goto(system.address(name, how));
  if (how === 'frame') return new InACourse(page.frameLocator('iframe[name=sco]'));
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open the course' }).click();
  return new InACourse(await popup);
}

for (const [name, how] of [
  ['scorm-again', 'frame'],
  ['esr', 'frame'],
  ['learning-hub', 'frame'],
  ['scorm-again', 'popup'],
] as const)
  test(`in ${name}, in a ${how}: begun, closed without a word, gone on with elsewhere, finished with score and time`, async ({
    browser,
  }) => {
    const page = await anotherComputer(browser);
    const first = await opened(page, name, how);
    await expect(
      first.launch.getByRole('heading', { name: 'What your organisation will see' }),
    ).toBeVisible();
    await first.begin();
    const { modules } = packed.made.rule;
    await first.go(`modules/${asks()}/index.html`);
    const title = await first.inside.getByRole('heading', { level: 1 }).textContent();
    await first.answer();
    await expect(first.launch.locator('[data-kept]')).toHaveText('Saved');
    expect(system.kept()['cmi.core.lesson_status']).toBe('incomplete');
    await page.context().close();

    const again = await anotherComputer(browser);
    const second = await opened(again, name, how);
    await second.begin('Go on where you were');
    await expect(second.inside.getByRole('heading', { level: 1 })).toHaveText(title!);
    for (const module of modules) {
      await second.go(`modules/${module}/index.html`);
      await second.finishModule();
    }
    await second.go(`courses/${course}/check/index.html`);
    await second.check();
    expect(system.kept()['cmi.core.lesson_status']).toBe('incomplete');
    await second.go(`scenarios/${packed.made.carried.scenarios[0]!.slug}/index.html`);
    await second.converse();
    await expect(second.launch.locator('[data-kept]')).toHaveText('Saved. You have finished.');
    await second.launch.getByRole('button', { name: 'Save and leave' }).click();
    if (how === 'frame')
      await expect(second.launch.getByRole('heading', { name: 'You can close this window' })).toBeVisible();
    await expect
      .poll(() => system.kept())
      .toMatchObject({
        'cmi.core.lesson_status': 'completed',
        'cmi.core.score.raw': '100',
        'cmi.core.exit': 'suspend',
        'cmi.core.session_time': expect.stringMatching(/^0000:0[0-9]:\d\d$/),
      });
    // Nothing that anybody else at this computer could find.
    const left = await again.evaluate(async () => [
      Object.keys(localStorage),
      await indexedDB.databases(),
      await navigator.serviceWorker.getRegistrations(),
    ]);
    expect(left).toEqual([[], [], []]);
    await again.context().close();

    // Opened once more: what was completed stays so.
    const later = await anotherComputer(browser);
    const third = await opened(later, name, how);
    await third.launch.locator('[data-start]').click();
    await third.go(`modules/${asks()}/index.html`);
    await third.answer();
    await expect(third.launch.locator('[data-kept]')).toContainText('Saved');
    // The Learning Hub begins anew by itself; the others must not be told less than they know.
    if (name !== 'learning-hub') expect(system.kept()['cmi.core.lesson_status']).toBe('completed');
    await later.context().close();
  });

test('a browser that is killed at any moment loses nothing that was called saved, and in ESR no answer', async () => {
  test.setTimeout(400_000);
  const known = new Set<string>();
  let lost = 0;
  for (let round = 0; round < 20; round++) {
    const server = await chromium.launchServer({
      executablePath: await browserPath(),
      args: ['--no-sandbox', '--disable-quic'],
    });
    const browser = await chromium.connect(server.wsEndpoint());
    try {
      const page = await browser.newPage();
      // ESR keeps each value that is set; the other keeps nothing before a commit.
      const name = round % 2 === 0 ? 'esr' : 'scorm-again';
      const learner = await opened(page, name);
      await learner.begin(round === 0 ? 'Begin' : 'Go on where you were');
      await learner.go(
        `modules/${packed.made.carried.modules.filter(({ questions }) => questions.length > 3)[round % 8]!.slug}/index.html`,
      );
      for (let step = 0; step < 2; step++) {
        const before = system.requests.length;
        const question = await learner.answer().catch(() => undefined);
        if (question === undefined) break;
        // Killed within the time in which it is being saved, or soon after.
        await page.waitForTimeout((round * 37 + step * 113) % 160);
        const said = await learner.launch.locator('[data-kept]').textContent();
        if ((said === 'Saved' || name === 'esr') && system.requests.length > before) known.add(question);
      }
    } finally {
      await server.kill();
    }
    const bookmark = readBookmark(system.kept()['cmi.suspend_data'] ?? '', packed.made.carried);
    const kept = new Set(
      bookmark?.facts.flatMap((fact) => (fact.kind === 'question-answered' ? fact.question : [])),
    );
    lost += [...known].filter((question) => !kept.has(question)).length;
  }
  expect(known.size).toBeGreaterThan(8);
  expect(lost).toBe(0);
});

test('where no learning system can be reached, the page says so, and everything can be read', async ({
  page,
}) => {
  await page.goto(system.address('scorm-again', 'elsewhere'));
  const learner = new InACourse(page.frameLocator('iframe[name=sco]'));
  await expect(learner.launch.getByText('found no learning system')).toBeVisible();
  await learner.begin('Read without recording');
  await expect(learner.launch.locator('[data-kept]')).toHaveText('Not recorded');
  await learner.go(`modules/${asks()}/index.html`);
  await learner.answer();
  await expect(learner.inside.locator('[data-storage-note]').first()).toContainText(
    'Nothing is being recorded',
  );
  expect(system.requests).toEqual([]);
});

test('what a learner writes is held while the window is open, said so beforehand, and handed over as a file', async ({
  page,
}) => {
  const learner = await opened(page, 'esr');
  await learner.begin();
  const written = packed.made.rule.modules.at(-1)!;
  await learner.go(`modules/${written}/index.html`);
  const form = learner.inside.locator('form[data-reflection]');
  await expect(form.locator('[role=status]')).toContainText('has no room for what you write');
  await form.locator('textarea').fill('I asked too late.');
  await form.getByRole('button').click();
  // On to another page and back: still there.
  await learner.go(`courses/${course}/index.html`);
  await learner.go(`modules/${written}/index.html`);
  await expect(learner.inside.locator('form[data-reflection] textarea')).toHaveValue('I asked too late.');
  await learner.launch.getByRole('button', { name: 'Save and leave' }).click();
  await expect(learner.launch.getByRole('dialog')).toContainText('cannot keep what you wrote');
  const download = page.waitForEvent('download');
  await learner.launch.getByRole('button', { name: 'Save what I wrote as a file' }).click();
  const file = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of file) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString()).toContain('I asked too late.');
  await learner.launch.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(learner.launch.getByRole('heading', { name: 'You can close this window' })).toBeVisible();
  await expect(learner.launch.getByText('but not what you wrote')).toBeVisible();
  // What they wrote never left.
  expect(JSON.stringify(system.requests)).not.toContain('too late');
});

test('the page round a course can be used by everybody', async ({ page }) => {
  await page.goto(system.address('scorm-again', 'popup'));
  const popup = page.waitForEvent('popup');
  await page.getByRole('button').click();
  const launch = await popup;
  await expect(launch.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expectAccessible(launch, 'the first screen');
  await launch.setViewportSize({ width: 320, height: 640 });
  await expectReflow(launch, 'the first screen');
  await launch.getByRole('button', { name: 'Begin' }).click();
  await expect(launch.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await expectReflow(launch, 'the course');
  await expectAccessible(launch, 'the course');
});
