import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { build } from 'vite';
import { parse } from 'yaml';
import { listening } from '#build/serve.ts';
import type { SearchIndex } from '#search/build-index.ts';
import { searchWordsSchema } from '#search/search-words.schema.ts';
import { searchDocuments } from '#search/documents.ts';
import type { SearchDocument } from '#search/documents.ts';
import { loadIndex } from '#search/load-index.ts';
import { gradeOf, measure } from '#search/measure.ts';
import type { JudgedQuery, Measured } from '#search/measure.ts';
import { helpReader } from '#search/needs-help.ts';
import { search } from '#search/query.ts';

/**
 * All judged questions that something here answers. What has been looked at counts as tuning; judged-fresh.yaml is held
 * out, where it is there.
 */
async function judgedQueries(): Promise<JudgedQuery[]> {
  const read = async (name: string, set: JudgedQuery['set']) =>
    (parse(await readFile(`tests/search/${name}.yaml`, 'utf8')) as JudgedQuery[]).map((query) => ({
      ...query,
      set,
    }));
  const fresh = existsSync('tests/search/judged-fresh.yaml') ? await read('judged-fresh', 'held-out') : [];
  const looked = [...(await read('judged-tuning', 'tuning')), ...(await read('queries', 'tuning'))];
  return [...fresh, ...looked].filter(({ judged }) => (judged[3] ?? []).length > 0);
}

