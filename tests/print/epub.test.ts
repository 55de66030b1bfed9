import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubOf } from '#print/epub.ts';

const text = {
  id: 'within-reach:one-team',
  title: 'Doctors & nurses <together>',
  summary: 'Why',
  site: { publisher: 'Well Said', licence: { name: 'CC BY 4.0' } },
  modified: '2026-11-21T10:00:00.123Z',
  drawn: false,
  xhtml: '<article xmlns="http://www.w3.org/1999/xhtml"><h1>x</h1></article>',
  headings: [{ id: 'first', title: 'First & last' }],
  pictures: [{ name: 'circle.svg', content: new Uint8Array([60]) }],
};

describe('an EPUB', () => {
  const bytes = epubOf(text);
  const files = unzipSync(bytes);
  const file = (name: string) => strFromU8(files[name]!);

  it('begins with its media type, not compressed, so that any program can tell what it is', () => {
    expect(Object.keys(files)[0]).toBe('mimetype');
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('lists every file it holds', () => {
    const listed = [...file('book/package.opf').matchAll(/href="([^"]+)"/g)].map(
      ([, href]) => `book/${href}`,
    );
    const held = Object.keys(files).filter((name) => name.startsWith('book/') && !name.endsWith('.opf'));
    expect(listed.sort()).toEqual(held.sort());
    expect(file('META-INF/container.xml')).toContain('full-path="book/package.opf"');
  });

  it('carries text as text', () => {
    expect(file('book/package.opf')).toContain('<dc:title>Doctors &amp; nurses &lt;together&gt;</dc:title>');
    expect(file('book/package.opf')).toContain('<dc:publisher>Well Said</dc:publisher>');
    expect(file('book/nav.xhtml')).toContain('<a href="text.xhtml#first">First &amp; last</a>');
    expect(file('book/package.opf')).toContain(
      '<meta property="dcterms:modified">2026-11-21T10:00:00Z</meta>',
    );
  });

  it('is the same bytes for the same text', () => {
    expect(epubOf(text)).toEqual(bytes);
  });
});
