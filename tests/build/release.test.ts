import { describe, expect, test } from 'vitest';
import { packageOf } from '#build/licences.ts';
import { withSteadyIslands } from '#build/steady-islands.ts';
import { fileNameOf, steadyBill, sumsOf } from '#build/release.ts';

describe('a bill of materials', () => {
  const bill = (at: string, serialNumber: string, folder: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber,
      metadata: { timestamp: at, tools: [{ name: folder }], component: { name: folder } },
      components: [{ name: 'svelte' }],
    });

  test('is the same whenever it is written', () => {
    const one = steadyBill(bill('2026-11-28T01:00:00Z', 'urn:uuid:1', 'here'), 'within-reach');
    expect(one).toBe(steadyBill(bill('2027-01-01T01:00:00Z', 'urn:uuid:2', 'there'), 'within-reach'));
    expect(JSON.parse(one)).toMatchObject({
      metadata: { component: { name: 'within-reach' } },
      components: [{}],
    });
  });

  test('is refused where it is none', () => {
    expect(() => steadyBill('{"spdxVersion":"2.3"}', 'x')).toThrow('no bill of materials');
  });
});

test('sums stand in the order of the names, as sha256sum reads them', () => {
  const files = new Map([
    ['b.txt', new TextEncoder().encode('b')],
    ['a.txt', new TextEncoder().encode('')],
  ]);
  expect(sumsOf(files).split('\n')).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt',
    '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt',
    '',
  ]);
});

test.each([
  ['/site/node_modules/svelte/src/index.js', 'svelte'],
  ['C:\\site\\node_modules\\@astrojs\\svelte\\client.js', '@astrojs/svelte'],
  ['/site/node_modules/a/node_modules/b/index.js', 'b'],
  ['/site/src/search/rank.ts', undefined],
])('the package of %s is %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

test('an island is named by its place on the page, wherever the site was built', () => {
  const page = (one: string, two: string) =>
    `<astro-island uid="${one}" client="visible"></astro-island><astro-island uid="${two}"></astro-island>`;
  expect(withSteadyIslands(page('1btuaI', 'nWkCV'))).toBe(page('1', '2'));
});

test.each([
  ['Marlhaven at Work', 'marlhaven-at-work'],
  ['Iechyd a Gwaith: Môn', 'iechyd-a-gwaith-mon'],
  ['…', 'site'],
])('the files of “%s” are called %s', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});
