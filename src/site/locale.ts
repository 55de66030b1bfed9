/**
 * The languages of the interface. A build speaks one of them: `SITE_LANGUAGE=cy npm run build`. Each room says its own words in
 * words.<language>.ts and picks them with `spoken`; adding a language here makes every room without it a type error.
 */
const locales = ['en'] as const;

export type Locale = (typeof locales)[number];

/** The language of this build, as a BCP 47 tag for `Intl` and for `lang`. */
export const tags: Readonly<Record<Locale, string>> = { en: 'en-GB' };

const asked = (import.meta.env as { PUBLIC_LANGUAGE?: string } | undefined)?.PUBLIC_LANGUAGE;

export const locale: Locale = locales.find((one) => one === asked) ?? 'en';

export const tag = tags[locale];

/** The words of a room in the language of this build. Typed by what the room calls `Words`, so none can be missing. */
export const spoken = <Words>(all: Readonly<Record<Locale, Words>>): Words => all[locale];

/** What a catalogue in another language must have: the same names, each with any text, and functions with the same arguments. */
export type WordsLike<English> = {
  readonly [Name in keyof English]: English[Name] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : English[Name] extends string
      ? string
      : WordsLike<English[Name]>;
};
