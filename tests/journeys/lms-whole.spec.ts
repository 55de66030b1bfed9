import { expect, test, type Page } from '@playwright/test';
import { packedModule, type Packed } from '#build/package-content.ts';
import { packageFiles } from '#build/package.ts';
import { siteContent } from '#build/site-content.ts';
import type { Format } from '#packages/package.ts';
import { aLearningSystem, type LearningSystem } from '../packages/a-learning-system.ts';
import { InACourse } from '../packages/in-a-course.ts';

// One lesson, in the two formats that have room for what a learner writes.
const lesson = 'fears-of-relapse';
let packed: Packed;
let system: LearningSystem;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  packed = packedModule(await siteContent(), 'dist', lesson)!;
});
test.afterEach(() => system.stop());

const put = async (format: Format) =>
  (system = await aLearningSystem(await packageFiles(packed, format, 'dist')));

async function write(learner: InACourse, text: string): Promise<void> {
  const form = learner.inside.locator('form[data-reflection]');
  await form.locator('textarea').fill(text);
  await form.getByRole('button').click();
  await expect(form.locator('[role=status]')).toContainText('Kept by your learning system');
}

test('SCORM 2004 keeps what a learner writes, to the letter, on another computer', async ({ browser }) => {
  await put('scorm2004');
  const opened = async () => {
    const page: Page = await (await browser.newContext()).newPage();
    await page.goto(system.address('scorm-again-2004'));
    return { page, learner: new InACourse(page.frameLocator('iframe[name=sco]')) };
  };
  const first = await opened();
  await expect(first.learner.launch.getByText('keeps what you write as well')).toBeVisible();
  await first.learner.begin();
  await first.learner.answer();
  await write(first.learner, 'Zu spät gefragt: 漢🙂');
  await first.page.context().close();

  const second = await opened();
  await second.learner.begin('Go on where you were');
  await expect(second.learner.inside.locator('form[data-reflection] textarea')).toHaveValue(
    'Zu spät gefragt: 漢🙂',
  );
  await expect(second.learner.inside.locator('.result:visible')).toHaveCount(1);
  await second.learner.finishModule();
  await second.learner.launch.getByRole('button', { name: 'Save and leave' }).click();
  await expect(
    second.learner.launch.getByRole('heading', { name: 'You can close this window' }),
  ).toBeVisible();
  expect(system.kept()).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.exit': 'suspend',
    'cmi.session_time': expect.stringMatching(/^PT\d+S$/) as unknown,
  });
  await second.page.context().close();
});

test('cmi5: opened, gone on with after a reload and in a second session, completed and ended; every statement is valid', async ({
  browser,
}) => {
  await put('cmi5');
  const verbs = () => system.lrs.statements.map(({ verb }) => verb.id.split('/').at(-1));
  const page = await (await browser.newContext()).newPage();
  await page.goto(system.lrs.launch(system.origin, 'launch.html'));
  const learner = new InACourse(page);
  await learner.begin();
  await learner.answer();
  await expect(learner.launch.locator('[data-kept]')).toHaveText('Saved');
  await page.reload();
  await learner.begin('Go on where you were');
  await expect(learner.inside.locator('.result:visible')).toHaveCount(1);
  await write(learner, 'In my own words.');
  expect(verbs()).toEqual(['initialized']);
  await page.context().close();

  const later = await (await browser.newContext()).newPage();
  await later.goto(system.lrs.launch(system.origin, 'launch.html'));
  const again = new InACourse(later);
  await again.begin('Go on where you were');
  await expect(again.inside.locator('form[data-reflection] textarea')).toHaveValue('In my own words.');
  await again.finishModule();
  await expect(again.launch.locator('[data-kept]')).toHaveText('Saved. You have finished.');
  await again.launch.getByRole('button', { name: 'Save and leave' }).click();
  await expect(again.launch.getByRole('heading', { name: 'You can close this window' })).toBeVisible();
  expect(verbs()).toEqual(['initialized', 'initialized', 'completed', 'terminated']);
  await later.context().close();

  // A third session says nothing again that was said for good.
  const third = await (await browser.newContext()).newPage();
  await third.goto(system.lrs.launch(system.origin, 'launch.html'));
  const last = new InACourse(third);
  await last.begin('Go on where you were');
  await last.answer();
  await expect(last.launch.locator('[data-kept]')).toHaveText('Saved. You have finished.');
  expect(verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
  expect(system.lrs.wrong).toEqual([]);
  await third.context().close();
});
