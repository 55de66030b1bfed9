import { execFileSync } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { buildMany, heading as buildHeading } from '#bench/build-many.ts';
import { keptPart } from '#bench/kept-part.ts';
import { heading as mutantsHeading } from '#bench/mutants/tally.ts';
import { heading as speedHeading } from '#bench/speed-table.ts';
import { speed } from '#bench/speed.ts';
import { searchFigures } from '#bench/search.ts';
import { browserPath } from '#build/browser-path.ts';
import { measureFilter } from '#bench/measure-filter.ts';
import { measurePage, type Bytes } from '#bench/measure-page.ts';
import { listening } from '#build/serve.ts';
import { evidenceReport } from '#build/evidence-report.ts';
import { choosingsOfQuestions, choosingsOfScenario } from '#proof/form.ts';
import { guesserTable } from '#proof/guesser-table.ts';
import { packageFigures } from '#bench/packages.ts';
import { recordReport } from '#bench/record-report.ts';
import { lessonTable, routeTable } from '#curriculum/lesson-table.ts';
import { siteContent } from '#build/site-content.ts';
import { termsOf } from '#curriculum/glossary.kind.ts';
import { sourcesOf } from '#evidence/source.kind.ts';
import { bestWaysTable, scenarioTable, sharesTable } from '#proof/scenario-table.ts';

// `npm run bench -- speed` measures how soon pages answer on a slow line, and leaves the other figures as they are.
// `npm run bench -- speed --only=lesson,record --rounds=3`: only those rows, of the site as it was last built.
if (process.argv[2] === 'speed') {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { only: { type: 'string' }, rounds: { type: 'string', default: '5' } },
  });
  if (!values.only) execFileSync('node', ['src/build/commands/build.ts'], { stdio: 'inherit' });
  await speed(Number(values.rounds), values.only?.split(','));
  process.exit();
}

// `npm run bench -- build --lessons=500`: how long the build takes with so many lessons more, beside Starlight.
// `--parts=now,many,starlight`: only those; the rows measured before are kept.
if (process.argv[2] === 'build') {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      lessons: { type: 'string', default: '500' },
      parts: { type: 'string', default: 'now,many,starlight' },
    },
  });
  buildMany(Number(values.lessons), values.parts.split(','));
  process.exit();
}

// `npm run bench -- search`: only what is said of the search, of the site as it was last built, and nothing is written.
// `npm run bench -- packages`: the same for packages, in seconds.
const only = process.argv[2];
if (only === 'packages') {
  process.stdout.write(`\n${await packageFigures(await siteContent())}\n`);
  process.exit();
}

// Measures the built site and writes docs/figures.md. Only sizes, counts and ratios: no figure depends on the day.
const started = performance.now();
if (only === undefined) execFileSync('node', ['src/build/commands/build.ts'], { stdio: 'inherit' });
const buildSeconds = (performance.now() - started) / 1000;

const kinds: [string, string, string][] = [
  ['first page', '/', '3 KB'],
  ['course', '/courses/clinicians/', '3 KB'],
  ['evidence', '/evidence/', '3 KB'],
  ['words', '/glossary/', '3 KB'],
  ['module with questions', '/modules/fears-of-relapse/', '20 KB'],
  ['scenario', '/scenarios/matthew/', '30 KB'],
  ['adjustments', '/adjustments/', '15 KB'],
  ['plan', '/adjustments/plan/', '15 KB'],
  ['record', '/record/', '30 KB'],
  ['search, before typing', '/search/', '12 KB + index'],
  ['search, with a first query', '/search/?q=fear+of+relapse', '12 KB + index'],
];

const server = await listening('dist', 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
const kb = ({ raw, brotli }: Bytes) => `${(raw / 1000).toFixed(1)} / ${(brotli / 1000).toFixed(1)}`;
const rows: string[] = [];
let searchScript = 0;
for (const [name, path, budget] of kinds) {
  if (only === 'search' && !path.startsWith('/search/?')) continue;
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  });
  const size = await measurePage(await context.newPage(), origin + path);
  rows.push(
    `| ${name} | ${kb(size.script)} | ${budget} | ${kb(size.style)} | ${kb(size.font)} | ${kb(size.page)} | ${kb(size.other)} | ${kb(size.total)} | ${size.largest} |`,
  );
  if (path.startsWith('/search/?')) searchScript = size.script.brotli;
  await context.close();
}
const searching = await searchFigures(browser, searchScript);
if (only === 'search') {
  await browser.close();
  server.close();
  server.closeAllConnections();
  process.stdout.write(`\n${searching}\n`);
  process.exit();
}
const filter = await measureFilter(
  await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } }),
  `${origin}/adjustments/`,
);
await browser.close();
server.close();

