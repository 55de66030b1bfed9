/** What there is in a PDF, as far as a book with page numbers needs to know. */
export type PdfPlaces = { pages: number; places: Record<string, number>; bookmarks: number; tagged: boolean };

/**
 * On which page each named destination of a PDF is, from 1. Reads what Chromium writes (its structure stands in plain
 * text, PDF 1.4), and refuses anything else: a page number that is not known must not be guessed. `pdf` is its bytes as
 * Latin-1. See ISO 32000-1, 7.7.3 (the tree of pages) and 12.3.2 (destinations).
 */
export function pdfPlaces(pdf: string): PdfPlaces {
  if (!pdf.startsWith('%PDF-')) throw new Error('This is not a PDF.');
  const objects = new Map<string, string>();
  for (const [, number, text] of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(number!, text!);
  const catalog = [...objects.values()].find((text) => /\/Type \/Catalog\b/.test(text));
  const root = catalog && /\/Pages (\d+) 0 R/.exec(catalog)?.[1];
  if (!catalog || !root) throw new Error('The pages of this PDF cannot be found.');
  const order = new Map<string, number>();
  const walk = (number: string) => {
    const text = objects.get(number) ?? '';
    const kids = /\/Type \/Pages\b/.test(text) && /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
    if (kids) for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) walk(kid!);
    else order.set(number, order.size + 1);
  };
  walk(root);
  const dests = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
  const places: Record<string, number> = {};
  for (const [, name, page] of (objects.get(dests ?? '') ?? '').matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R/g)) {
    const number = order.get(page!);
    if (number)
      places[
        name!.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      ] = number;
  }
  const outlines = /\/Outlines (\d+) 0 R/.exec(catalog)?.[1];
  return {
    pages: order.size,
    places,
    bookmarks: outlines ? [...pdf.matchAll(/<<\/Title [\s\S]{1,2000}?\/Dest \[/g)].length : 0,
    tagged: /\/StructTreeRoot/.test(catalog) && /\/Marked true/.test(catalog),
  };
}
