import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '#evidence/source.schema.ts';

/** What programs for references read, by the ending of the file. Made by citation-js from CSL-JSON, never by hand. */
export const referenceFormats = {
  ris: { as: 'ris', type: 'application/x-research-info-systems' },
  bib: { as: 'bibtex', type: 'application/x-bibtex' },
} as const;

export type ReferenceFormat = keyof typeof referenceFormats;

/** Sources as a file. What we noted on the copy that was read stays with us. */
export function referenceFile(sources: readonly Source[], format: ReferenceFormat): string {
  const entries = sources.map(({ note: _note, ...source }) => source);
  return `${String(new Cite(entries).format(referenceFormats[format].as, { format: 'text' })).trim()}\n`;
}

/** The address of that file; of all sources together, for `all`. */
export const referenceAddress = (id: string, format: ReferenceFormat): string =>
  `/evidence/sources/${id}.${format}`;
