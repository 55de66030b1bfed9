import { measurePage } from '#bench/measure-page.ts';
import { expect, test } from './test.ts';
import { weights } from './weights.ts';

/** What the whole of a page may be, after brotli. */
const most = (path: string) => (path === '/' ? 40_500 : path.startsWith('/modules/') ? 90_000 : 84_500);
const cure =
  'Put what you added into a script that the page loads already (src/build/script-parts.ts), load it once somebody asks for it, ' +
  'or take as much away. If it is worth what it weighs, write the new number into tests/journeys/weights.ts and say why in the commit.';

// Bytes and requests, never time: those are the same on every machine.
for (const { kind, path, script, requests, beside } of weights)
  test(`${kind} ${path} keeps to its budget`, async ({ page }) => {
    const size = await measurePage(page, path);
    const measured = size.script.brotli + size.style.brotli + size.font.brotli;
    expect(size.script.brotli, 'script').toBeLessThanOrEqual(script);
    expect(
      size.requests,
      `The page ${path} (${kind}) loads ${size.requests} files; it was ${requests}. ${cure}`,
    ).toBeLessThanOrEqual(requests);
    expect(
      measured,
      `Scripts, styles and typefaces of ${path} (${kind}) are ${measured} bytes; they were ${beside}, and 500 more are let through. ${cure}`,
    ).toBeLessThanOrEqual(beside + 500);
    expect(size.total.brotli, 'everything').toBeLessThanOrEqual(most(path));
    expect(size.largest, 'the largest element is text').toMatch(
      /^(h1|h2|h3|p|li|dd|span|legend|label|none)$/,
    );
  });