/** Anything that answers a question with addresses, best first. */
interface Engine {
  readonly name: string;
  /** What a device downloads to answer, in bytes after brotli: the index with the text it shows, and all for a first answer. */
  readonly index: number;
  readonly first: number;
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** What is used of Pagefind in a page. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/**
 * The tables about search for docs/figures.md: how good the answers are to the judged questions, what they cost to
 * download, and how both grow, beside MiniSearch and Pagefind over the same sections. `scriptBytes`: what the search
 * page loads of script, as measured in a browser.
 */
export async function searchFigures(browser: Browser, scriptBytes: number): Promise<string> {
  const queries = await judgedQueries();
  const file = JSON.parse(await readFile('dist/search/index.json', 'utf8')) as SearchIndex;
  const documents = searchDocuments(file.site);
  const engines = [
    ours(file, queries, scriptBytes),
    miniSearch(documents, queries),
    await pagefind(browser, documents, queries),
  ];
  const page = await browser.newPage();
  const slow = await slowed(page, file, queries);
  await page.close();
  return [
    '## Search\n',
    `${queries.length} questions, judged before their results were seen, over ${documents.length} sections, conversations, adjustments,`,
    'claims, words and pages. “Tuning”: the search was changed to answer these better. “Held out”: it was not, so this says how',
    'good it is with questions it has not met. The others are as they come, over the same texts; the second figure for',
    'MiniSearch is with what its authors advise for a site (prefix, fuzzy 0.2, titles twice), where that is better.\n',
    quality(engines, documents, queries),
    '\n### What it costs\n',
    costs(engines),
    `\n95 of 100 questions, and as many half-typed, are answered within ${slow.toFixed(0)} ms on a processor slowed four-fold in the browser`,
    '(the goal is 16).\n',
    '### How it grows\n',
    growth(file, queries),
  ].join('\n');
}

function ours(file: SearchIndex, queries: readonly JudgedQuery[], scriptBytes: number): Engine {
  const site = loadIndex(file);
  const { help } = searchWordsSchema.parse(parse(readFileSync('content/search/needs-help.yaml', 'utf8')));
  const danger = help ? helpReader(help, { within: [], alone: [] }) : () => false;
  const index = size(JSON.stringify(file));
  return {
    name: 'Within Reach',
    index,
    first: index + scriptBytes,
    answers: answersOf(queries, (query) =>
      search(site, query, { danger: danger(query) }).results.map(({ document }) => document.url),
    ),
  };
}

/** With the text stored beside the index, because results show a part of it. */
function miniSearch(documents: readonly SearchDocument[], queries: readonly JudgedQuery[]): Engine {
  const engine = miniSearchOf(documents);
  const urls = new Map(documents.map(({ id, url }) => [id, url]));
  const ask = (options: object) =>
    answersOf(queries, (query) =>
      engine
        .search(query, options)
        .slice(0, 10)
        .map(({ id }) => urls.get(id as string)!),
    );
  const addresses = documents.map(({ url }) => url);
  const [plain, advised] = [ask({}), ask({ prefix: true, fuzzy: 0.2, boost: { title: 2 } })];
  const ndcg = (answers: ReadonlyMap<string, readonly string[]>) =>
    measure(queries, addresses, (query) => answers.get(query)!).all.ndcg;
  const index = size(JSON.stringify(engine));
  const library = fileURLToPath(import.meta.resolve('minisearch'));
  return {
    name: 'MiniSearch',
    index,
    first: index + size(readFileSync(library)),
    answers: ndcg(plain) >= ndcg(advised) ? plain : advised,
  };
}

function miniSearchOf(documents: readonly SearchDocument[]): MiniSearch {
  const engine = new MiniSearch({
    fields: ['title', 'page', 'name', 'asked', 'text'],
    storeFields: ['url', 'title', 'page', 'kind', 'audience', 'text'],
  });
  engine.addAll(documents.map((document) => ({ ...document, asked: (document.asked ?? []).join('. ') })));
  return engine;
}

/** Pagefind searches in a browser only, so it is asked in one. */
async function pagefind(
  browser: Browser,
  documents: readonly SearchDocument[],
  queries: readonly JudgedQuery[],
): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const { url, title, page, text, kind, asked = [] } of documents) {
    await index.addCustomRecord({
      url,
      content: [title, page, text, ...asked].join('. '),
      language: 'en',
      meta: { title, page, kind },
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const server = await listening(folder, 0);
  const page = await browser.newPage();
  let came = 0;
  const counted: Promise<void>[] = [];
  page.on('response', (response) => {
    counted.push(
      response.body().then(
        (body) => void (came += size(body)),
        () => undefined,
      ),
    );
  });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  came = 0;
  const ask = (query: string) =>
    page.evaluate(async (query) => {
      const address = '/pagefind/pagefind.js';
      const engine = (await import(address)) as Pagefind;
      const { results } = await engine.search(query);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return shown.map(({ url }) => url);
    }, query);
  const answers = new Map<string, readonly string[]>();
  for (const [place, { query }] of queries.entries()) {
    answers.set(query, await ask(query));
    if (place === 0) await page.waitForLoadState('networkidle');
    if (place === 0) await Promise.all(counted);
    if (place === 0) counted.length = 0;
    if (place === 0) page.removeAllListeners('response');
  }
  await page.close();
  server.close();
  server.closeAllConnections();
  const kept = globSync('pagefind/**/*.{pf_index,pf_fragment,pf_meta,json}', { cwd: folder });
  // These files are compressed already.
  const bytes = kept.reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);
  await rm(folder, { recursive: true, force: true });
  return { name: 'Pagefind', index: bytes, first: came, answers };
}

function answersOf(
  queries: readonly JudgedQuery[],
  ask: (query: string) => readonly string[],
): Map<string, readonly string[]> {
  return new Map(queries.map(({ query }) => [query, ask(query)]));
}

function quality(
  engines: readonly Engine[],
  documents: readonly SearchDocument[],
  queries: readonly JudgedQuery[],
): string {
  const addresses = documents.map(({ url }) => url);
  const cells = ({ successAt1, mrr, ndcg }: Measured) =>
    [successAt1, mrr, ndcg].map((value) => value.toFixed(2)).join(' / ');
  const row = (title: string, some: readonly JudgedQuery[]) => {
    const figures = engines.map(({ answers }) =>
      cells(measure(some, addresses, (query) => answers.get(query)!).all),
    );
    return `| ${title} | ${some.length} | ${figures.join(' | ')} |`;
  };
  const recall = engines.map(({ answers }) => {
    const parts = queries.map(({ query, judged }) => {
      const good = addresses.filter((address) => gradeOf(judged, address) >= 2);
      const found = answers.get(query)!.filter((address) => gradeOf(judged, address) >= 2);
      return found.length / Math.min(10, Math.max(1, good.length));
    });
    return (parts.reduce((sum, part) => sum + part, 0) / parts.length).toFixed(2);
  });
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  return [
    'Success at 1 / mean reciprocal rank at 10 / normalised discounted cumulated gain at 10; content with grade 2 of 3.\n',
    `| questions | | ${engines.map(({ name }) => name).join(' | ')} |`,
    `|---|---|${engines.map(() => '---|').join('')}`,
    row(
      '**held out**',
      queries.filter(({ set }) => set === 'held-out'),
    ),
    row(
      '**tuning**',
      queries.filter(({ set }) => set === 'tuning'),
    ),
    ...kinds.map((kind) =>
      row(
        kind,
        queries.filter((query) => query.kind === kind),
      ),
    ),
    ...['adviser', 'clinician', 'employer', 'champion', 'worker', 'carer'].map((by) =>
      row(
        `asked by ${by}s`,
        queries.filter((query) => query.by === by),
      ),
    ),
    `| recall at 10, of what is graded 2 or 3 | ${queries.length} | ${recall.join(' | ')} |`,
  ].join('\n');
}

function costs(engines: readonly Engine[]): string {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  const [first] = engines;
  return [
    '| downloaded, after brotli | ' + engines.map(({ name }) => name).join(' | ') + ' |',
    `|---|${engines.map(() => '---|').join('')}`,
    `| index with the text that is shown | ${engines.map(({ index }) => `${kb(index)} (${(index / first!.index).toFixed(2)})`).join(' | ')} |`,
    `| everything for a first answer | ${engines.map((engine) => `${kb(engine.first)} (${(engine.first / first!.first).toFixed(2)})`).join(' | ')} |`,
    '\nPagefind downloads a part of its index for each question, and a file for each result; the rest follows with further questions.',
  ].join('\n');
}

/** Times at 1, 10 and 100 times the text, as multiples of ours at 1. */
function growth(file: SearchIndex, queries: readonly JudgedQuery[]): string {
  const asked = queries.slice(0, 40).map(({ query }) => query);
  const rows = [1, 10, 100].map((times) => {
    const site = { ...file, site: repeated(file.site, times) };
    const mine = timed(() => loadIndex(site));
    const myQuery = median(asked.map((query) => timed(() => search(mine.result, query)).milliseconds));
    const theirs = JSON.stringify(miniSearchOf(searchDocuments(site.site)));
    const fields = { fields: ['title', 'page', 'name', 'asked', 'text'], storeFields: ['url', 'text'] };
    const loaded = timed(() => MiniSearch.loadJSON(theirs, fields));
    const theirQuery = median(
      asked.map(
        (query) => timed(() => loaded.result.search(query, { prefix: true, fuzzy: 0.2 })).milliseconds,
      ),
    );
    return { times, ready: mine.milliseconds, query: myQuery, theirReady: loaded.milliseconds, theirQuery };
  });
  const [base] = rows;
  const ratio = (value: number, to: number) => (value / to).toFixed(value / to < 10 ? 1 : 0);
  return [
    '| the text | ready: Within Reach | ready: MiniSearch | a question: Within Reach | a question: MiniSearch |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ times, ready, query, theirReady, theirQuery }) =>
        `| ${times} times | ${ratio(ready, base!.ready)} | ${ratio(theirReady, base!.ready)} | ${ratio(query, base!.query)} | ${ratio(theirQuery, base!.query)} |`,
    ),
    '\nMultiples of ours with the text as it is; MiniSearch reads its index ready-made and makes it while the site is built.',
  ].join('\n');
}

