import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { siteContent } from '#build/site-content.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { familiesOf } from '#evidence/family.kind.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { onPaper } from '#imprint/help-lines.ts';
import { epubOf } from '#print/epub.ts';
import { epubProblems } from '#print/epub-problems.ts';
import { emptyPage, layOut, pdfOf, printedAsItIs, readXml } from '#print/in-page.ts';
import { withReasons } from '#print/reasons.ts';
import { pdfPlaces } from '#print/pdf-places.ts';
import { pdfWords } from '../helpers/pdf-words.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'block' });

const built = (path: string) => readFile(`dist${path}index.html`, 'utf8');
const htmlOf = async ({ kind, path }: { kind: string; path: string }) =>
  kind === 'scenario' ? withReasons(await built(path), await built(`${path}afterwards/`)) : built(path);

/** With a table, a figure, every kind of paper line, columns and evidence: what a workbook of a course is made of. */
test('a workbook is tagged, has bookmarks, text and numbers, and nothing in it runs off the sheet', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await emptyPage(page, `${baseURL}/`);
  const pieces = [
    { id: 'module-trials', kind: 'module' as const, path: '/modules/trials-and-their-limits/' },
    { id: 'module-change', kind: 'module' as const, path: '/modules/leading-change/' },
    { id: 'scenario-matthew', kind: 'scenario' as const, path: '/scenarios/matthew/' },
    { id: 'paper-map', kind: 'paper' as const, path: '/papers/service-map/' },
    { id: 'paper-audit', kind: 'paper' as const, path: '/papers/skills-audit/' },
  ];
  const content = await siteContent();
  const wide = await layOut(page, {
    title: 'A course',
    summary: 'For this test.',
    audience: 'clinicians',
    made: '21 November 2026',
    site: imprintOf(content),
    help: onPaper(helpLinesOf(content)),
    pieces: await Promise.all(pieces.map(async (piece) => ({ ...piece, html: await htmlOf(piece) }))),
    evidence: {
      claims: (
        await Promise.all(familiesOf(content).map(({ family }) => built(`/evidence/${family.id}/`)))
      ).join(''),
      sources: await built('/evidence/sources/'),
    },
  });
  expect(wide).toEqual([]);
  const cited = await page
    .locator('sup a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(cited.length).toBeGreaterThan(50);
  const listed = new Set(
    await page.locator('.all-evidence li[id]').evaluateAll((items) => items.map(({ id }) => `#${id}`)),
  );
  expect(cited.filter((href) => !listed.has(href))).toEqual([]);

  const pdf = await pdfOf(page);
  const found = pdfPlaces(pdf.toString('latin1'));
  expect(found.tagged).toBe(true);
  expect(found.bookmarks).toBeGreaterThan(30);
  for (const { id } of pieces) expect(found.places[id], id).toBeGreaterThan(2);
  // Two lessons, the longest conversation, two papers, answers, words and evidence.
  expect(found.pages).toBeLessThan(65);

  const words = pdfWords(pdf);
  expect(words).toHaveLength(found.pages);
  const all = words.join('\n').replaceAll(/\s+/g, ' ');
  for (const text of [
    'A course',
    'Matthew',
    'turn to 1',
    'Answers and reasons',
    'Take care:',
    'Samaritans: 116 123',
  ])
    expect(all, text).toContain(text);
  words.forEach((text, index) =>
    expect(text.split(/\s+/).length, `words on page ${index + 1}`).toBeGreaterThan(12),
  );
});

/** What one side of A4 has room for between the margins of the site (styles/site.css), in pixels. */
const sheet = ((297 - 15 - 18) / 25.4) * 96;
test('a session on paper has its notes, cards, letters and one sheet for each person, in every session', async ({
  page,
  baseURL,
}) => {
  const { sessions } = await siteContent();
  for (const { slug, value } of sessions) {
    const pdf = await printedAsItIs(page, `${baseURL}/sessions/${slug}/`);
    const handout = page.getByRole('region', { name: 'A sheet for each person' });
    expect((await handout.boundingBox())!.height, `the sheet of ${slug}`).toBeLessThan(sheet);
    const pages = pdfWords(pdf);
    expect(pages.at(-1), slug).toContain('A sheet for each person');
    const all = pages.join('\n');
    if (value.steps.some(({ kind }) => kind === 'pairs'))
      expect(all, slug).toContain('Cards to print and cut');
    if (value.steps.some(({ kind }) => kind === 'question'))
      expect(all, slug).toContain('Letters to hold up');
    expect(all, slug).toContain('What may go wrong');
  }
});

const modules = ['trials-and-their-limits', 'jobsearch-process', 'benefits-and-the-fear-of-trying'];
test('an EPUB of a lesson has nothing wrong that a validator would find first', async ({ page, baseURL }) => {
  await emptyPage(page, `${baseURL}/`);
  for (const slug of modules) {
    const made = await page.evaluate(
      (html) => {
        const { title, summary, body } = window.workbook.lessonOf(html, 'a lesson');
        return { title, summary, ...window.workbook.bookXhtml(body) };
      },
      await built(`/modules/${slug}/`),
    );
    const pictures = made.pictures.map((path) => ({
      name: path.split('/').at(-1)!.replace(/\?.*$/, ''),
      content: new Uint8Array(readFileSync(`dist${path.replace(/\?.*$/, '')}`)),
    }));
    const epub = epubOf({
      ...made,
      site: imprintOf(await siteContent()),
      id: `within-reach:${slug}`,
      modified: '2026-11-21T10:00:00Z',
      pictures,
    });
    expect(await epubProblems(epub, (xml) => readXml(page, xml)), slug).toEqual([]);
    const broken = await readXml(page, '<p><b></p>');
    expect(broken.error, 'the parser is a strict one').toBeTruthy();
  }
});
