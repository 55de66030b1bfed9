import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { siteContent } from '#build/site-content.ts';
import { browserPath } from '#build/browser-path.ts';
import { keepPart } from '#bench/kept-part.ts';
import { writeLimitPages, type Limit } from '#bench/limit-pages.ts';
import { servedOverHttp2 } from '#bench/serve-http2.ts';
import { heading, limitNames, middleOf, rowOf, table, withBefore, type Row } from '#bench/speed-table.ts';
import { starlightSite } from '#bench/starlight-site.ts';
import { waited, watchFor, type Wait, type Waited } from '#bench/wait-for.ts';

/** What Chromium calls “Slow 4G”, and a processor slowed four-fold. */
const line = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slower = 4;
const lesson = 'fears-of-relapse';
const question = `/modules/${lesson}/`;
const conversation = '/scenarios/matthew/';

/** How a page is measured: what it is called, what is waited for, and one time of it. */
interface Measured {
  name: string;
  waits: string;
  once: () => Promise<Waited>;
}

/**
 * Measures how soon a page answers on a slow line and an old machine, beside two pages that nothing can be quicker than.
 * With `only`, those pages whose names hold one of these words, and the two limits with them.
 */
export async function speed(rounds: number, only: readonly string[] = []): Promise<void> {
  const wanted = (name: string) => only.length === 0 || only.some((word) => name.includes(word));
  const limit = await limitOf(lesson);
  const made = resolve('.cache/limits');
  await writeLimitPages(made, limit);
  const text = 'Starlight, a page of text';
  const starlight = wanted(text)
    ? starlightSite([
        { name: 'index', title: limit.title, text: [limit.summary, ...limit.paragraphs].join('\n\n') },
      ])
    : undefined;
  const [ours, limits, theirs] = await Promise.all([
    servedOverHttp2(process.env.BUILT ?? 'dist'),
    servedOverHttp2(made),
    starlight ? servedOverHttp2(starlight.folder) : undefined,
  ]);
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
    ],
  });
  const fresh = (serviceWorkers: 'block' | 'allow' = 'block') =>
    browser.newContext({ serviceWorkers, ignoreHTTPSErrors: true, viewport: { width: 412, height: 823 } });
  const slow = async (page: Page, offline = false) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { ...line, offline });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return session;
  };
  const once = async (context: BrowserContext, address: string, wait: Wait, offline = false) => {
    await watchFor(context, wait);
    const page = await context.newPage();
    await slow(page, offline);
    await page.goto(address, { waitUntil: 'commit' });
    return waited(page);
  };

  const first = (address: string, wait: Wait) => async () => {
    const context = await fresh();
    const result = await once(context, address, wait);
    await context.close();
    return result;
  };
  const at = (path: string) => ours.origin + path;
  /** Once more in the same context, after `before` in it. */
  const second =
    (path: string, wait: Wait, before: (context: BrowserContext) => Promise<void>) => async () => {
      const context = await fresh();
      await before(context);
      const result = await once(context, at(path), wait);
      await context.close();
      return result;
    };
  const visited = (path: string) => async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto(at(path), { waitUntil: 'networkidle' });
    await page.close();
  };
  const withRecord = async (context: BrowserContext) => {
    await answered(context, at(question));
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await page.close();
  };
  const nextPage = async () => {
    const context = await fresh();
    await watchFor(context, 'text');
    const page = await context.newPage();
    await slow(page);
    await page.goto(at('/courses/clinicians/'), { waitUntil: 'load' });
    const link = page.locator(`main a[href="${question}"]`).first();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await page.waitForTimeout(2000);
    await link.click();
    await page.waitForURL(`**${question}`);
    const result = await waited(page);
    await context.close();
    return result;
  };
  /** One context that has saved the site, for every measure without a network. */
  let kept: Promise<BrowserContext> | undefined;
  const saved = async () => {
    const context = await fresh('allow');
    const page = await context.newPage();
    await page.goto(at('/'));
    await page.locator('[data-offline]', { hasText: 'Ready' }).waitFor({ timeout: 240_000 });
    await page.close();
    return context;
  };
  const offline = (path: string, wait: Wait) => async () => {
    const context = await (kept ??= saved());
    const result = await once(context, at(path), wait, true);
    // Nobody has answered anything the next time.
    const session = await context.newCDPSession(context.pages()[0]!);
    await session.send('Storage.clearDataForOrigin', { origin: ours.origin, storageTypes: 'indexeddb' });
    await Promise.all(context.pages().map((page) => page.close()));
    return result;
  };

  const limitPages: Measured[] = [
    { name: limitNames.byHand, waits: 'answer marked', once: first(`${limits.origin}/by-hand/`, 'limit') },
    { name: limitNames.withParts, waits: 'answer marked', once: first(`${limits.origin}/svelte/`, 'limit') },
  ];
  const pages: Measured[] = [
    ...(theirs ? [{ name: text, waits: 'text', once: first(`${theirs.origin}/`, 'text') }] : []),
    { name: 'first page', waits: 'text', once: first(at('/'), 'text') },
    { name: 'course', waits: 'text', once: first(at('/courses/clinicians/'), 'text') },
    { name: 'evidence, all claims', waits: 'text', once: first(at('/evidence/'), 'text') },
    { name: 'lesson', waits: 'answer marked', once: first(at(question), 'answer') },
    { name: 'conversation', waits: 'choice answered', once: first(at(conversation), 'choice') },
    { name: 'search', waits: 'results shown', once: first(at('/search/?q=relapse'), 'found') },
    { name: 'record', waits: 'own record shown', once: second('/record/', 'record', withRecord) },
    {
      name: 'lesson, a second visit',
      waits: 'answer marked',
      once: second(question, 'answer', visited(question)),
    },
    {
      name: 'conversation, a second visit',
      waits: 'choice answered',
      once: second(conversation, 'choice', visited(conversation)),
    },
    { name: 'next page, pointed at and pressed', waits: 'text', once: nextPage },
    { name: 'lesson, offline', waits: 'answer marked', once: offline(question, 'answer') },
    { name: 'conversation, offline', waits: 'choice answered', once: offline(conversation, 'choice') },
  ];

  // One of each, again and again: where a machine is slower for a while, it is so for all of them.
  const rows = new Map<string, Row>();
  const measuring = new Set([...limitPages, ...pages.filter(({ name }) => wanted(name))]);
  for (let round = 0; round < rounds; round++) {
    for (const one of measuring) {
      const { name, waits } = one;
      const row = rows.get(name) ?? { name, waits, rounds: [], byHand: 0, withParts: 0 };
      try {
        row.rounds.push(await one.once());
        rows.set(name, row);
      } catch (error) {
        measuring.delete(one);
        process.stderr.write(`${name} could not be measured: ${String(error).slice(0, 300)}\n`);
      }
    }
    for (const row of rows.values()) {
      row.byHand = middleOf(rows.get(limitNames.byHand) ?? row, 'largest');
      row.withParts = middleOf(rows.get(limitNames.withParts) ?? row, 'wanted');
    }
    // At once: what has been measured is not lost where a run is cut off.
    keepPart(heading, table(withBefore([...rows.values()]), how));
  }
  for (const row of rows.values()) process.stdout.write(`${rowOf(row)}\n`);
  await browser.close();
  for (const server of [ours, limits, theirs]) server?.stop();
}

