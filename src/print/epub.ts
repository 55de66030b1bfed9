import { strToU8, zipSync } from 'fflate';
import { words } from '#print/words.ts';
import { tag } from '#site/locale.ts';

export type EpubText = {
  /** Stays the same from release to release, so that a reader’s shelf replaces the old one. */
  id: string;
  title: string;
  summary: string;
  /** Who publishes it, and under which licence. */
  site: { publisher: string; licence: { name: string } };
  /** When it was made: ISO, in UTC. */
  modified: string;
  /** The body of the one text, as XHTML. */
  xhtml: string;
  /** Whether something in it is drawn. */
  drawn: boolean;
  headings: readonly { id: string; title: string }[];
  pictures: readonly { name: string; content: Uint8Array }[];
};

/** The kinds of picture a book may hold, by the ending of their file. */
export const pictureTypes: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};

/**
 * One text as an EPUB 3.3 (W3C Recommendation, 25 May 2023): for a reader’s own type, size, colours and voice, so it
 * brings hardly any look of its own. The first file of the archive is `mimetype`, not compressed (OCF, 4.3).
 */
export function epubOf({
  id,
  title,
  summary,
  site,
  modified,
  xhtml,
  headings,
  pictures,
  drawn,
}: EpubText): Uint8Array {
  const when = modified.replace(/\.\d+Z$/, 'Z');
  const text = page(title, '<link rel="stylesheet" href="style.css"/>', xhtml);
  const contents = headings
    .map((heading) => `<li><a href="text.xhtml#${escaped(heading.id)}">${escaped(heading.title)}</a></li>`)
    .join('');
  const nav = page(
    words.contents,
    '',
    `<nav epub:type="toc" id="toc"><h1>${escaped(words.contents)}</h1><ol><li><a href="text.xhtml">${escaped(title)}</a>${contents ? `<ol>${contents}</ol>` : ''}</li></ol></nav>`,
  );
  const seen = drawn || pictures.length > 0;
  const manifest = pictures
    .map(
      ({ name }, index) =>
        `<item id="picture-${index + 1}" href="pictures/${escaped(name)}" media-type="${pictureTypes[name.split('.').at(-1)!.toLowerCase()] ?? 'image/png'}"/>`,
    )
    .join('');
  const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(id)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${tag}</dc:language>
<dc:publisher>${escaped(site.publisher)}</dc:publisher>
<dc:description>${escaped(summary)}</dc:description>
<dc:rights>${escaped(site.licence.name)}</dc:rights>
<meta property="dcterms:modified">${when}</meta>
<meta property="schema:accessMode">textual</meta>${seen ? '\n<meta property="schema:accessMode">visual</meta>' : ''}
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">displayTransformability</meta>${seen ? '\n<meta property="schema:accessibilityFeature">alternativeText</meta>' : ''}
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${escaped(words.epub.summary + (seen ? words.epub.drawings : '') + words.epub.tested)}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="text" href="text.xhtml" media-type="application/xhtml+xml"${drawn ? ' properties="svg"' : ''}/>
<item id="style" href="style.css" media-type="text/css"/>
${manifest}
</manifest>
<spine><itemref idref="text"/></spine>
</package>
`;
  const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
  return zipSync(
    {
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(container),
      'book/package.opf': strToU8(opf),
      'book/nav.xhtml': strToU8(nav),
      'book/text.xhtml': strToU8(text),
      'book/style.css': strToU8(style),
      ...Object.fromEntries(pictures.map(({ name, content }) => [`book/pictures/${name}`, content])),
    },
    { level: 9, mtime: new Date(modified) },
  );
}

const style = `h1, h2, h3 { line-height: 1.2; break-after: avoid; }
.question, .note { border: 1px solid; padding: 0.5em 1em; margin: 1em 0; }
.stem, dt { font-weight: bold; }
.label, .tag, .marks { font-style: italic; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.3em; text-align: start; vertical-align: top; }
.visually-hidden { position: absolute; clip-path: inset(50%); }
`;

const page = (title: string, head: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head><title>${escaped(title)}</title>${head}</head>
<body>${body}</body>
</html>
`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
