import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './test.ts';

async function questionOf(page: Page, kind: string): Promise<Locator> {
  const selectors: Record<string, string> = {
    single: 'form.question[data-kind=single]',
    several: 'form.question[data-kind=several]',
    statements: 'form.question:has(.statement)',
    order: 'form.question:has(.movable)',
    match: 'form.question:has(select)',
    estimate: 'form.question:has(input[type=number])',
    written: 'form.question[data-kind=written]',
  };
  for (const module of ['fears-of-relapse', 'one-team', 'circle-of-low-expectations', 'work-and-health']) {
    await open(page, `/modules/${module}/`);
    const found = page.locator(selectors[kind]!).first();
    if (!(await found.count())) continue;
    const id = await found.getAttribute('id');
    const question = page.locator(`[id="${id}"]`);
    await question.scrollIntoViewIfNeeded();
    await expect(question.locator('button[type=submit]')).toBeVisible();
    return question;
  }
  throw new Error(`no ${kind} question in these modules`);
}

/** Answers with the keyboard alone, starting from the first control of the question. */
const answers: Record<string, (question: Locator, page: Page) => Promise<void>> = {
  single: async (question, page) => {
    await question.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  },
  several: async (question, page) => {
    await question.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  },
  statements: async (question, page) => {
    const groups = await question.locator('.statement').count();
    await question.getByRole('radio').first().focus();
    for (let index = 0; index < groups; index += 1) {
      await page.keyboard.press('Space');
      if (index < groups - 1) await page.keyboard.press('Tab');
    }
  },
  order: async (question, page) => {
    const first = question.locator('.movable').first();
    const text = await first.locator('> span').first().innerText();
    await first.getByRole('button', { name: /Move down/ }).focus();
    await page.keyboard.press('Enter');
    await expect(question.locator('.movable').nth(1)).toContainText(text);
    await expect(question.getByRole('status')).toHaveText(/Moved to place 2/);
  },
  match: async (question, page) => {
    const selects = question.getByRole('combobox');
    for (let index = 0; index < (await selects.count()); index += 1) {
      await selects.nth(index).focus();
      await page.keyboard.press('ArrowDown');
    }
  },
  estimate: async (question, page) => {
    await question.getByRole('spinbutton').focus();
    await page.keyboard.type('42');
  },
  written: async (question, page) => {
    await question.getByRole('textbox').focus();
    await page.keyboard.type('I would worry too. What would he notice first?');
    await question.getByRole('button', { name: 'See the checklist' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(question.getByRole('checkbox').first()).toBeChecked();
  },
};

for (const [kind, answer] of Object.entries(answers)) {
  test(`a question of kind “${kind}” is answered by keyboard, and says why`, async ({ page }) => {
    test.setTimeout(120_000);
    const question = await questionOf(page, kind);
    if (kind !== 'order') {
      await question.locator('button[type=submit]').click();
      await expect(question.getByRole('status')).toContainText(/[Nn]ot (all )?answered yet/);
    }
    await expectAccessible(page, `${kind}, not answered`);
    await answer(question, page);
    await question.locator('button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await expect(question.locator('.result')).toBeFocused();
    if (kind === 'estimate') await expect(question).toContainText('Published figure');
    else {
      // Why not the others is folded, one press away.
      if (kind === 'single') await question.getByText(/^Why not the other/).click();
      for (const part of await question.locator('.answered > li').all())
        expect(
          (await part.locator('p').last().innerText()).length,
          'feedback for every option',
        ).toBeGreaterThan(12);
    }
    await expect(question.locator('.behind a').first()).toHaveAttribute('href', /^#evidence-/);
    await expectAccessible(page, `${kind}, marked`);

    await page.reload();
    const again = page.locator(`[id="${await question.getAttribute('id')}"]`);
    await again.scrollIntoViewIfNeeded();
    await expect(again.locator('.result')).toBeVisible();
    await again.getByRole('button', { name: /again/ }).click();
    await expect(again.locator('button[type=submit]')).toBeVisible();
  });
}

test('the self-test of the source article has its five questions of five statements', async ({ page }) => {
  await open(page, '/modules/source-self-test/');
  const questions = page.locator('form.question');
  await expect(questions).toHaveCount(5);
  for (const question of await questions.all()) expect(await question.locator('.statement').count()).toBe(5);
});
