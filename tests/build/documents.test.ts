import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'content/README.md',
  ...globSync('docs/*.md'),
];

/** Files that a text names as code, “`src/assessment/mark.ts`”, and pages that it links to. */
const namedIn = (text: string) =>
  [...text.matchAll(/`((?:src|tests|content|docs|bench)\/[\w./-]+\.\w+)`/g)].map((match) => match[1]!);
const linkedIn = (text: string) =>
  [...text.matchAll(/\]\((?!https?:|#|\/|mailto:)([^)#]+)/g)].map((match) => match[1]!);

test.each(documents)('every file that %s names is there', (document) => {
  const text = readFileSync(document, 'utf8');
  const missing = [
    ...namedIn(text).filter((file) => !existsSync(file)),
    ...linkedIn(text).filter((file) => !existsSync(join(dirname(document), file))),
  ];
  expect(missing).toEqual([]);
});

test('the tour names a good many', () => {
  expect(namedIn(readFileSync('docs/tour.md', 'utf8')).length).toBeGreaterThan(20);
});
