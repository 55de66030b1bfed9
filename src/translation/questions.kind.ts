import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import type { Question } from '#assessment/question.schema.ts';
import { behindQuestions, questionsProblems, versionOfQuestions } from '#translation/questions-problems.ts';
import { originalOf } from '#translation/translation.kind.ts';
import { questionsTranslationSchema, type QuestionsTranslation } from '#translation/translation.schema.ts';

/** The questions of a lesson in another language. Its slug is `cy/fears-of-relapse`. */
export type ReadQuestions = Read<QuestionsTranslation> & { language: string; module: string };

/** The questions of a lesson in another language: a file beside its text in that language. */
export const translatedQuestions: ContentKind<ReadQuestions> = {
  one: 'translation of questions',
  home: 'modules/',
  which: /^[^/]+\/questions\.[^/]+\.yaml$/,
  schema: questionsTranslationSchema,
  editor: {
    'questions-translation': {
      title:
        'The questions of a lesson in another language: content/modules/<slug>/questions.<language>.yaml',
      schema: questionsTranslationSchema,
    },
  },

  async read(path, from) {
    const [, module = '', language = ''] = /([^/]+)\/questions\.([^/]+)\.yaml$/.exec(path) ?? [];
    const read = await from.yaml(path, questionsTranslationSchema);
    return read && { ...read, slug: `${language}/${module}`, language, module };
  },

  problems: (all, site) => all.flatMap((one) => questionsProblems(one, originalOf(one, site), site)),
  notices: (all, site) => all.flatMap((one) => behindQuestions(one, originalOf(one, site))),

  // None of it is English, and the words to avoid are.
  texts: () => [],
  laid: (one, { gone }) => (gone.get('module')?.has(one.module) ? undefined : one),
};

/** The questions of a lesson as they are asked in a language; none where nobody has translated them as they are today. */
export function questionsIn(
  language: string,
  module: string,
  content: Pick<KnownContent, 'of'>,
): readonly Question[] | undefined {
  const found = content.of(translatedQuestions).find((one) => one.slug === `${language}/${module}`);
  const original = originalOf({ module }, content);
  return found && original && found.value.original.version === versionOfQuestions(original.questions.value)
    ? found.value.questions
    : undefined;
}
