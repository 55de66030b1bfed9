import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printNotices, printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';

/** A mistake of an editor: what is taken out of the example edition, and what stands there instead. */
const mistakes: [name: string, from: string, to: string][] = [
  ['a-key-that-is-none', 'contact:', 'contacts:'],
  ['a-name-too-long', 'short: Marlhaven', 'short: Marlhaven and all the villages round it'],
  ['a-nation-that-is-none', '[england, wales', '[england, cymru'],
  ['an-accent-that-cannot-be-read', "accent: '#5a2a7a'", "accent: '#ffcc00'"],
  ['an-accent-that-is-no-colour', "accent: '#5a2a7a'", 'accent: purple'],
  ['a-logo-that-is-not-there', 'logo: logo.svg', 'logo: emblem.svg'],
  ['a-logo-of-another-kind', 'logo: logo.svg', 'logo: logo.docx'],
  ['a-contact-without-a-way', '  email: work@marlhaven.example\n  phone: 01632 960 100\n', ''],
  ['an-address-that-is-none', 'email: work@marlhaven.example', 'email: work at marlhaven'],
  ['a-number-with-words', 'phone: 01632 960 100', 'phone: extension five'],
  ['no-steps-in-danger', '  text:\n', '  texts:\n'],
  ['a-month-that-is-none', "asOf: '2026-11'", "asOf: '2026-13'"],
  ['a-month-without-quotes', "asOf: '2026-11'", 'asOf: last autumn'],
  ['a-name-that-nothing-has', 'module: [small-firms]', 'module: [small-firm]'],
  ['a-kind-nobody-can-leave-out', '  course: [advisers]', '  claim: [C027]'],
  ['a-note-at-a-page-that-is-gone', '/adjustments/phased-return/', '/adjustments/phased-returns/'],
  [
    'a-note-under-a-heading-that-is-gone',
    '/adjustments/phased-return/',
    '/adjustments/phased-return/#heading',
  ],
  ['a-note-without-an-address', 'at: /adjustments/phased-return/', 'at: phased return'],
  ['a-note-that-cites-a-claim', 'agree a phased return', 'agree a phased return <Claim id="C027" />'],
  ['a-note-that-links-nowhere', 'agree a phased return', 'agree [a phased return](/adjustments/none/)'],
  [
    'a-review-of-a-page-that-is-gone',
    'at: /adjustments/phased-return/\n    by',
    'at: /adjustments/phased-retur/\n    by',
  ],
  ['a-review-due-before-it-was-made', "due: '2099-11-20'", "due: '2025-11-20'"],
  [
    'a-review-that-stands-twice',
    "due: '2099-11-20'",
    "due: '2099-11-20'\n  - { by: somebody else, on: '2026-11-21', due: '2099-11-21' }",
  ],
  ['a-review-without-a-day', "on: '2026-11-20'", 'on: last week'],
  ['days-that-are-none', 'days: 10', 'days: soon'],
  ['a-last-day-that-is-none', "until: '2099-12-31'", 'until: the end of January'],
  ['an-announcement-that-links-nowhere', '(https://marlhaven.example/thursdays)', '(/thursdays/)'],
  ['not-yaml', 'danger:', 'danger: ['],
];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'edition-'));
  await mkdir(join(root, 'content/adjustments'), { recursive: true });
  for (const file of [
    'site.yaml',
    'adjustments/phased-return.yaml',
    'courses/advisers.yaml',
    'modules/small-firms',
  ])
    await cp(join('content', file), join(root, 'content', file), { recursive: true });
  await cp('examples/edition/logo.svg', join(root, 'ours/logo.svg'), { recursive: true });
  process.env.EDITION = join(root, 'ours');
});
afterEach(async () => {
  delete process.env.EDITION;
  await rm(root, { recursive: true, force: true });
});

/** The problems told of the edition; that the rest of the site is missing is no matter here. */
async function told(edition: string): Promise<string> {
  await writeFile(join(root, 'ours/edition.yaml'), edition);
  const { problems } = await checkContent(root);
  return printProblems(problems.filter(({ file }) => file.startsWith('ours/')));
}

const example = async () =>
  (await readFile('examples/edition/edition.yaml', 'utf8'))
    .replace(/ {2}- at: \/modules[\s\S]*?asOf: '2026-11'\n/g, '')
    .replace('at: /modules/how-we-refer/\n    by', 'at: /adjustments/phased-return/\n    by')
    .replace(/courses:\n[\s\S]*?(?=notes:)/, '');

test('the example is in order', async () => {
  expect(await told(await example())).toContain('in order');
});

test.each(mistakes)('%s is told with file, line, reason and cure', async (name, from, to) => {
  const right = await example();
  expect(right).toContain(from);
  const printed = await told(right.replace(from, to));
  expect(printed).toMatch(/^ours\/edition\.yaml:\d+:\d+\n {2}\S/m);
  await expect(printed).toMatchFileSnapshot(`../cases/edition-mistakes/${name}.txt`);
});

test('an edition that is not where EDITION says is told', async () => {
  await rm(join(root, 'ours'), { recursive: true });
  const { problems } = await checkContent(root);
  expect(problems.filter(({ file }) => file.startsWith('ours/'))).toMatchObject([{ kind: 'missing-file' }]);
});

test('what a new edition begins with, and nobody has replaced, is told and stops nothing', async () => {
  await writeFile(
    join(root, 'ours/edition.yaml'),
    await readFile('examples/new-edition/edition.yaml', 'utf8'),
  );
  const { problems, notices } = await checkContent(root);
  const ours = ({ file }: { file: string }) => file.startsWith('ours/');
  expect(problems.filter(ours)).toEqual([]);
  await expect(printNotices(notices.filter(ours))).toMatchFileSnapshot('../cases/edition-notices/new.txt');
});

test('a number that nobody answers is told wherever staff would ring it', async () => {
  await writeFile(join(root, 'ours/edition.yaml'), await example());
  const { notices } = await checkContent(root);
  const said = notices.filter(({ kind }) => kind === 'made-up').map(({ what }) => what.slice(1, 14));
  expect(said).toEqual(expect.arrayContaining(['01632 960 100', '01632 960 111', '01632 960 112']));
});
