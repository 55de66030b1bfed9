import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserPath } from '#build/browser-path.ts';
import { run } from '#build/commands/run.ts';
import { listening } from '#build/serve.ts';
import { soundContent } from '#build/sound-content.ts';
import { familiesOf } from '#evidence/family.kind.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { onPaper } from '#imprint/help-lines.ts';
import { chaptersOf, type Chapter } from '#print/book.ts';
import { epubOf } from '#print/epub.ts';
import { epubProblems } from '#print/epub-problems.ts';
import { emptyPage, layOut, pdfOf, printedAsItIs, readXml } from '#print/in-page.ts';
import { folder, sessionName, type Offered } from '#print/offered.ts';
import { pdfPlaces } from '#print/pdf-places.ts';
import { withReasons } from '#print/reasons.ts';
import { addressOf } from '#site/addresses.ts';
import { dated } from '#site/in-words.ts';

/**
 * npm run workbooks: a PDF of each course and of each session, and each module as plain text and as an EPUB, made from the
 * built site with the browser that the journeys use. Then the site is built once more, so that its page offers them. With `-- --built`, from
 * the site in dist as it is, and without the second build.
 */
const asBuilt = process.argv.includes('--built');
const only = process.argv.find((argument) => argument.startsWith('--course='))?.slice('--course='.length);
const site = 'dist';
/** The folder that the site is published in, as for the build. */
const base = `${(process.env.BASE ?? '/').replace(/\/$/, '')}/`;
if (!asBuilt) {
  const built = await run('node', ['src/build/commands/build.ts']);
  if (built !== 0) process.exit(built);
}

const content = await soundContent();
const families = familiesOf(content).map(({ family }) => family.id);
const now = new Date().toISOString();
const files: Offered[] = [];
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const server = await listening(site, 0, base);
const { port } = server.address() as { port: number };
const origin = `http://localhost:${port}${base}`;
const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' });
  for (const course of content.courses) {
    if (course.value.state !== 'open' || (only && course.slug !== only)) continue;
    await emptyPage(page, origin);
    const pieces = await Promise.all(
      chaptersOf(content, course).map(async (chapter) => ({ ...chapter, html: await chapterAt(chapter) })),
    );
    const wide = await layOut(page, {
      title: course.value.title,
      summary: course.value.summary,
      audience: course.value.audience,
      made: dated(now.slice(0, 10)),
      site: imprintOf(content),
      help: onPaper(helpLinesOf(content)),
      pieces,
      evidence: {
        claims: (await Promise.all(families.map((id) => built(addressOf.family(id))))).join(''),
        sources: await built('/evidence/sources/'),
      },
    });
    if (wide.length) throw new Error(`${course.slug}: wider than the sheet: ${wide.join('; ')}`);
    await add(`${course.slug}.pdf`, 'pdf', course.slug, await printed(page, course.slug));
  }

  if (!only)
    for (const { slug } of content.sessions) {
      const name = sessionName(slug);
      const pdf = await printedAsItIs(page, `${origin}sessions/${slug}/`);
      const { pages, tagged } = pdfPlaces(pdf.toString('latin1'));
      if (!tagged) throw new Error(`${name}: the PDF has no tags`);
      await writeFile(join(folder, `${name}.pdf`), pdf);
      files.push({ file: `${name}.pdf`, format: 'pdf', of: name, bytes: pdf.length, pages });
    }

  if (!only)
    for (const module of content.modules.filter(({ example }) => !example)) {
      await emptyPage(page, origin);
      const where = `/modules/${module.slug}/`;
      const html = await built(where);
      const made = await page.evaluate(
        ([html, where]) => {
          const { title, summary, body } = window.workbook.lessonOf(html, where);
          return {
            title,
            summary,
            text: window.workbook.plainText(body),
            ...window.workbook.bookXhtml(body),
          };
        },
        [html, where] as const,
      );
      const pictures = await Promise.all(
        made.pictures.map(async (path) => ({
          name: path.split('/').at(-1)!.replace(/\?.*$/, ''),
          content: new Uint8Array(
            await readFile(join(site, path.slice(base.length - 1).replace(/\?.*$/, ''))),
          ),
        })),
      );
      await add(`${module.slug}.txt`, 'txt', module.slug, Buffer.from(made.text));
      const epub = epubOf({
        ...made,
        site: imprintOf(content),
        id: `within-reach:${module.slug}`,
        modified: now,
        pictures,
      });
      const wrong = await epubProblems(epub, (xml) => readXml(page, xml));
      if (wrong.length) throw new Error(`${module.slug}.epub: ${wrong.join('\n')}`);
      await add(`${module.slug}.epub`, 'epub', module.slug, epub);
    }
} finally {
  await browser.close();
  server.close();
}
await writeFile(join(folder, 'list.json'), `${JSON.stringify({ made: now.slice(0, 10), files }, null, 2)}\n`);
const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
process.stdout.write(`\n${files.length} files, ${megabytes.toFixed(1)} MB, in ${folder}/\n`);
if (!asBuilt) process.exitCode = await run('node', ['src/build/commands/build.ts']);

/**
 * Prints until every page number in the book is the one of the print it stands in: writing a number can move a line, and
 * a line can move a page.
 */
async function printed(page: Page, name: string): Promise<Buffer> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const pdf = await pdfOf(page);
    const found = pdfPlaces(pdf.toString('latin1'));
    const before = await page.evaluate(() => document.body.innerText);
    const unknown = await page.evaluate((places) => window.workbook.setPages(document, places), found.places);
    if (unknown.length) throw new Error(`${name}: no page was found for ${[...new Set(unknown)].join(', ')}`);
    if (before === (await page.evaluate(() => document.body.innerText))) {
      if (!found.tagged || found.bookmarks < 5)
        throw new Error(`${name}: the PDF has no tags or no bookmarks`);
      process.stdout.write(`${name}.pdf: ${found.pages} pages, ${found.bookmarks} bookmarks\n`);
      files.push({ file: `${name}.pdf`, format: 'pdf', of: name, bytes: pdf.length, pages: found.pages });
      return pdf;
    }
  }
  throw new Error(`${name}: the page numbers did not settle`);
}

async function add(file: string, format: Offered['format'], of: string, bytes: Uint8Array) {
  await writeFile(join(folder, file), bytes);
  if (!files.some((known) => known.file === file)) files.push({ file, format, of, bytes: bytes.length });
}

/** The page of a chapter. A conversation gets its reasons, which have a page of their own on the site, after its text. */
async function chapterAt({ kind, path }: Chapter): Promise<string> {
  const html = await built(path);
  return kind === 'scenario' ? withReasons(html, await built(`${path}afterwards/`)) : html;
}

async function built(path: string): Promise<string> {
  return readFile(join(site, path, 'index.html'), 'utf8');
}
