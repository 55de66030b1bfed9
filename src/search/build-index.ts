import type { Searchable } from '#search/documents.ts';
import { lexiconOf } from '#search/lexicon.ts';
import type { Lexicon } from '#search/lexicon.ts';

/** What the site hands out as `/search/index.json`. */
export interface SearchIndex {
  readonly format: 3;
  readonly site: Searchable;
  /** How what people type is read: content/search/. */
  readonly words: Lexicon;
}

/**
 * Makes what the browser loads to search: the text itself, once, and nothing worked out from it.
 *
 * The text has to travel anyway, to show the words found. Postings beside it would only repeat it, and the browser
 * works them out with the same analyser in a few milliseconds: see `index-size.md` for what was measured.
 * Takes anything that has at least the fields asked for; only these fields are handed on. Claims named in
 * `unsearchable` are left out here, so they are not in the file at all.
 */
export function buildIndex(site: Searchable): SearchIndex {
  const left = new Set(site.unsearchable ?? []);
  return {
    format: 3,
    words: lexiconOf(site.words ?? []),
    site: {
      ...(site.asked && Object.keys(site.asked).length > 0 ? { asked: site.asked } : {}),
      pages: (site.pages ?? []).map(({ url, title, text, audience, also }) => {
        return { url, title, text: oneLine(text), ...some('audience', audience), ...some('also', also) };
      }),
      modules: (site.modules ?? []).map(({ slug, title, summary, audience, objectives, sections }) => ({
        slug,
        title,
        summary: oneLine(summary),
        audience,
        ...some('objectives', objectives),
        sections: sections.map((section) => ({
          slug: section.slug,
          title: section.title,
          text: oneLine(section.text),
          ...some('claims', section.claims),
        })),
      })),
      scenarios: (site.scenarios ?? []).map(
        ({ slug, title, summary, audience, they, setting, practise, claims }) => {
          return {
            slug,
            title,
            summary: oneLine(summary),
            audience,
            they: oneLine(they),
            setting: oneLine(setting),
            practise: practise.map(oneLine),
            ...some('claims', claims),
          };
        },
      ),
      adjustments: (site.adjustments ?? []).map(({ slug, title, looks, helps, also, claims }) => {
        return {
          slug,
          title,
          looks: looks.map(oneLine),
          helps,
          ...some('also', also),
          ...some('claims', claims),
        };
      }),
      terms: (site.terms ?? []).map(({ id, term, also, abbreviation, meaning, claims }) => {
        return {
          id,
          term,
          ...(abbreviation ? { abbreviation } : {}),
          ...some('also', also),
          meaning: oneLine(meaning),
          ...some('claims', claims),
        };
      }),
      claims: (site.claims ?? [])
        .filter((claim) => !left.has(claim.id))
        .map(({ id, statement, theme, family, asOf }) => ({
          id,
          statement: oneLine(statement),
          theme,
          ...(family ? { family } : {}),
          ...(asOf ? { asOf } : {}),
        })),
    },
  };
}

/** A list with its name, or nothing where there is nothing in it. */
function some<Name extends string>(
  name: Name,
  list: readonly string[] | undefined,
): { readonly [key in Name]?: readonly string[] } {
  return list?.length ? ({ [name]: [...new Set(list)] } as { [key in Name]: string[] }) : {};
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