const pages = globSync('dist/**/index.html').length;
const files = globSync('dist/**/*').filter((file) => !/sw\.js|offline\.json/.test(file));
let raw = 0;
let brotli = 0;
for (const file of files) {
  if (!(await stat(file)).isFile()) continue;
  const body = await readFile(file);
  raw += body.length;
  brotli += /\.woff2$/.test(file) ? body.length : brotliCompressSync(body).length;
}
const index = await readFile('dist/search/index.json');
const worker = await readFile('dist/sw.js').catch(() => Buffer.alloc(0));
const content = await siteContent();
const questions = content.modules
  .filter((module) => !module.example)
  .flatMap((module) => module.questions.value);
const byKind = Object.entries(Object.groupBy(questions, (question) => question.kind)).map(
  ([kind, list]) => `${list?.length} ${kind}`,
);

const before = await readFile('docs/figures.md', 'utf8').catch(() => '');
const measuredApart = [speedHeading, buildHeading, mutantsHeading]
  .map((heading) => keptPart(before, heading))
  .filter(Boolean);

const text = `# Figures

Measured on the built site by \`npm run bench\`, which writes this file. Sizes are in KB (1,000 bytes), as they are / after
brotli (quality 11, each file by itself). A page is opened in Chromium and scrolled to its end without touching anything.

## What a page costs

| page | script | budget | style | fonts | page | other | in all | largest element |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## The site

| what | figure |
|---|---|
| pages | ${pages} |
| everything, for offline use | ${(raw / 1000).toFixed(0)} KB as it is, ${(brotli / 1000).toFixed(0)} KB after brotli |
| search index (brotli) | ${(brotliCompressSync(index).length / 1000).toFixed(1)} KB |
| service worker (brotli) | ${(brotliCompressSync(worker).length / 1000).toFixed(1)} KB |
| choosing among ${filter.many} adjustments, as a multiple of ${filter.few} | ${filter.ratio.toFixed(1)}, ${filter.underAFrame ? 'under' : 'over'} a frame |
| seconds for a clean build, on the machine this was run on | ${buildSeconds.toFixed(0)} |

${searching}

## The content

| what | figure |
|---|---|
| claims | ${content.claims.reduce((sum, file) => sum + file.value.claims.length, 0)} |
| sources | ${sourcesOf(content).length} |
| words of the glossary | ${termsOf(content).length} |
| modules | ${content.modules.filter((module) => !module.example).length} |
| adjustments | ${content.adjustments.length} |
| questions | ${questions.length}: ${byKind.join(', ')} |
${recordReport(content)}

## The lessons

What the check measures of how they are said; its limits stand in \`src/curriculum/lesson-problems.ts\`.

${lessonTable(content.modules)}

## The routes

Worked out: 200 words a minute, 45 seconds a question, three minutes for a reflection and a plan; conversations as their files say.

${routeTable(content.courses, content.modules, content.scenarios)}

${await packageFigures(content)}
## Guessing

${guesserTable(
  content.scenarios.flatMap(({ file, value }) => choosingsOfScenario(file, value)),
  [
    ...content.modules
      .filter(({ example }) => !example)
      .flatMap((module) => choosingsOfQuestions(module.questions.file, module.questions.value)),
    ...content.checks.flatMap(({ file, value }) => choosingsOfQuestions(file, [...value.a, ...value.b])),
  ],
  [...questions, ...content.checks.flatMap(({ value }) => [...value.a, ...value.b])],
)}
## The evidence

${evidenceReport(content)}
## The conversations

${scenarioTable(content.scenarios.map(({ slug, value }) => ({ slug, scenario: value })))}
Where the way ends that makes the choices called best.

${bestWaysTable(content.scenarios.map(({ slug, value }) => ({ slug, scenario: value })))}
Whom they are with, how they end, and where players end who choose at random.

${sharesTable(content.scenarios.map(({ value }) => value))}${measuredApart.map((part) => `\n${part.trimEnd()}\n`).join('')}`;
await mkdir('docs', { recursive: true });
await writeFile('docs/figures.md', text);
process.stdout.write(`\n${text}`);
