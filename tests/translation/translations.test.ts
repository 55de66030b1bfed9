import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#authoring/problem.ts';
import { addressesOf } from '#build/addresses.ts';
import { checkContent } from '#build/check.ts';
import { filesUnder } from '#build/content-files.ts';
import type { Content } from '#build/content.ts';
import { readContent } from '#build/read-content.ts';
import { anchorsOf } from '#translation/anchors.ts';
import { begunFrom } from '#translation/begin.ts';
import { behindNotices, translationProblems } from '#translation/translation-problems.ts';
import { versionOfQuestions } from '#translation/questions-problems.ts';
import { versionOf } from '#translation/version.ts';
import { addressIn, saidOf, versionsOf } from '#translation/versions.ts';
import { filesOver, noFiles } from '../helpers/files-over.ts';
import { madeUpLanguageFile, madeUpQuestions, madeUpTranslation } from '../helpers/made-up-translation.ts';

const disk = filesUnder('.');
const language = { 'content/languages/qaa.yaml': madeUpLanguageFile };
const lessonFile = (slug: string) => `content/modules/${slug}/index.mdx`;
const fileOf = (slug: string, tag = 'qaa') => `content/modules/${slug}/index.${tag}.mdx`;

const textOf = async (slug: string) => new TextDecoder().decode(await disk.bytes(lessonFile(slug)));

let site: Content;
let addresses: ReturnType<typeof addressesOf>;
beforeAll(async () => {
  site = (await readContent('.')).content;
  addresses = addressesOf(site);
}, 60_000);
const original = (slug: string) => site.modules.find((one) => one.slug === slug)!;
/** A whole translation of one lesson. */
const translated = async (slug: string) => madeUpTranslation(await textOf(slug), versionOf(original(slug)));

/** What is told of a translation; `slug` and `tag` are those of its file. */
async function told(
  slug: string,
  text: string,
  { of = original(slug), tag = 'qaa' } = {},
): Promise<{ problems: Problem[]; notices: Problem[]; content: Content }> {
  const { content, problems } = await readContent(
    '.',
    filesOver({ ...language, [fileOf(slug, tag)]: text }, noFiles),
  );
  const read = content.translations[0];
  if (!read) return { problems, notices: [], content };
  const known = (one: string) => (one === 'language' ? content : site).known(one);
  return {
    content: { ...content, of: (kind) => [...site.of(kind), ...content.of(kind)] },
    problems: [...problems, ...translationProblems(read, of, { known, addresses, spared: new Set() })],
    notices: of ? behindNotices(read, of) : [],
  };
}

describe('a translation that says what its original says', () => {
  let content: Content;
  let problems: Problem[];
  let notices: Problem[];
  beforeAll(async () => {
    const files: Record<string, string> = { ...language };
    for (const { slug, example, questions } of site.modules) {
      if (example) continue;
      files[fileOf(slug)] = await translated(slug);
      const asked = await disk.bytes(questions.file);
      if (asked)
        files[`content/modules/${slug}/questions.qaa.yaml`] = madeUpQuestions(
          new TextDecoder().decode(asked),
          versionOfQuestions(questions.value),
        );
    }
    ({ content, problems, notices } = await checkContent('.', filesOver(files, disk)));
  }, 120_000);

  test('is in order, for every lesson of the site', () => {
    expect(content.translations.length).toBeGreaterThan(30);
    expect(content.translatedQuestions.length).toBeGreaterThan(30);
    expect(problems).toEqual([]);
    expect(notices).toEqual([]);
  });

  test('has the places of its original under the same names', () => {
    for (const translation of content.translations) {
      const { body } = original(translation.module);
      expect([...anchorsOf(translation, { body }).values()]).toEqual(body.headings.map(({ slug }) => slug));
    }
  });

  test('leads to the others in its language, and the original leads to it', () => {
    expect(addressIn('qaa', '/modules/one-team/#first', content)).toBe('/qaa/modules/one-team/#first');
    expect(addressIn('cy', '/modules/one-team/', content)).toBe('/modules/one-team/');
    expect(addressIn('qaa', '/help/', content)).toBe('/help/');
    expect(versionsOf('one-team', content).map(({ url, says }) => [url, says?.in])).toEqual([
      ['/modules/one-team/', undefined],
      ['/qaa/modules/one-team/', 'qaa'],
    ]);
  });
});

/** A lesson of the site with a text in place of another. */
async function rewritten(slug: string, from: string | RegExp, to: string) {
  const before = await textOf(slug);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const { content } = await readContent('.', filesOver({ [lessonFile(slug)]: after }, noFiles));
  return content.modules[0]!;
}

test('a translation that somebody has just begun lacks nothing but the other language, for every lesson', async () => {
  for (const { slug } of site.modules.filter(({ example }) => !example)) {
    const { problems, notices } = await told(
      slug,
      begunFrom(await textOf(slug), versionOf(original(slug)), '2026-11-28'),
    );
    expect([...new Set([...problems, ...notices].map(({ kind }) => kind))], slug).toEqual(['not-translated']);
  }
});

