import { formatSources } from '#build/format-sources.ts';
import type { Source } from '#evidence/source.schema.ts';

export type SourceLine = { text: string; short: string; url?: string; note?: string };

let last: { sources: readonly Source[]; lines: Map<string, SourceLine> } | undefined;

/** Each source as it is shown: a formatted line, its address where it has one, and what kind of copy was read. */
export function sourceLines(sources: readonly Source[]): Map<string, SourceLine> {
  if (last?.sources === sources) return last.lines;
  const texts = formatSources(sources);
  const lines = new Map(
    sources.map((source) => [
      source.id,
      {
        text: texts.get(source.id) ?? source.title ?? source.id,
        short: source['title-short'] ?? shortened(texts.get(source.id) ?? source.title ?? source.id),
        ...(source.URL?.startsWith('https://') || source.URL?.startsWith('http://')
          ? { url: source.URL }
          : {}),
        ...(source.note ? { note: source.note } : {}),
      },
    ]),
  );
  last = { sources, lines };
  return lines;
}

/** The first words of a formatted line: enough to know it again where it has a page of its own. */
function shortened(text: string): string {
  const plain = text.replace(/https?:\S+/g, '').trim();
  return plain.length <= 60 ? plain : `${plain.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
