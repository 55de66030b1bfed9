import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '#build/browser-path.ts';
import { compiledWorker, offlineList } from '#build/offline.ts';
import { listening } from '#build/serve.ts';
import { untilOffline } from './test.ts';

const folder = mkdtempSync(join(tmpdir(), 'update-'));
const site = join(folder, 'site');
const profile = join(folder, 'profile');
let server: Server | undefined;
let origin: string;
/** How many requests are still answered; after that the line is dead. */
let answers = Infinity;
let asked: string[] = [];

/** Starts the server anew, because it remembers the sizes of its files. */
async function serve(): Promise<void> {
  const port = server ? (server.address() as AddressInfo).port : 0;
  await stop();
  server = await listening(site, port);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  server.prependListener('request', (request) => {
    if (answers-- <= 0) request.socket.destroy();
    else asked.push(request.url!);
  });
}
async function stop(): Promise<void> {
  if (!server) return;
  const closed = new Promise((resolve) => server!.close(resolve));
  server.closeAllConnections();
  await closed;
}

test.use({ serviceWorkers: 'allow' });
test.beforeAll(() => cpSync('dist', site, { recursive: true }));
test.afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Publishes a version that says so on two pages, with its list and its worker. */
async function publish(version: string): Promise<void> {
  for (const page of ['about/index.html', 'help/index.html']) {
    const path = join(site, page);
    const html = readFileSync(path, 'utf8').replace(/<main([^>]*)>(<p id="version">\w+<\/p>)?/, (_, rest) => {
      return `<main${rest}><p id="version">${version}</p>`;
    });
    writeFileSync(path, html);
  }
  const files = globSync('**/*', { cwd: site }).filter((path) => statSync(join(site, path)).isFile());
  const list = offlineList(files.map((path) => ({ path, content: readFileSync(join(site, path)) })));
  writeFileSync(join(site, 'offline.json'), JSON.stringify(list));
  writeFileSync(join(site, 'sw.js'), await compiledWorker(list.version, 20));
  await serve();
}

async function open(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}

/** What the two pages say, whichever version they are of. */
async function versions(page: Page): Promise<string[]> {
  const said: string[] = [];
  for (const path of ['/about/', '/help']) {
    await page.goto(origin + path);
    said.push((await page.locator('#version').textContent()) ?? '');
  }
  return said;
}

/** Asks for the update and waits until it is given up or saved. */
async function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (!worker) return registration.waiting ? 'installed' : 'none';
    return new Promise<string>((resolve) => {
      worker.onstatechange = () => resolve(worker.state);
    });
  });
}

test('an update that loses the server or the browser leaves the old version whole, and the record', async () => {
  await publish('first');
  let context = await open();
  let page = await context.newPage();
  await page.goto(`${origin}/about/`);
  await untilOffline(page);
  await page.goto(`${origin}/modules/fears-of-relapse/`);
  const question = page.locator('form.question').first();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.locator('.result')).toBeVisible();

  // The server dies at the list, and at the first file.
  await publish('second');
  for (const point of [1, 2]) {
    answers = point;
    await page.goto(`${origin}/about/`);
    expect(await update(page)).toMatch(/redundant|none/);
    expect(await versions(page)).toEqual(['first', 'first']);
  }

  // The browser dies while a file is on its way.
  answers = 3;
  await page.goto(`${origin}/about/`);
  void update(page).catch(() => undefined);
  await context.close();
  context = await open();
  page = await context.newPage();
  answers = 0;
  expect(await versions(page)).toEqual(['first', 'first']);

  // With the server back only what changed is fetched, and one line offers the new version.
  answers = Infinity;
  asked = [];
  await page.goto(`${origin}/about/`);
  const line = page.locator('[data-offline]');
  await expect(line).toContainText('A newer version is saved', { timeout: 60_000 });
  const pages = asked.filter((path) => !/sw\.js|offline\.json/.test(path));
  expect(pages.filter((path) => !['/about/', '/help/'].includes(path))).toEqual([]);
  expect(await page.locator('#version').textContent(), 'nothing changes under somebody who reads').toBe(
    'first',
  );
  await line.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('#version')).toHaveText('second');
  answers = 0;
  expect(await versions(page)).toEqual(['second', 'second']);
  await page.goto(`${origin}/record/`);
  await expect(page.locator('main')).toContainText('Fears of relapse');
  await context.close();
});
