import { expect, expectAccessible, expectReflow, open, test } from './test.ts';

test('whoever took part types the code from the wall, and finds the session among their days', async ({
  page,
}) => {
  await open(page, '/sessions/work-at-the-review/');
  const code = (await page.locator('p.code').textContent())?.trim() ?? '';
  await open(page, '/record/');
  const form = page.getByRole('form', { name: 'You took part in a session?' });
  const field = form.getByLabel('Code from the wall');
  await field.fill(`${code.slice(0, 4)}${code.endsWith('2') ? '3' : '2'}`);
  await expect(form.getByRole('status')).toContainText('No session on this site has that code');
  await field.fill(` ${code.toLowerCase()} `);
  await expect(form).toContainText('Work at the review');
  await expect(form.getByLabel('Minutes')).toHaveValue('45');
  await expectAccessible(page, 'the form');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(page, 'the form');
  await form.getByLabel('What we did').fill('played Matthew, with six colleagues');
  await form.getByRole('button', { name: 'Add to my record' }).click();
  await expect(form.getByRole('status')).toContainText('Added: “Work at the review”');
  await page.reload();
  await expect(page.locator('main')).toContainText('Work at the review');
  await expect(page.locator('main')).toContainText('45 minutes');
});
