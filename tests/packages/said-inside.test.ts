import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saidInPackage } from '#build/package-pages.ts';
import { formats } from '#packages/package.ts';
import { en } from '#packages/words.en.ts';

/** All that pages may say: the catalogues, and the prose of own pages with its line breaks taken out. */
const said = globSync(['src/**/*words*.en.ts', 'content/pages/*.yaml'])
  .filter((file) => !file.replaceAll('\\', '/').endsWith('packages/words.en.ts'))
  .map((file) => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' '))
  .join('\n');

// A sentence that is reworded in its catalogue would reach a learning system as it is, and be untrue there.
test.each([...Object.keys(en.instead), ...Object.keys(en.insteadWhole)])(
  'what a package says otherwise is still said by a page: “%s”',
  (sentence) => {
    expect(said, 'reword it in src/packages/words.en.ts as well').toContain(sentence);
  },
);

test.each(formats)('in %s no sentence that is said otherwise is left', (format) => {
  for (const sentence of Object.keys(en.instead))
    expect(saidInPackage(`<p>${sentence}</p>`, format)).not.toContain(sentence);
});
