import type { KnownContent } from '#authoring/known-site.ts';
import { addressOf } from '#site/addresses.ts';
import { dated } from '#site/in-words.ts';
import { tag } from '#site/locale.ts';
import { languages } from '#translation/language.kind.ts';
import { questionsIn } from '#translation/questions.kind.ts';
import { originalOf, translations, type ReadTranslation } from '#translation/translation.kind.ts';
import { isBehind } from '#translation/translation-problems.ts';

type Content = Pick<KnownContent, 'of'>;

/** One of the languages in which a lesson can be read. */
export interface Version {
  /** Its tag, as `lang` and `hreflang` have it. */
  language: string;
  url: string;
  /** What leads to it, where it is not the page itself, and in which language that is said. */
  says?: { text: string; in: string };
}

/** Every language in which a lesson can be read, the original first; one alone where nobody has translated it. `here` is the page. */
export function versionsOf(module: string, content: Content, here?: ReadTranslation): Version[] {
  const all = content.of(translations).filter((one) => one.module === module);
  const spokenHere = here && languageOf(here.language, content);
  return [
    {
      language: tag,
      url: addressOf.module(module),
      ...(spokenHere && { says: { text: spokenHere.original, in: here.language } }),
    },
    ...all.map((one): Version => {
      const spoken = languageOf(one.language, content);
      return {
        language: one.language,
        url: addressOf.translation(one.language, module),
        ...(spoken && one.slug !== here?.slug && { says: { text: spoken.read, in: one.language } }),
      };
    }),
  ];
}

/** What a translation says of itself, in its own language: what is still in English, and where the original has changed since, that. */
export function saidOf(here: ReadTranslation, content: Content): { rest: string; behind?: string } {
  const spoken = languageOf(here.language, content);
  const original = originalOf(here, content);
  if (!spoken || !original) throw new Error(`${here.file} was not checked.`);
  return {
    rest: (questionsIn(here.language, here.module, content) && spoken.restAsked) || spoken.rest,
    ...(isBehind(here, original) && {
      behind: spoken.behind.replace('{date}', dated(here.value.original.asOf, here.language)),
    }),
  };
}

/** Where a link leads from a page in this language: to the lesson in the same one, where there is one. */
export function addressIn(language: string, address: string, content: Content): string {
  const [, module, rest = ''] = /^\/modules\/([^/]+)\/(#.*)?$/.exec(address) ?? [];
  const there = content.of(translations).some((one) => one.language === language && one.module === module);
  return module !== undefined && there ? addressOf.translation(language, module) + rest : address;
}

const languageOf = (language: string, content: Content) =>
  content.of(languages).find(({ slug }) => slug === language)?.value;
