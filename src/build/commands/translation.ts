import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editionFolder } from '#build/edition.ts';
import { readContent } from '#build/read-content.ts';
import { begunFrom, begunQuestions } from '#translation/begin.ts';
import { versionOfQuestions } from '#translation/questions-problems.ts';
import { versionOf } from '#translation/version.ts';

// npm run translation -- begin cy fears-of-relapse: a copy of a lesson to be translated, with the version that it follows.
const [verb, language, slug] = process.argv.slice(2);

async function begin(tag: string, lesson: string): Promise<string> {
  const { content } = await readContent(process.cwd());
  const original = content.modules.find((module) => module.slug === lesson && !module.example);
  if (!original)
    return refuse(`There is no lesson “${lesson}”.`, 'use the name of its folder under content/modules/');
  if (!content.languages.some((one) => one.slug === tag))
    return refuse(
      `There is no languages/${tag}.yaml.`,
      'write it first, as docs/translating.md shows: the page of a translation says its sentences',
    );
  const home = editionFolder(process.cwd()) ?? 'content';
  const file = join(home, 'modules', lesson, `index.${tag}.mdx`);
  if (existsSync(file)) return refuse(`${file} is there already.`, 'open it; nothing was written');
  const today = new Date().toISOString().slice(0, 10);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, begunFrom(await readFile(original.file, 'utf8'), versionOf(original), today));
  const asked = original.questions.value;
  const questions = join(home, 'modules', lesson, `questions.${tag}.yaml`);
  if (asked.length > 0 && !existsSync(questions))
    await writeFile(
      questions,
      begunQuestions(await readFile(original.questions.file, 'utf8'), versionOfQuestions(asked), today),
    );
  return (
    `Made ${file}. Translate every text in it; leave ids, elements and addresses as they are.
${asked.length > 0 ? `Made ${questions}, with its questions. Take it away where they are to be asked in English.\n` : ''}` +
    `\
npm run check says what is missing.
`
  );
}

function refuse(what: string, cure: string): string {
  process.exitCode = 1;
  return `${what}\n→ ${cure}\n`;
}

process.stdout.write(
  verb === 'begin' && language && slug
    ? await begin(language, slug)
    : refuse('This begins the translation of a lesson.', 'npm run translation -- begin cy fears-of-relapse'),
);
