import type { Row } from '#papers/rows.ts';

/**
 * The rows of a table as sentences, in their own words: each template is used where every column it names is filled in.
 * “I have {evidence}.” becomes “I have run a stall for six years.”
 */
export function sentencesFrom(rows: readonly Row[], templates: readonly string[]): string[] {
  return rows.flatMap(({ cells }) =>
    templates.flatMap((template) => {
      const named = columnsIn(template);
      if (named.some((column) => !cells.get(column))) return [];
      const said = template.replace(/\{([a-z0-9-]+)\}/g, (_, column: string) =>
        tidy(cells.get(column) ?? ''),
      );
      return [said.charAt(0).toUpperCase() + said.slice(1)];
    }),
  );
}

/** Sentences put into a text that somebody wrote, one to a line: those that are not in it yet, as far as there is room. */
export const withSentences = (text: string, sentences: readonly string[], longest: number): string =>
  [text.trim(), ...sentences.filter((sentence) => !text.includes(sentence))]
    .filter(Boolean)
    .join('\n')
    .slice(0, longest);

/** The columns a template names. */
export const columnsIn = (template: string): string[] =>
  [...template.matchAll(/\{([^}]*)\}/g)].map(([, column]) => column!);

/** Words as part of a sentence: on one line, without a full stop of their own. */
const tidy = (words: string) =>
  words
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.;,]+$/, '');
