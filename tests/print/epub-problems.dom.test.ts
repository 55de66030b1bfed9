import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubOf } from '#print/epub.ts';
import { epubProblems } from '#print/epub-problems.ts';
import { readXml } from '#print/read-xml.ts';

const good = epubOf({
  id: 'within-reach:one-team',
  title: 'One team',
  summary: 'Why',
  site: { publisher: 'Well Said', licence: { name: 'CC BY 4.0' } },
  modified: '2026-11-21T10:00:00.123Z',
  drawn: false,
  xhtml:
    '<article xmlns="http://www.w3.org/1999/xhtml"><h2 id="first">First</h2><p><a href="#first">Up</a> <a href="https://example.org/">out</a> <img src="pictures/circle.svg" alt="A circle"/></p></article>',
  headings: [{ id: 'first', title: 'First' }],
  pictures: [{ name: 'circle.svg', content: strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>') }],
});

/** Without the style sheet, which the small DOM of these tests would go and fetch. */
const read = (xml: string) => readXml(xml.replace(/<link[^>]*>/, ''));

/** The good book with one of its files written anew, or taken out. */
function spoilt(name: string, change: ((text: string) => string) | null): Uint8Array {
  const files = unzipSync(good);
  const made: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    if (path === name && !change) continue;
    const text = path === name ? strToU8(change!(new TextDecoder().decode(content))) : content;
    made[path] = path === 'mimetype' ? [text, { level: 0 }] : text;
  }
  return zipSync(made);
}
const opf = 'book/package.opf';
const text = 'book/text.xhtml';

describe('what is wrong with an EPUB', () => {
  it('is nothing in one that we make', async () => {
    expect(await epubProblems(good, read)).toEqual([]);
  });

  it.each([
    [
      'a picture that is not there',
      'book/pictures/circle.svg',
      null,
      /circle\.svg is in the manifest, and not/,
    ],
    ['no container', 'META-INF/container.xml', null, /container\.xml is not there/],
    ['another media type', 'mimetype', () => 'application/zip', /mimetype is not the first file/],
    [
      'a file that nobody lists',
      opf,
      (all: string) => all.replace(/<item id="style"[^>]*>/, ''),
      /style\.css is in the book, and not/,
    ],
    [
      'a wrong type',
      opf,
      (all: string) => all.replace('text/css', 'text/plain'),
      /not of the type “text\/plain”/,
    ],
    ['no identifier', opf, (all: string) => all.replace(/<dc:identifier.*identifier>/, ''), /no identifier/],
    ['no title', opf, (all: string) => all.replace(/<dc:title>.*title>/, ''), /no dc:title/],
    ['no language', opf, (all: string) => all.replace(/<dc:language>.*language>/, ''), /no dc:language/],
    [
      'a time with milliseconds',
      opf,
      (all: string) => all.replace('10:00:00Z', '10:00:00.1Z'),
      /dcterms:modified/,
    ],
    [
      'no word on its accessibility',
      opf,
      (all: string) => all.replace(/<meta property="schema:accessibilityHazard.*meta>/, ''),
      /schema:accessibilityHazard/,
    ],
    [
      'a spine that leads nowhere',
      opf,
      (all: string) => all.replace('idref="text"', 'idref="txt"'),
      /spine names “txt”/,
    ],
    ['no contents', opf, (all: string) => all.replace(' properties="nav"', ''), /not one table of contents/],
    [
      'a contents entry to nothing',
      'book/nav.xhtml',
      (all: string) => all.replace('#first', '#last'),
      /text\.xhtml#last, where nothing has that id/,
    ],
    [
      'an id twice',
      text,
      (all: string) => all.replace('<p>', '<p id="first">'),
      /the id “first” stands twice/,
    ],
    ['a script', text, (all: string) => all.replace('<p>', '<script>1</script><p>'), /“script”/],
    [
      'a picture from the network',
      text,
      (all: string) => all.replace('pictures/circle.svg', 'https://example.org/a.svg'),
      /needs the network/,
    ],
    ['a picture without words', text, (all: string) => all.replace(' alt="A circle"', ''), /no alternative/],
    [
      'SVG that is not announced',
      text,
      (all: string) => all.replace('<p>', '<p><svg xmlns="http://www.w3.org/2000/svg"/>'),
      /whether it holds SVG/,
    ],
  ] as const)('is said of one with %s', async (_, name, change, expected) => {
    expect((await epubProblems(spoilt(name, change), read)).join('\n')).toMatch(expected);
  });

  it('is said of one that is not well formed, where the parser says so', async () => {
    const refusing = (xml: string) =>
      xml.includes('<article') ? { error: 'line 3', elements: [] } : read(xml);
    expect((await epubProblems(good, refusing)).join()).toContain('text.xhtml is not well formed: line 3');
  });
});
