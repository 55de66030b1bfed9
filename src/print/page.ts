/**
 * What makes pages of a book out of built pages of the site. It runs in the browser that prints them, on parsed copies of the
 * pages, and touches neither network nor storage; in-page.ts puts it there as `window.workbook`.
 */
export { bookXhtml } from '#print/book-xhtml.ts';
export { compose, setPages } from '#print/compose.ts';
export { lessonOf } from '#print/lesson-of.ts';
export { plainText } from '#print/plain-text.ts';
export { readXml } from '#print/read-xml.ts';
export { tooWide } from '#print/too-wide.ts';
