import { expect, test } from 'vitest';
import { packageProblems } from '#build/package-problems.ts';
import { carried } from '../packages/a-package.ts';

const manifest = 'imsmanifest.xml';
const problemsOf = (files: Record<string, string>, inCourse = '') =>
  packageProblems(
    new Map(
      Object.entries({
        [manifest]: '<manifest/>',
        'course/lesson/index.html': inCourse,
        'course/other/index.html': '',
        'course/a.css': '',
        ...files,
      }),
    ),
    manifest,
    carried,
  );

test('a package in which every address leads to a file of it is sound', () => {
  const page = `<link rel="stylesheet" href="../a.css"><a href='../other/index.html?a=1&amp;b=2#c'>On</a>
    <a href=#here>Here</a> <a href="">This page</a> <a href="https://example.org/">Outside</a>
    <img alt="" src="data:image/png;base64,AAAA"> <!-- <img src="gone.png"> -->
    <script>const text = '<a href="gone.html">kept on this device</a>';</script>`;
  expect(problemsOf({}, page)).toEqual([]);
});

test.each([
  [
    'a page that is not there',
    '<a href="../gone/">On</a>',
    'course/lesson/index.html: ../gone/ leads to no file',
  ],
  ['in any quotes', "<img alt='' src='gone.png'>", 'gone.png leads to no file'],
  ['and in none', '<form action=gone.html></form>', 'gone.html leads to no file'],
  [
    'in a template, which a script may show',
    '<template><img alt="" src="gone.png"></template>',
    'gone.png leads to no file',
  ],
  ['the root of the server', '<a href="/record/">Record</a>', '/record/ is from the root of the server'],
  [
    'what is loaded from elsewhere',
    '<script src="https://example.org/a.js"></script>',
    'loads https://example.org/a.js from outside',
  ],
  ['a promise that a learning system does not keep', '<p>It stays on your device.</p>', 'kept on a device'],
])('%s is told', (_, page, told) => {
  expect(problemsOf({}, page)).toEqual([expect.stringContaining(told)]);
});

test.each([
  ['a name with other letters', 'course/é.css', 'a name with other than letters'],
  ['a module by its ending', 'course/a.mjs', 'some systems serve .mjs as plain text'],
  ['a worker', 'course/sw.js', 'a worker would answer'],
  ['a name that differs in a large letter', 'course/A.css', 'differ only in large and small letters'],
])('%s is told', (_, name, told) => {
  expect(problemsOf({ [name]: '' })).toEqual([expect.stringContaining(told)]);
});

test('the manifest comes first', () => {
  expect(
    packageProblems(
      new Map([
        ['launch.html', ''],
        [manifest, ''],
      ]),
      manifest,
      carried,
    ),
  ).toEqual([expect.stringContaining('is not the first file')]);
});

test('a bookmark that a learning system has no room for is told with its parts', () => {
  const sections = Array.from({ length: 6000 }, (_, n) => `section-${n}`);
  const large = { ...carried, modules: [{ slug: 'large', sections, questions: [] }] };
  expect(packageProblems(new Map([[manifest, '']]), manifest, large)).toContainEqual(
    expect.stringMatching(/largest bookmark has \d+ letters.*Its parts: /),
  );
});
