import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginConversation, expect, open, test } from './test.ts';

/**
 * What a screen reader is given of twelve pages, from the browser’s own accessibility tree: the roles, what can be
 * operated with its state, and how parts stand in each other. What they are called is content and may change; what is
 * repeated stands once. `TREES=write npx playwright test trees` writes them anew: read the difference before you keep it.
 */
const folder = 'tests/journeys/trees';
const pages: [name: string, path: string, before?: (page: Page) => Promise<void>][] = [
  ['first-page', '/'],
  ['answer-of-the-front-door', '/start/clinicians/review/'],
  ['course', '/courses/clinicians/'],
  ['lesson', '/modules/fears-of-relapse/'],
  ['conversations', '/scenarios/'],
  ['conversation-before', '/scenarios/matthew/'],
  ['conversation', '/scenarios/matthew/', beginConversation],
  ['practice', '/practice/'],
  ['evidence', '/evidence/'],
  ['adjustments', '/adjustments/'],
  ['record', '/record/'],
  ['help', '/help/'],
];

const wanted =
  /^( *)- (banner|navigation|search|main|contentinfo|complementary|region|form|group|radiogroup|tablist|tab|tabpanel|heading|button|textbox|searchbox|combobox|radio|checkbox|slider|table|status|img|figure|dialog)\b(.*)$/;

/** The tree without names: what is like its neighbour before it, under the same part, stands once, with all that is in it. */
function treeOf(snapshot: string): string {
  const lines: string[] = [];
  const open: { indent: number; seen: Set<string> }[] = [{ indent: -1, seen: new Set() }];
  let skipped = Infinity;
  for (const line of snapshot.split('\n')) {
    const [, space = '', role, rest = ''] = wanted.exec(line) ?? [];
    if (!role || space.length > skipped) continue;
    skipped = Infinity;
    while (open.at(-1)!.indent >= space.length) open.pop();
    const states = rest
      .replace(/"(?:[^"\\]|\\.)*"/, '')
      .match(/\[(level=\d|disabled|pressed|selected|expanded)\]/g);
    const said = [role, ...(states ?? [])].join(' ');
    const { seen } = open.at(-1)!;
    if (seen.has(said)) skipped = space.length;
    else {
      lines.push(`${'  '.repeat(open.length - 1)}${said}`);
      seen.add(said);
      open.push({ indent: space.length, seen: new Set() });
    }
  }
  return `${lines.join('\n')}\n`;
}

for (const [name, path, before] of pages)
  test(`what a screen reader is given of the page “${name}” is as it was`, async ({ page }) => {
    await open(page, path);
    await before?.(page);
    await expect(page.getByRole('main')).toBeVisible();
    const file = `${folder}/${name}.txt`;
    const read = async () => treeOf(await page.locator('body').ariaSnapshot());
    if (process.env['TREES'] === 'write') {
      mkdirSync(folder, { recursive: true });
      await page.waitForTimeout(1500);
      writeFileSync(file, await read());
    }
    const known = readFileSync(file, 'utf8');
    await expect.poll(read).toBe(known);
  });