/** The same site many times over, each copy with addresses and some words of its own. */
function repeated(site: SearchIndex['site'], times: number): SearchIndex['site'] {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const own = (text: string, copy: number) =>
    copy === 0 ? text : `${text} Copy${copy} variant${copy % 97}.`;
  return {
    ...site,
    modules: copies.flatMap((copy) =>
      (site.modules ?? []).map((module) => ({
        ...module,
        slug: copy === 0 ? module.slug : `${module.slug}-${copy}`,
        sections: module.sections.map((section) => ({ ...section, text: own(section.text, copy) })),
      })),
    ),
    claims: copies.flatMap((copy) =>
      (site.claims ?? []).map((claim) => ({
        ...claim,
        id: copy === 0 ? claim.id : `${claim.id}-${copy}`,
        statement: own(claim.statement, copy),
      })),
    ),
  };
}

/** What the page that is slowed has of ours. */
type Tried = { loadIndex: typeof loadIndex; search: typeof search };

/** The 95th percentile of a question's milliseconds in a browser slowed four-fold, best of three, so that other work on the machine counts little. */
async function slowed(page: Page, file: SearchIndex, queries: readonly JudgedQuery[]): Promise<number> {
  const entry = 'search:entry';
  const paths = ['load-index', 'query'].map((name) =>
    fileURLToPath(new URL(`../src/search/${name}.ts`, import.meta.url)),
  );
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'search-alone',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `import { loadIndex } from ${JSON.stringify(paths[0])}; import { search } from ${JSON.stringify(paths[1])}; globalThis.tried = { loadIndex, search };`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  if (!('output' in result)) throw new Error('The search was not compiled.');
  await page.evaluate(result.output[0].code);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const typed = queries.flatMap(({ query }) => [query.slice(0, Math.ceil(query.length / 2)), query]);
  return page.evaluate(
    ({ file, typed }) => {
      const { loadIndex, search } = (globalThis as unknown as { tried: Tried }).tried;
      const site = loadIndex(file);
      const best = typed.map(() => Infinity);
      for (let round = 0; round < 3; round++)
        typed.forEach((query, place) => {
          const start = performance.now();
          search(site, query, { typing: true });
          best[place] = Math.min(best[place]!, performance.now() - start);
        });
      return best.sort((one, other) => one - other)[Math.floor(best.length * 0.95)]!;
    },
    { file, typed },
  );
}

function timed<Result>(work: () => Result): { result: Result; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

function size(body: string | Uint8Array): number {
  return brotliCompressSync(body).length;
}
