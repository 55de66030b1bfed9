import type { Plugin } from 'vite';

/** What SITE_LANGUAGE is for the site in a made-up language: the tag that Unicode keeps for it. */
export const madeUpLanguage = 'en-XA';

/**
 * The site in a made-up language: each catalogue of English words is put through `madeUpCatalogue` as it is read, so that every
 * word of the interface is in it without anybody translating one. A usual build has nothing of it.
 */
export const madeUpWords = (language: string | undefined): Plugin[] =>
  language === madeUpLanguage
    ? [
        {
          name: 'within-reach:made-up-words',
          enforce: 'pre',
          transform(code, id) {
            if (!/words\.en\.ts$/.test(id)) return undefined;
            return `${code.replace(/^export const en\b/m, 'const english')}
import { madeUpCatalogue } from '#site/made-up.ts';
export const en = madeUpCatalogue(english);
`;
          },
        },
      ]
    : [];
