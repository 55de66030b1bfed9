import { expect, type FrameLocator, type Page } from '@playwright/test';

/** What a learner does in a course, wherever its frame stands. */
export class InACourse {
  readonly launch: FrameLocator | Page;
  readonly inside: FrameLocator;

  /** `launch` is the page that the learning system opened. */
  constructor(launch: FrameLocator | Page) {
    this.launch = launch;
    this.inside = launch.frameLocator('iframe[data-frame]');
  }

  async begin(button: 'Begin' | 'Go on where you were' | 'Read without recording' = 'Begin'): Promise<void> {
    await this.launch.getByRole('button', { name: button }).click();
    await expect(this.inside.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** As a link inside the course would lead there. */
  async go(file: string): Promise<void> {
    await this.inside.locator('body').evaluate((_, to) => {
      const [, root] = /^(.*\/course\/)/.exec(location.href)!;
      location.href = root + to;
    }, file);
    await expect(this.inside.locator('body')).toHaveAttribute('data-base', /course/);
    await expect.poll(() => this.place()).toContain(file);
  }

  place(): Promise<string> {
    return this.inside.locator('body').evaluate(() => location.href);
  }

  /** Answers a question of one right option that has not been answered; gives its id. */
  async answer(): Promise<string> {
    const question = this.inside
      .locator('form.question[data-key*=single]:has([type=submit]:visible)')
      .first();
    const id = (await question.getAttribute('data-question'))!;
    const form = this.inside.locator(`form[data-question="${id}"]`);
    await form.getByRole('radio').first().check();
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.locator('.result')).toBeVisible();
    return id;
  }

  async finishModule(): Promise<void> {
    await this.inside.locator('[data-finish]').click();
    await expect(this.inside.locator('[data-finish-status]')).toContainText('Kept by your learning system');
  }

  /** Has a conversation to an ending, whichever. */
  async converse(): Promise<void> {
    const player = this.inside.locator('.player');
    await player.scrollIntoViewIfNeeded();
    await player.getByRole('button', { name: 'Begin' }).click();
    await expect(player.locator('fieldset button').first()).toBeEnabled();
    for (let turn = 0; turn < 80; turn++) {
      if (await player.locator('.card h2').count()) return;
      const before = await player.locator('> ol > li').last().innerText();
      await player.locator('fieldset button').first().click();
      await expect
        .poll(
          async () =>
            (await player.locator('.card h2').count()) ||
            (await player.locator('> ol > li').last().innerText()) !== before,
        )
        .toBeTruthy();
    }
    throw new Error('No ending after 80 turns.');
  }

  /** Both forms of the check: the first all wrong, the second all right. */
  async check(): Promise<void> {
    for (const [start, right] of [
      ['Start', false],
      ['start the other set', true],
    ] as const) {
      await this.inside.getByRole('button', { name: start }).click();
      for (const question of await this.inside.locator('form.question:visible').all()) {
        const key = JSON.parse((await question.getAttribute('data-key'))!) as {
          correct?: boolean[];
          answers?: boolean[];
        };
        if (key.correct) await question.locator(`li input[value="${key.correct.indexOf(right)}"]`).check();
        for (const [place, answer] of (key.answers ?? []).entries())
          await question
            .locator('.statement')
            .nth(place)
            .locator(`input[value="${answer === right}"]`)
            .check();
      }
      await this.inside.locator('[data-check-finish]:visible').click();
    }
    await expect(this.inside.getByRole('heading', { name: 'What changed' })).toBeVisible();
  }
}
