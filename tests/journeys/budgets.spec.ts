import { measurePage } from '#bench/measure-page.ts';
import { expect, test } from './test.ts';

// Bytes after brotli, as the README promises; the measured sizes stand in docs/figures.md.
for (const [kind, path, script] of [
  ['first page', '/', 3000],
  ['answer of the front door', '/start/clinicians/review/', 3000],
  ['course', '/courses/clinicians/', 3000],
  ['evidence', '/evidence/', 3000],
  ['words', '/glossary/', 3000],
  ['help', '/help/', 3000],
  ['module with questions', '/modules/fears-of-relapse/', 20_000],
  ['module with questions', '/modules/trials-and-their-limits/', 20_000],
  ['practice', '/practice/', 20_000],
  ['scenario', '/scenarios/matthew/', 30_000],
  ['a team’s measure', '/team/measure/', 20_000],
  ['what a team answered', '/team/results/', 20_000],
  // Keeping what is typed, following other tabs and both texts of a conflict came to 3 KB here.
  ['working paper', '/papers/service-map/', 13_500],
] as const)
  test(`${kind} ${path} keeps to its budget`, async ({ page }) => {
    const size = await measurePage(page, path);
    expect(size.script.brotli, 'script').toBeLessThanOrEqual(script);
    // The page of the evidence holds every claim there is.
    const most =
      path === '/'
        ? 45_000
        : path === '/evidence/'
          ? 160_000
          : path.startsWith('/modules/')
            ? 93_000
            : 85_000;
    expect(size.total.brotli, 'everything').toBeLessThanOrEqual(most);
    expect(size.largest, 'the largest element is text').toMatch(/^(h1|h2|h3|p|li|dd|span|legend|none)$/);
  });
