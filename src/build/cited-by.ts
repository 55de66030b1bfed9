import { teaching, type Citation, type ContentKind } from '#authoring/content-kind.ts';
import { allKinds, type Content } from '#build/content.ts';

export type CitingPage = Omit<Citation, 'claim'> & {
  /** False where a page only explains. */
  teaches: boolean;
};

const orderOf = ({ teaches }: ContentKind) => (teaches ? teaching.indexOf(teaches) : teaching.length);

/** Which places on published pages cite each claim: those that teach first. */
export function citedBy(content: Content): Map<string, CitingPage[]> {
  const pages = new Map<string, CitingPage[]>();
  for (const kind of allKinds.toSorted((one, other) => orderOf(one) - orderOf(other)))
    for (const item of content.of(kind))
      for (const { claim, ...page } of kind.cites?.(item, content) ?? []) {
        const known = pages.get(claim) ?? [];
        if (!known.some(({ url }) => url === page.url))
          pages.set(claim, [...known, { ...page, teaches: kind.teaches !== undefined }]);
      }
  return pages;
}

/** The first page that teaches a claim. */
export const teachingPage = (
  citing: ReadonlyMap<string, readonly CitingPage[]>,
  id: string,
): CitingPage | undefined => citing.get(id)?.find(({ teaches }) => teaches);
