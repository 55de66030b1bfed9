import { unzlibSync } from 'fflate';

/**
 * The words of each page of a PDF that Chromium wrote, by way of what a screen reader and a search use: the map of each
 * font from its own signs to Unicode (ISO 32000-2, 9.10.3). Words whose font has no such map are missing, as they are
 * to a screen reader. Knows only what Chromium writes.
 */
export function pdfWords(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const objects = new Map<string, { head: string; body: () => string }>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n?([\s\S]*?)(?=endobj)/g)) {
    const [, id, whole] = found;
    const at = whole!.indexOf('stream\n');
    const head = at < 0 ? whole! : whole!.slice(0, at);
    objects.set(id!, {
      head,
      body: () => {
        const bytes = Buffer.from(whole!.slice(at + 7), 'latin1');
        return head.includes('FlateDecode')
          ? Buffer.from(unzlibSync(bytes)).toString('latin1')
          : bytes.toString('latin1');
      },
    });
  }
  const maps = new Map<string, Map<string, string>>();
  const mapOf = (font: string) => {
    const known = maps.get(font);
    if (known) return known;
    const map = new Map<string, string>();
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1];
    const cmap = unicode ? objects.get(unicode)!.body() : '';
    const signs = (hex: string) =>
      (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
    for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, sign, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g))
        map.set(sign!.toLowerCase(), signs(to!));
    for (const [, block] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, from, last, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
        for (let code = parseInt(from!, 16); code <= parseInt(last!, 16); code++)
          map.set(
            code.toString(16).padStart(from!.length, '0'),
            String.fromCharCode(parseInt(to!, 16) + code - parseInt(from!, 16)),
          );
    maps.set(font, map);
    return map;
  };

  const kids = (id: string): string[] => {
    const { head } = objects.get(id)!;
    const list = /\/Kids \[([^\]]*)\]/.exec(head)?.[1];
    return list === undefined ? [id] : [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => kids(kid!));
  };
  const root = /\/Type \/Catalog[\s\S]*?\/Pages (\d+) 0 R/.exec(text)![1]!;
  return kids(root).map((page) => {
    const { head } = objects.get(page)!;
    const fonts = new Map(
      [...(/\/Font <<([^>]*)>>/.exec(head)?.[1] ?? '').matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name, id]) => [
        name!,
        id!,
      ]),
    );
    let map = new Map<string, string>();
    let words = '';
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)![1]!)!.body();
    for (const [, font, moved, shown] of content.matchAll(/\/(\S+) [\d.]+ Tf|( Tm|ET)\b|<([0-9A-Fa-f]+)>/g))
      if (font) map = mapOf(fonts.get(font) ?? '');
      else if (moved) words += '\u0001';
      else for (const sign of shown!.match(/.{4}/g) ?? []) words += map.get(sign.toLowerCase()) ?? '';
    return words.replaceAll('\u0001', ' ');
  });
}
