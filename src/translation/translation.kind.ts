import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import { modules, type ReadModule } from '#curriculum/module.kind.ts';
import { readLesson } from '#curriculum/read-lesson.ts';
import { addressOf } from '#site/addresses.ts';
import { anchorsOf } from '#translation/anchors.ts';
import { behindNotices, translationProblems } from '#translation/translation-problems.ts';
import { translationSchema, type TranslationTop } from '#translation/translation.schema.ts';

/** A lesson in another language. Its slug is `cy/fears-of-relapse`. */
export type ReadTranslation = Read<TranslationTop> & {
  /** The tag of its language: `cy`. */
  language: string;
  /** The slug of the lesson that it translates. */
  module: string;
  body: LessonBody;
  /** False where its text could not be read. */
  whole: boolean;
};

/** A lesson in another language: a file beside the original. */
export const translations: ContentKind<ReadTranslation> = {
  one: 'translation',
  home: 'modules/',
  which: /^[^/]+\/index\.[^/]+\.mdx$/,
  schema: translationSchema,
  editor: {
    translation: {
      title: 'The lines at the top of a translation: content/modules/<slug>/index.<language>.mdx',
      schema: translationSchema,
    },
  },

  async read(path, from) {
    const [, module = '', language = ''] = /([^/]+)\/index\.([^/]+)\.mdx$/.exec(path) ?? [];
    const text = await from.text(path);
    const read = text === undefined ? undefined : await readLesson(path, text, translationSchema, from);
    if (!read?.front) return undefined;
    const { front, body, whole } = read;
    return { ...front, slug: `${language}/${module}`, language, module, body, whole };
  },

  problems: (all, site) => all.flatMap((one) => translationProblems(one, originalOf(one, site), site)),
  notices: (all, site) =>
    all.flatMap((one) => {
      const original = originalOf(one, site);
      return original ? behindNotices(one, original) : [];
    }),

  // None of it is English, and the words to avoid are.
  texts: () => [],

  /** A translation of a lesson that an edition leaves out goes with it. */
  laid: (one, { gone }) => (gone.get('module')?.has(one.module) ? undefined : one),

  addresses: (one, content) => {
    const original = originalOf(one, content);
    if (!original || original.example) return [];
    const anchors = [...anchorsOf(one, original).values()];
    return [{ url: addressOf.translation(one.language, one.module), anchors }];
  },

  searchable: (all, content) => ({
    pages: all.flatMap((one) => {
      const original = originalOf(one, content);
      if (!original || original.example) return [];
      const url = addressOf.translation(one.language, one.module);
      const anchors = anchorsOf(one, original);
      return one.body.sections.map(({ slug, title, text }) =>
        slug
          ? { url: `${url}#${anchors.get(slug)}`, title: `${one.value.title}: ${title}`, text }
          : { url, title: one.value.title, text: `${one.value.summary} ${text}` },
      );
    }),
  }),
};

/** The lesson that a translation is of. */
export const originalOf = (
  { module }: Pick<ReadTranslation, 'module'>,
  content: Pick<KnownContent, 'of'>,
): ReadModule | undefined => content.of(modules).find(({ slug }) => slug === module);
