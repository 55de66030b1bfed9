import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#authoring/problem.ts';
import { edition } from '#assessment/edition.ts';
import { keyOf } from '#assessment/key.ts';
import { filesUnder } from '#build/content-files.ts';
import type { Content } from '#build/content.ts';
import { readContent } from '#build/read-content.ts';
import { begunQuestions } from '#translation/begin.ts';
import { questionsIn } from '#translation/questions.kind.ts';
import { behindQuestions, questionsProblems, versionOfQuestions } from '#translation/questions-problems.ts';
import { versionOf } from '#translation/version.ts';
import { saidOf } from '#translation/versions.ts';
import { filesOver, noFiles } from '../helpers/files-over.ts';
import { madeUpLanguageFile, madeUpQuestions, madeUpTranslation } from '../helpers/made-up-translation.ts';

const disk = filesUnder('.');
const slug = 'benefits-and-the-fear-of-trying';
const folder = `content/modules/${slug}/`;
const textOf = async (file: string) => new TextDecoder().decode(await disk.bytes(folder + file));

/** The lesson alone with these files beside it, and nothing else of the site. */
const lessonWith = async (
  files: Record<string, string>,
): Promise<{ content: Content; problems: Problem[] }> =>
  readContent(
    '.',
    filesOver(
      {
        'content/languages/qaa.yaml': madeUpLanguageFile,
        [`${folder}index.mdx`]: await textOf('index.mdx'),
        [`${folder}questions.yaml`]: await textOf('questions.yaml'),
        ...files,
      },
      noFiles,
    ),
  );

let right: string;
let lesson: string;
beforeAll(async () => {
  const [original] = (await lessonWith({})).content.modules;
  right = madeUpQuestions(await textOf('questions.yaml'), versionOfQuestions(original!.questions.value));
  lesson = madeUpTranslation(await textOf('index.mdx'), versionOf(original!));
});

async function told(questions: string, files: Record<string, string> = {}) {
  const { content, problems } = await lessonWith({
    [`${folder}index.qaa.mdx`]: lesson,
    [`${folder}questions.qaa.yaml`]: questions,
    ...files,
  });
  const read = content.translatedQuestions[0]!;
  const [original] = content.modules;
  return {
    content,
    problems: [...problems, ...questionsProblems(read, original, content)],
    notices: behindQuestions(read, original),
  };
}

describe('questions in another language', () => {
  test('are asked in it, with the right answers and the names of the original', async () => {
    const { content, problems, notices } = await told(right);
    expect([problems, notices]).toEqual([[], []]);
    const theirs = content.modules[0]!.questions.value;
    const ours = questionsIn('qaa', slug, content)!;
    expect(ours.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id));
    for (const [index, question] of ours.entries()) {
      expect(question.stem).not.toBe(theirs[index]!.stem);
      expect({ ...keyOf(question), unit: '' }).toEqual({ ...keyOf(theirs[index]!), unit: '' });
      expect(edition(question), 'so answers are kept as those of the original').not.toBe(
        edition(theirs[index]!),
      );
    }
    expect(saidOf(content.translations[0]!, content).rest).toBe('Ŧħḗ ƀŭŧŧǿƞş.');
  });

  test('are asked in English again as soon as an original has changed, and the author is told', async () => {
    const questions = (await textOf('questions.yaml')).replace('stem: ', 'stem: Now, ');
    const { content, problems, notices } = await told(right, { [`${folder}questions.yaml`]: questions });
    expect(problems).toEqual([]);
    expect(notices).toMatchObject([{ file: `${folder}questions.qaa.yaml`, kind: 'translation-behind' }]);
    expect(notices[0]!.cure).toContain(versionOfQuestions(content.modules[0]!.questions.value));
    expect(questionsIn('qaa', slug, content)).toBeUndefined();
    expect(saidOf(content.translations[0]!, content).rest).toBe('Ŧħḗ ƀŭŧŧǿƞş ȧřḗ īƞ Ḗƞɠŀīşħ.');
  });

  test('that somebody has just begun lack nothing but the other language', async () => {
    const version = /version: (\S+)/.exec(right)![1]!;
    const { problems } = await told(begunQuestions(await textOf('questions.yaml'), version, '2026-11-28'));
    expect([...new Set(problems.map(({ kind }) => kind))]).toEqual(['not-translated']);
  });

  test.each<[string, string, (text: string) => string]>([
    ['another option is right', 'translation-key', (text) => text.replace(/\n +correct: true/, '')],
    [
      'a question is gone',
      'translation-questions',
      (text) => text.replace(/ {2}- id: [\s\S]*?(?= {2}- id: )/, ''),
    ],
    [
      'it cites another claim',
      'translation-questions',
      (text) => text.replace(/(claims:\n +- )\S+/, '$1C999'),
    ],
    ['it has another name', 'translation-questions', (text) => text.replace(/- id: \S+/, '- id: another')],
    [
      'it is of another kind of key',
      'unknown-key',
      (text) => text.replace('stem:', 'hint: Look.\n    stem:'),
    ],
  ])('%s: %s', async (_, kind, wrongly) => {
    const wrong = wrongly(right);
    expect(wrong).not.toBe(right);
    const { content, problems } = await lessonWith({
      [`${folder}index.qaa.mdx`]: lesson,
      [`${folder}questions.qaa.yaml`]: wrong,
    });
    const found = content.translatedQuestions.flatMap((one) =>
      questionsProblems(one, content.modules[0], content),
    );
    expect([...problems, ...found].map((problem) => problem.kind)).toContain(kind);
  });

  test('without the text of the lesson in that language would be seen by nobody', async () => {
    const { content } = await lessonWith({ [`${folder}questions.qaa.yaml`]: right });
    const [read] = content.translatedQuestions;
    expect(questionsProblems(read!, content.modules[0], content).map(({ kind }) => kind)).toEqual([
      'translation-alone',
    ]);
  });
});
