import type { Page } from '@playwright/test';
import { readContent } from '#build/read-content.ts';
import { rank } from '#scenario/prospects.ts';
import { replay } from '#scenario/replay.ts';
import type { Ending, Scenario } from '#scenario/scenario.schema.ts';
import { choicesAt } from '#scenario/step.ts';
import { walked } from '#proof/walk.ts';
import { beginConversation, expect, expectAccessible, open, test } from './test.ts';
import { choicesKept } from './choices-kept.ts';

const { content } = await readContent(process.cwd());
/** Looked at with axe here; Matthew is in a journey of his own. */
const closely = ['is-he-safe', 'disclosure'];

type Key = { text: string; place: number; id?: string };

/** What a golden walk presses, in order: going on where a scene has no choices, and each choice by its place among those offered. */
function keysOf(
  scenario: Scenario,
  walk: Scenario['walks'][number],
): { keys: Key[]; ending: Ending; name: string } {
  const { turns, passed } = replay(scenario, walked(scenario, walk.choices), true);
  const on: Key = { text: 'Go on', place: 0 };
  const keys = turns.flatMap(({ passed, at, choice }) => [
    ...passed.map(() => on),
    {
      text: choice.say ?? choice.do!,
      place: choicesAt(scenario, at).findIndex(({ id }) => id === choice.id),
      id: choice.id,
    },
  ]);
  return { keys: [...keys, ...passed.map(() => on)], ending: scenario.endings[walk.ends]!, name: walk.ends };
}

/** Plays with Tab and Enter alone: after each turn the focus waits before the first choice. */
async function press(page: Page, keys: readonly Key[]): Promise<void> {
  const field = page.locator('.player fieldset');
  for (const { text, place } of keys) {
    await expect(field).toBeFocused();
    const button = field.getByRole('button').nth(place);
    await expect(button).toHaveText(text);
    for (let tab = 0; tab <= place; tab += 1) await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  }
}

async function begin(page: Page): Promise<void> {
  await beginConversation(page);
  await expect(page.locator('.player fieldset button').first()).toBeEnabled();
  await page.locator('.player fieldset').focus();
}

for (const { slug, value: scenario } of content.scenarios)
  test(`${scenario.title} is played by keyboard to its best ending and to its worst`, async ({ page }) => {
    const walks = scenario.walks.toSorted(
      (one, other) => rank(scenario.endings[one.ends]!) - rank(scenario.endings[other.ends]!),
    );
    const player = page.locator('.player');
    const map = page.locator('[data-scenario-map]');
    await open(page, `/scenarios/${slug}/`);
    await begin(page);
    await expect(map).toBeHidden();
    if (closely.includes(slug)) await expectAccessible(page, 'the first scene');

    const good = keysOf(scenario, walks[0]!);
    await press(page, good.keys);
    await expect(player.getByRole('heading', { name: good.ending.title })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Looking back' })).toBeVisible();
    await expect(page.locator('.debrief .turns > li')).toHaveCount(
      2 * good.keys.filter(({ id }) => id).length,
    );
    await page.getByRole('heading', { name: 'Turn by turn' }).click();
    await expect(page.getByRole('tabpanel', { name: 'The other chair' }).locator('p').nth(1)).toBeVisible();
    await page.getByRole('tab', { name: 'The map' }).click();
    await expect(map.getByRole('img')).toBeVisible();
    await expect(map.locator(`svg [data-visit="${good.name}"]`)).toHaveAttribute('data-taken', '');
    if (closely.includes(slug)) {
      await map.locator('summary').click();
      await expectAccessible(page, 'the debrief');
    }

    // The worst one in a second run, with a turn taken back and the page reloaded on the way.
    await player.getByRole('button', { name: 'Start again' }).focus();
    await page.keyboard.press('Enter');
    const poor = keysOf(scenario, walks.at(-1)!);
    const first = poor.keys.findIndex(({ id }) => id) + 1;
    await press(page, poor.keys.slice(0, first));
    await expect(page.locator('.player fieldset')).toBeFocused();
    const back = player.getByRole('button', { name: 'Take back your last turn' });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(back).toBeHidden();
    await press(page, poor.keys.slice(0, first));
    await expect(page.locator('.player fieldset')).toBeFocused();
    await expect.poll(() => choicesKept(page)).toBe(good.keys.filter(({ id }) => id).length + 2);
    await page.reload();
    await begin(page);
    await expect(player.getByText('The conversation goes on where you left it.')).toBeVisible();
    await press(page, poor.keys.slice(first));
    await expect(player.getByRole('heading', { name: poor.ending.title })).toBeFocused();
    await expect(map.locator(`svg [data-visit="${good.name}"]`)).not.toHaveAttribute('data-taken', '');
  });