const how = `Measured by \`npm run bench -- speed\`: brotli over HTTP/2, what Chromium calls slow 4G (${line.latency} ms to each answer, ${(line.downloadThroughput * 8) / 1e6} Mbit/s), a processor slowed
${slower}-fold, a window of 412 by 823, nothing cached unless the row says so. Medians of as many times as stand there, with the least and the most in brackets, in seconds
from the press that leads to the page. The seconds are those of this machine, and a wide spread means that it was busy; what counts is how they stand to two limits that were measured
in the same run: one page by hand with the same kind of content, and the same with Svelte and XState. KB are after brotli; requests are those until the page was loaded.`;

/** A record with one answer in it. */
async function answered(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  const form = page.locator('form[data-question][data-kind=single]').first();
  await form.locator('ul input[type=radio]').first().check();
  await form.locator('[type=submit]').click();
  await form.locator('[data-marked]').waitFor();
  await page.waitForTimeout(300);
  await page.close();
}

async function limitOf(slug: string): Promise<Limit> {
  const { modules } = await siteContent();
  const module = modules.find((one) => one.slug === slug)!;
  const question = module.questions.value.find((one) => one.kind === 'single')!;
  return {
    title: module.value.title,
    summary: module.value.summary,
    paragraphs: [
      ...module.value.objectives.map(({ text }) => text),
      ...module.value.remember,
      module.value.reflection,
      ...module.questions.value.map(({ stem }) => stem),
    ],
    question: {
      stem: question.stem,
      options: question.options.map(({ text, feedback, correct }) => ({
        text,
        feedback,
        correct: correct === true,
      })),
    },
  };
}
