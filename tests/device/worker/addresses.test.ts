import { expect, test } from 'vitest';
import { savedUnder } from '#device/worker/addresses.ts';

const scope = 'https://example.org/learn/';

test.each([
  ['', ['']],
  ['index.html', ['']],
  ['?from=app', ['']],
  ['modules/one-team/', ['modules/one-team/']],
  ['modules/one-team', ['modules/one-team', 'modules/one-team/']],
  ['modules/one-team/index.html', ['modules/one-team/']],
  ['modules/one-team/?x=1#part', ['modules/one-team/']],
  ['search?q=a/b', ['search', 'search/']],
  ['_astro/page.Ab1.js', ['_astro/page.Ab1.js', '_astro/page.Ab1.js/']],
  ['my-index.html', ['my-index.html', 'my-index.html/']],
])('“%s” may be saved under %j', (address, places) => {
  expect(savedUnder(scope + address, scope)).toEqual(places);
});

test('an address that is not the site’s is nowhere', () => {
  for (const address of [
    'https://example.org/',
    'https://example.org/learned/',
    'https://elsewhere.org/learn/',
    'blob:x',
  ]) {
    expect(savedUnder(address, scope)).toEqual([]);
  }
});
