import { referenceFile, referenceFormats, type ReferenceFormat } from '#build/reference-files.ts';
import { siteContent } from '#build/site-content.ts';
import { sourcesOf, usedSources } from '#evidence/source.kind.ts';
import type { Source } from '#evidence/source.schema.ts';

interface Props {
  sources: readonly Source[];
  format: ReferenceFormat;
}

/** Each source, and all of them together, as files that programs for references read. */
export async function getStaticPaths(): Promise<{ params: { file: string }; props: Props }[]> {
  const content = await siteContent();
  const used = usedSources(content);
  const all = sourcesOf(content).filter(({ id }) => used.has(id));
  return (['ris', 'bib'] as const).flatMap((format) => [
    { params: { file: `all.${format}` }, props: { sources: all, format } },
    ...all.map((source) => ({
      params: { file: `${source.id}.${format}` },
      props: { sources: [source], format },
    })),
  ]);
}

export function GET({ props: { sources, format } }: { props: Props }): Response {
  return new Response(referenceFile(sources, format), {
    headers: { 'Content-Type': `${referenceFormats[format].type}; charset=utf-8` },
  });
}
