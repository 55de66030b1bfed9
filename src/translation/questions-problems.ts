import type { KnownSite } from '#authoring/known-site.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { fnv1a } from '#assessment/fnv.ts';
import { keyOf } from '#assessment/key.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';
import type { ReadQuestions } from '#translation/questions.kind.ts';
import { languages } from '#translation/language.kind.ts';
import { translations } from '#translation/translation.kind.ts';

/** A short mark of what the questions of a lesson say: another as soon as one word or one right answer in them is another. */
export const versionOfQuestions = (questions: readonly Question[]): string =>
  `v${fnv1a(JSON.stringify(questions)).toString(36)}`;

/** What is no word of a question, and has to be the same in every language. */
const kept = (question: Question) => ({
  kind: question.kind,
  objective: question.objective,
  section: question.section,
  claims: question.claims.join(', '),
});

const keyWithoutWords = (question: Question) => {
  const bounds = question.kind === 'estimate' ? [question.min, question.max, question.step] : [];
  return JSON.stringify([{ ...keyOf(question), unit: '' }, bounds]);
};

/** What stops translated questions from being asked: questions that are not those of the original, or another right answer. */
export function questionsProblems(
  { file, locate, language, module, value }: ReadQuestions,
  original: ReadModule | undefined,
  site: Pick<KnownSite, 'of' | 'known' | 'spared'>,
): Problem[] {
  const say = (path: Path, kind: string, what: string, why: string, cure: string): Problem => ({
    file,
    ...locate(path),
    kind,
    what,
    why,
    cure,
  });
  const top = { file, line: 1, column: 1 };
  const problems = idProblems(() => top, module, site.known('module'), site, {
    why: 'A translation stands beside its original, and there is none of this name.',
    cure: 'give its folder the name of the lesson that it translates',
  });
  const spoken = site.of(languages).find(({ slug }) => slug === language);
  if (!site.of(translations).some(({ slug }) => slug === `${language}/${module}`))
    problems.push(
      say(
        [],
        'translation-alone',
        `There is no index.${language}.mdx beside it.`,
        'Nobody would see these questions: they stand on the page of the translated lesson.',
        `npm run translation -- begin ${language} ${module}`,
      ),
    );
  if (spoken && !spoken.value.restAsked)
    problems.push(
      say(
        [],
        'translation-rest',
        `${spoken.file} has no “restAsked:”.`,
        'The page would say in that language that its questions are in English.',
        'add “restAsked:” there: what of the page is still in English where the questions are not',
      ),
    );
  if (!original?.whole || isBehind(value, original)) return problems;

  const theirs = original.questions.value;
  const ids = theirs.map(({ id }) => id).join(', ');
  if (value.questions.map(({ id }) => id).join(', ') !== ids)
    return [
      ...problems,
      say(
        ['questions'],
        'translation-questions',
        'The questions are not those of the original, one for one.',
        'An answer is kept under the id of its question, and counts in either language.',
        `keep their ids, in this order: ${ids}`,
      ),
    ];
  theirs.forEach((asked, index) => {
    const mine = value.questions[index]!;
    const own = kept(mine);
    for (const [key, said] of Object.entries(kept(asked)))
      if (own[key as keyof typeof own] !== said)
        problems.push(
          say(
            ['questions', index, key],
            'translation-questions',
            `“${key}” of the question “${asked.id}” is not that of the original.`,
            'It is no word that a learner reads, and both have to be the same question.',
            said === undefined ? `take “${key}:” out` : `write “${key}: ${said}”`,
          ),
        );
    if (keyWithoutWords(mine) !== keyWithoutWords(asked))
      problems.push(
        say(
          ['questions', index],
          'translation-key',
          `The question “${asked.id}” has another right answer than its original, or other parts.`,
          'What is right in one language would be wrong in the other.',
          'give every option, statement and item its place and its answer as in the original, and the same numbers',
        ),
      );
    if (mine.stem === asked.stem)
      problems.push(
        say(
          ['questions', index, 'stem'],
          'not-translated',
          `The question “${asked.id}” is the same as in the original, word for word.`,
          'It would be published as if it were in the other language.',
          'translate it, its options and its reasons',
        ),
      );
  });
  return problems;
}

const isBehind = (value: ReadQuestions['value'], original: ReadModule): boolean =>
  value.original.version !== versionOfQuestions(original.questions.value);

/** Says of translated questions that their originals have changed since. */
export function behindQuestions(
  { file, locate, value }: ReadQuestions,
  original: ReadModule | undefined,
): Problem[] {
  if (!original || !isBehind(value, original)) return [];
  return [
    {
      file,
      ...locate(['original', 'version']),
      kind: 'translation-behind',
      what: `This follows ${original.questions.file} as it was on ${value.original.asOf}, and that has changed since.`,
      why: 'Until it has caught up the page asks in English, because what is right may have changed.',
      cure: `translate what is new, then write “version: ${versionOfQuestions(original.questions.value)}” and today’s date`,
    },
  ];
}
