import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, open, test } from './test.ts';

test('a plan is made, put in the calendar, and looked at again after two weeks and after eight', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const start = new Date().setHours(12, 0, 0, 0);
  const after = (days: number) => new Date(start + days * 86_400_000);
  await page.clock.install({ time: after(0) });
  await open(page, '/modules/fears-of-relapse/');
  const plan = page.getByRole('region', { name: 'A plan for one moment' });
  await plan.getByRole('button', { name: 'Keep my plan' }).click();
  await expect(plan.getByRole('status').last()).toContainText('A plan needs a moment');
  await plan.getByRole('button', { name: 'When a colleague says "What if he relapses?"' }).click();
  await expect(plan.getByRole('textbox', { name: /^The moment/ })).toHaveValue(
    'When a colleague says "What if he relapses?"',
  );
  await plan
    .getByRole('textbox', { name: /^What I will say or do/ })
    .fill('I will ask what we could plan for.');
  await plan.getByRole('button', { name: 'Keep my plan' }).click();
  await expect(plan.getByRole('status').last()).toContainText('Kept on this device');
  const downloading = page.waitForEvent('download');
  await plan.getByRole('button', { name: 'Put both dates in my calendar' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file, 'calendars are often an employer’s').not.toContain('relapses');

  await page.clock.setSystemTime(after(15));
  await page.reload();
  await expect(plan.getByRole('textbox', { name: /^What I will say or do/ })).toHaveValue(
    'I will ask what we could plan for.',
  );
  const look = plan.getByRole('group', { name: 'It is two weeks since you made this plan' });
  await look.getByRole('group', { name: 'Did the moment come?' }).getByLabel('Yes').check();
  await look.getByRole('group', { name: 'Did you do it?' }).getByLabel('Some of it').check();
  await expectAccessible(page, 'asked how it went');
  await plan.getByRole('button', { name: 'Keep my answer' }).click();
  await expect(look).toBeHidden();

  await page.clock.setSystemTime(after(60));
  await open(page, '/');
  await page.getByRole('link', { name: '1 plan to look at' }).click();
  const kept = page.getByRole('region', { name: 'Your plans' });
  await expect(kept).toContainText('After two weeks: The moment came, and you did some of it.');
  const now = page.getByRole('region', { name: 'Now' });
  await now.getByRole('group', { name: 'Did the moment come?' }).getByLabel('No').check();
  await expectAccessible(page, 'asked on the record');
  await now.getByRole('button', { name: 'Keep my answer' }).click();
  await expect(now.getByRole('heading', { name: 'Now' })).toBeFocused();
  await expect(kept).toContainText('After eight weeks: The moment did not come.');
});
