import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from './test.ts';

// The rules of HTML itself, and none of taste: what elements and attributes are for, and what may stand in what.
const checker = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'], elements: ['html5'] }),
);
const pages = globSync('dist/**/*.html').sort();

/** A test each, so that both cores have some. */
const together = 150;
for (let from = 0; from < pages.length; from += together) {
  const some = pages.slice(from, from + together);
  test(`the HTML of ${some[0]} to ${some.at(-1)} is as the standard has it`, async () => {
    const wrong: string[] = [];
    for (const page of some) {
      const { results } = await checker.validateString(readFileSync(page, 'utf8'));
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages)
          wrong.push(`${page}: ${message} (${ruleId}) at ${selector}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('the checker finds what is wrong', async () => {
  const { results } = await checker.validateString(
    '<!doctype html><html lang="en"><title>A</title><p id="a"><p id="a">',
  );
  expect(results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).toContain('no-dup-id');
});