test('how a file is laid out makes no other version, and one word does', async () => {
  const commented = await rewritten('one-team', '\n## ', '\n{/* seen by a second reader */}\n\n## ');
  const longer = await rewritten('one-team', '\n## ', '\nOne thing more.\n\n## ');
  expect(versionOf(commented)).toBe(versionOf(original('one-team')));
  expect(versionOf(longer)).not.toBe(versionOf(original('one-team')));
});

describe('a translation whose original has changed since', () => {
  const slug = 'safety-clinicians';

  test('is told and stops nothing, with the version that it is to follow', async () => {
    const of = await rewritten(slug, '\n## ', '\nOne thing more.\n\n## ');
    const { problems, notices } = await told(slug, await translated(slug), { of });
    expect(problems).toEqual([]);
    expect(notices).toEqual([
      expect.objectContaining({ file: fileOf(slug), line: 3, kind: 'translation-behind' }),
    ]);
    expect(notices[0]!.cure).toContain(`version: ${versionOf(of)}`);
  });

  test('is told what can be seen from outside, such as a number to ring', async () => {
    const of = await rewritten(slug, '\n## ', '\nRing 0800 138 7777.\n\n## ');
    const { notices } = await told(slug, await translated(slug), { of });
    expect(notices[0]!.why).toContain('The original has 08001387777 in');
  });

  test('says so on its page, with the date, and not while it follows the original', async () => {
    const right = await told(slug, await translated(slug));
    expect(saidOf(right.content.translations[0]!, right.content).behind).toBeUndefined();
    const late = await told(slug, madeUpTranslation(await textOf(slug), 'v1', '2026-10-03'));
    expect(saidOf(late.content.translations[0]!, late.content).behind).toBe(
      'Ŧħīş ƒǿŀŀǿẇş ŧħḗ Ḗƞɠŀīşħ ǿƒ 3 October 2026.',
    );
  });
});

describe('a mistake of a translator', () => {
  const slug = 'safety-clinicians';
  const kindsOf = async (...given: Parameters<typeof told>) => [
    ...new Set((await told(...given)).problems.map(({ kind }) => kind)),
  ];

  test.each<[string, string, RegExp, string]>([
    ['a citation is gone', 'translation-lacks', /<Claim id="[^"]+" \/>/, ''],
    ['a citation is another', 'translation-adds', /<Claim id="[^"]+" \/>/, '<Claim id="C027" />'],
    ['a claim that nobody has', 'unknown-claim', /<Claim id="[^"]+" \/>/, '<Claim id="C9999" />'],
    ['a link to help is gone', 'translation-safety', /\[([^\]]+)\]\(\/[^)]*\)/, '$1'],
    ['a link leads nowhere', 'unknown-page', /\]\(\/[^)]*\)/, '](/nowhere-at-all/)'],
    ['a heading is gone', 'translation-headings', /\n## [^\n]+\n/, '\n'],
    ['a heading is at another level', 'translation-headings', /\n## (?![\s\S]*\n## )/, '\n### '],
    ['the warning at the top is gone', 'translation-safety', /\nsensitive: .+(\n {2}.+)*/, ''],
    ['a number to ring is gone', 'translation-safety', /\b999\b/, ''],
    ['a number to ring is wrong', 'translation-adds', /\b999\b/, '111'],
    ['an objective has another name', 'translation-parts', /id: [a-z-]+\n/, 'id: another\n'],
    ['a key that is none', 'unknown-key', /\ntitle:/, '\nkind: lesson\ntitle:'],
  ])('%s: %s', async (_, kind, from, to) => {
    const right = await translated(slug);
    const wrong = right.replace(from, to);
    expect(wrong).not.toBe(right);
    expect(await kindsOf(slug, wrong)).toContain(kind);
  });

  test('citations in another order are told, until a reason stands there', async () => {
    const lesson = 'fears-of-relapse';
    const right = await translated(lesson);
    const part = right.split('\n## ').find((text) => (text.match(/<Claim /g) ?? []).length > 1)!;
    const [first, second] = [...new Set([...part.matchAll(/<Claim id="\w+" \/>/g)].map(([one]) => one))];
    const swapped = right.replace(
      part,
      part.replace(first!, '<Claim? />').replace(second!, first!).replace('<Claim? />', second!),
    );
    expect(await kindsOf(lesson, swapped)).toEqual(['translation-order']);
    const reasoned = swapped.replace('\ntitle:', '\ndiffers: The condition stands first in it.\ntitle:');
    expect(await kindsOf(lesson, reasoned)).toEqual([]);
  });

  test('a language that is not described is told, with what to write', async () => {
    const { problems } = await told(slug, await translated(slug), { tag: 'cy' });
    expect(problems.map(({ kind, cure }) => [kind, cure])).toEqual([
      ['unknown-language', 'write languages/cy.yaml, as docs/translating.md shows'],
    ]);
  });

  test('an original that is not there is told, with the name that was meant', async () => {
    const { content } = await readContent(
      '.',
      filesOver({ ...language, [fileOf('safety-clinician')]: await translated(slug) }, noFiles),
    );
    const problems = translationProblems(content.translations[0]!, undefined, {
      known: (one) => (one === 'language' ? content : site).known(one),
      addresses,
      spared: content.spared,
    });
    expect(problems.map(({ kind, cure }) => [kind, cure])).toEqual([
      ['unknown-module', 'change it to “safety-clinicians”'],
    ]);
  });
});
