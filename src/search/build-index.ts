import type { Searchable } from '#search/documents.ts';

/** What the site hands out as `/search/index.json`. */
export interface SearchIndex {
  readonly format: 1;
  readonly site: Searchable;
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
    format: 1,
    site: {
      pages: (site.pages ?? []).map(({ url, title, text, audience, also }) => {
        return {
          url,
          title,
          text: oneLine(text),
          ...(audience?.length ? { audience } : {}),
          ...(also?.length ? { also } : {}),
        };
      }),
      modules: (site.modules ?? []).map(({ slug, title, summary, audience, sections }) => ({
        slug,
        title,
        summary: oneLine(summary),
        audience,
        sections: sections.map((section) => ({
          slug: section.slug,
          title: section.title,
          text: oneLine(section.text),
        })),
      })),
      scenarios: (site.scenarios ?? []).map(({ slug, title, summary, audience, they, setting, practise }) => {
        return {
          slug,
          title,
          summary: oneLine(summary),
          audience,
          they: oneLine(they),
          setting: oneLine(setting),
          practise: practise.map(oneLine),
        };
      }),
      adjustments: (site.adjustments ?? []).map(({ slug, title, looks, helps, also }) => {
        return { slug, title, looks: looks.map(oneLine), helps, ...(also?.length ? { also } : {}) };
      }),
      terms: (site.terms ?? []).map(({ id, term, also, abbreviation, meaning }) => {
        return {
          id,
          term,
          ...(abbreviation ? { abbreviation } : {}),
          ...(also?.length ? { also } : {}),
          meaning: oneLine(meaning),
        };
      }),
      claims: (site.claims ?? [])
        .filter((claim) => !left.has(claim.id))
        .map(({ id, statement, theme }) => ({ id, statement: oneLine(statement), theme })),
    },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
