import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { siteContent } from '#build/site-content.ts';
import { browserPath } from '#build/browser-path.ts';
import { writeLimitPages, type Limit } from '#bench/limit-pages.ts';
import { servedOverHttp2 } from '#bench/serve-http2.ts';
import { starlightSite } from '#bench/starlight-site.ts';
import { waited, watchFor, type Wait, type Waited } from '#bench/wait-for.ts';

/** What Chromium calls “Slow 4G”, and a processor slowed four-fold. */
const line = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slower = 4;
const rounds = Number(process.env.ROUNDS ?? 5);
const lesson = 'fears-of-relapse';
const heading = '## How soon';

interface Row {
  name: string;
  waits: string;
  rounds: Waited[];
}

/** Measures how soon a page answers on a slow line and an old machine, beside two pages that nothing can be quicker than. */
export async function speed(): Promise<void> {
  const limit = await limitOf(lesson);
  const made = resolve('.cache/limits');
  await writeLimitPages(made, limit);
  const starlight = starlightSite(limit.title, [limit.summary, ...limit.paragraphs]);
  const [ours, limits, theirs] = await Promise.all([
    servedOverHttp2(process.env.BUILT ?? 'dist'),
    servedOverHttp2(made),
    starlight && servedOverHttp2(starlight),
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

  const rows: Row[] = [];
  const measure = async (name: string, says: string, one: () => Promise<Waited>) => {
    const rounds_: Waited[] = [];
    for (let round = 0; round < rounds; round++) rounds_.push(await one());
    rows.push({ name, waits: says, rounds: rounds_ });
    process.stdout.write(`${rowOf(rows.at(-1)!)}\n`);
  };
  const first = (address: string, wait: Wait) => async () => {
    const context = await fresh();
    const result = await once(context, address, wait);
    await context.close();
    return result;
  };
  const at = (path: string) => ours.origin + path;
  const question = `/modules/${lesson}/`;

  await measure('limit: by hand', 'answer marked', first(`${limits.origin}/by-hand/`, 'limit'));
  await measure('limit: Svelte and XState', 'answer marked', first(`${limits.origin}/svelte/`, 'limit'));
  if (theirs) await measure('Starlight, a page of text', 'text', first(`${theirs.origin}/`, 'text'));
  await measure('first page', 'text', first(at('/'), 'text'));
  await measure('course', 'text', first(at('/courses/clinicians/'), 'text'));
  await measure('evidence, all claims', 'text', first(at('/evidence/'), 'text'));
  await measure('lesson', 'answer marked', first(at(question), 'answer'));
  await measure('conversation', 'choice answered', first(at('/scenarios/matthew/'), 'choice'));
  await measure('search', 'results shown', first(at('/search/?q=relapse'), 'found'));
  await measure('record', 'own record shown', async () => {
    const context = await fresh();
    await answered(context, at(question));
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await page.close();
    const result = await once(context, at('/record/'), 'record');
    await context.close();
    return result;
  });
  for (const [name, path, says, wait] of [
    ['lesson, a second visit', question, 'answer marked', 'answer'],
    ['conversation, a second visit', '/scenarios/matthew/', 'choice answered', 'choice'],
  ] as const)
    await measure(name, says, async () => {
      const context = await fresh();
      const page = await context.newPage();
      await page.goto(at(path), { waitUntil: 'networkidle' });
      await page.close();
      const result = await once(context, at(path), wait);
      await context.close();
      return result;
    });
  await measure('next page, pointed at and pressed', 'text', async () => {
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
  });
  const kept = await fresh('allow');
  const page = await kept.newPage();
  await page.goto(at('/'));
  await page.locator('[data-offline]', { hasText: 'Ready' }).waitFor({ timeout: 240_000 });
  await page.close();
  for (const [name, path, says, wait] of [
    ['lesson, offline', question, 'answer marked', 'answer'],
    ['conversation, offline', '/scenarios/matthew/', 'choice answered', 'choice'],
  ] as const)
    await measure(name, says, async () => once(kept, at(path), wait, true));
  await browser.close();
  for (const server of [ours, limits, theirs]) if (server) server.stop();
  keep(table(rows));
}

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

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
const seconds = (numbers: readonly number[]) =>
  `${(middle(numbers) / 1000).toFixed(2)} (${(Math.min(...numbers) / 1000).toFixed(2)}–${(Math.max(...numbers) / 1000).toFixed(2)})`;
function rowOf({ name, waits, rounds }: Row): string {
  const of = (which: keyof Waited) => rounds.map((one) => one[which]);
  return `| ${name} | ${middle(of('requests'))} | ${(middle(of('bytes')) / 1000).toFixed(0)} | ${seconds(of('text'))} | ${seconds(of('largest'))} | ${waits}: ${seconds(of('wanted'))} | ${middle(of('moved')).toFixed(3)} |`;
}

function table(rows: readonly Row[]): string {
  const of = (name: string, which: 'largest' | 'wanted') =>
    middle(rows.find((row) => row.name === name)!.rounds.map((one) => one[which]));
  const ratio = (name: string, which: 'largest' | 'wanted', to: string) =>
    (of(name, which) / of(to, which)).toFixed(2);
  const [hand, parts] = ['limit: by hand', 'limit: Svelte and XState'];
  const painted = ['first page', 'course', 'lesson', 'conversation', 'record', 'evidence, all claims'];
  return `${heading}

Measured by \`npm run bench -- speed\` in one run: brotli over HTTP/2, what Chromium calls slow 4G (${line.latency} ms to each answer, ${(line.downloadThroughput * 8) / 1e6} Mbit/s), a
processor slowed ${slower}-fold, a window of 412 by 823, nothing cached unless the row says so. Medians of ${rounds}, with the least and the most in
brackets, in seconds from the press that leads to the page. The seconds are those of this machine; what counts is how they stand to the two limits: one page
by hand with the same kind of content, and the same with Svelte and XState. KB are after brotli; requests are those until the page was loaded.

| page | requests | KB | first text | largest text | what somebody waits for | moved (CLS) |
|---|---|---|---|---|---|---|
${rows.map(rowOf).join('\n')}

| as a multiple of a limit | goal | measured |
|---|---|---|
${painted.map((name) => `| largest text, ${name}: by hand | 1.2 | ${ratio(name, 'largest', hand)} |`).join('\n')}
| answer marked, lesson: Svelte and XState | 1.3 | ${ratio('lesson', 'wanted', parts)} |
| choice answered, conversation: Svelte and XState | 1.3 | ${ratio('conversation', 'wanted', parts)} |
| own record shown: Svelte and XState | 1.5 | ${ratio('record', 'wanted', parts)} |
`;
}

/** Puts the part into docs/figures.md, in the place of the one before it. */
function keep(part: string): void {
  const file = 'docs/figures.md';
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before.replace(keptSpeed(before), '').trimEnd()}\n\n${part}`);
}

/** The part about speed in the figures as they stand; it is measured by itself. */
export function keptSpeed(figures: string): string {
  const from = figures.indexOf(`${heading}\n`);
  if (from < 0) return '';
  const to = figures.indexOf('\n## ', from);
  return figures.slice(from, to < 0 ? undefined : to + 1);
}
