import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { languageSchema, type Language } from '#translation/translation.schema.ts';

/** A language that lessons are translated into. Its name is its tag: `cy`. */
export const languages: ContentKind<Read<Language>> = {
  one: 'language',
  home: 'languages/',
  schema: languageSchema,
  editor: {
    language: { title: 'A language of translations: content/languages/<tag>.yaml', schema: languageSchema },
  },
  // None of it is English.
  texts: () => [],
};
