import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#evidence/source.schema.ts';

/** Each source as a line of text in APA style, by id. Formatted by citation-js from CSL-JSON, never by hand. */
export function formatSources(sources: readonly Source[]): Map<string, string> {
  if (!sources.length) return new Map();
  const entries = new Cite(sources.map(({ URL: _address, note: _note, ...source }) => source)).format(
    'bibliography',
    {
      format: 'text',
      template: 'apa',
      lang: 'en-GB',
      asEntryArray: true,
    },
  ) as [string, string][];
  // Where only the first author is known, the others stand in the list as one, “and others”: APA would write “&” before them.
  return new Map(entries.map(([id, text]) => [id, text.trim().replace(/,? & and others/g, ' and others')]));
}
