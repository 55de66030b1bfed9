import { describe, expect, it } from 'vitest';
import { pdfPlaces } from '#print/pdf-places.ts';

/** As Chromium writes it, with the pages in a tree of two levels. */
const pdf = [
  '%PDF-1.4',
  '2 0 obj\n<</Type /Page\n/Parent 13 0 R>>\nendobj',
  '8 0 obj\n<</Type /Page\n/Parent 13 0 R>>\nendobj',
  '11 0 obj\n<</Type /Page\n/Parent 14 0 R>>\nendobj',
  '13 0 obj\n<</Type /Pages\n/Count 2\n/Kids [2 0 R 8 0 R]>>\nendobj',
  '14 0 obj\n<</Type /Pages\n/Count 1\n/Kids [11 0 R]>>\nendobj',
  '15 0 obj\n<</Type /Pages\n/Count 3\n/Kids [13 0 R 14 0 R]>>\nendobj',
  '16 0 obj\n<</module-one-team [8 0 R /XYZ 6 826.1 0]\n/caf#C3#A9 [11 0 R /XYZ 6 826.1 0]>>\nendobj',
  '17 0 obj\n<</Title (One)\n/Dest [8 0 R /XYZ 6 1 0]>>\nendobj',
  '18 0 obj\n<</Type /Outlines\n/First 17 0 R>>\nendobj',
  '19 0 obj\n<</Type /Catalog\n/Pages 15 0 R\n/Dests 16 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 20 0 R\n/Outlines 18 0 R>>\nendobj',
].join('\n');

describe('a PDF of the browser', () => {
  it('says on which page each place is, counted through the tree of pages', () => {
    expect(pdfPlaces(pdf)).toEqual({
      pages: 3,
      places: { 'module-one-team': 2, 'cafÃ©': 3 },
      bookmarks: 1,
      tagged: true,
    });
  });

  it.each([
    ['nothing', ''],
    ['a page of HTML', '<!doctype html>'],
    ['a PDF whose structure is packed', '%PDF-1.7\n1 0 obj\n<</Type /ObjStm>>\nendobj'],
  ])('is refused where it is %s', (_, text) => {
    expect(() => pdfPlaces(text)).toThrow();
  });
});
