import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compiledWorker, offlineList } from '#build/offline.ts';

const file = (path: string, content = path) => ({ path, content: Buffer.from(content) });
const urls = (...paths: string[]) => offlineList(paths.map((path) => file(path))).files.map(({ url }) => url);

describe('the list of what is kept', () => {
  test('a page is listed by its address, everything else by its name', () => {
    expect(
      urls('index.html', 'modules/one-team/index.html', '404.html', '_astro/page.Ab1.js', 'icon.svg'),
    ).toEqual(['', '404.html', '_astro/page.Ab1.js', 'icon.svg', 'modules/one-team/']);
  });

  test('what is not for readers is left out', () => {
    expect(
      urls(
        'sw.js',
        'offline.json',
        '.nojekyll',
        '_headers',
        '_redirects',
        'CNAME',
        'web.config',
        'staticwebapp.config.json',
        'scenarios/matthew/machine.json',
        'a/.DS_Store',
        'x.js.map',
      ),
    ).toEqual([]);
  });

  test('a name with a space or an umlaut is written as in an address', () => {
    expect(urls('Über uns/index.html')).toEqual(['%C3%9Cber%20uns/']);
  });

  test('sizes are those of the files, and of all together', () => {
    const list = offlineList([file('a.css', 'four'), file('b.css', 'ä')]);
    expect(list.files.map(({ bytes }) => bytes)).toEqual([4, 2]);
    expect(list.bytes).toBe(6);
  });

  test('a hash is the beginning of the SHA-256', () => {
    const [only] = offlineList([file('a.css', 'text')]).files;
    const whole = createHash('sha256').update('text').digest('base64');
    expect(only?.hash).toHaveLength(20);
    expect(whole.startsWith(only!.hash)).toBe(true);
  });

  test('the version is the same for the same files, in whatever order they are found, and another when one changes', () => {
    const [a, b] = [file('a.css', 'one'), file('b.css', 'two')];
    expect(offlineList([a, b]).version).toBe(offlineList([b, a]).version);
    expect(offlineList([a, file('b.css', 'three')]).version).not.toBe(offlineList([a, b]).version);
    expect(offlineList([a]).version).not.toBe(offlineList([a, b]).version);
  });
});

describe('the worker', () => {
  test('is one small script that imports nothing and knows its version', async () => {
    const code = await compiledWorker('0123456789abcdefghij');
    expect(code).toContain('0123456789abcdefghij');
    expect(code).not.toMatch(/\b(VERSION|PAUSE)\b|\bimport\b|\bexport\b/);
    expect(Buffer.byteLength(code)).toBeLessThan(5500);
  });
});
