import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { anotherBuild } from './another-build.ts';
import { expect, test, untilOffline } from './test.ts';

// The site built for a folder, on hosts that add slashes to addresses or take them away.
const base = '/within-reach/';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.use({ serviceWorkers: 'allow' });
let built: string;
test.beforeAll(() => {
  test.setTimeout(400_000);
  built = anotherBuild('under-a-folder', { BASE: base });
});

/** A host with a rule of its own about slashes. */
async function host(slashes: 'added' | 'taken away'): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url!, 'http://host');
    const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
    const at = (path: string) => join(built, decodeURI(path.slice(base.length)));
    const send = (path: string, status = 200) => {
      response.writeHead(status, {
        'Content-Type': types[extname(path)] ?? 'text/plain',
        'Cache-Control': 'no-cache',
      });
      response.end(readFileSync(path));
    };
    const move = (path: string) => {
      response.writeHead(308, { Location: path + search });
      response.end();
    };
    if (!pathname.startsWith(base)) return send(join(built, '404.html'), 404);
    if (isFile(at(pathname))) return send(at(pathname));
    const page = join(at(pathname), 'index.html');
    if (!isFile(page)) return send(join(built, '404.html'), 404);
    const slashed = pathname.endsWith('/');
    if (slashes === 'added' && !slashed) return move(`${pathname}/`);
    if (slashes === 'taken away' && slashed && pathname !== base) return move(pathname.slice(0, -1));
    send(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

for (const slashes of ['added', 'taken away'] as const)
  test(`under a folder, with slashes ${slashes}: pages, search, the record, and no network`, async ({
    page,
    watch,
  }) => {
    watch.expected.push(/ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker|status of 404/);
    const { server, origin } = await host(slashes);
    await page.goto(`${origin}${base}`);
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('button', { name: 'Practise' }).click();
    await menu.getByRole('link', { name: 'Conversations' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${origin}${base}modules/fears-of-relapse`);
    const question = page.locator('form.question').first();
    await question.scrollIntoViewIfNeeded();
    await question.getByRole('radio').first().check();
    await question.getByRole('button', { name: 'Check my answer' }).click();
    await expect(question.locator('.result')).toBeVisible();
    await page.locator('#find').fill('sick note');
    await expect(page.getByRole('option').first()).toContainText(/fit note/i);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/within-reach\/search\/?#q=sick(%20|\+)note$/);
    await untilOffline(page);

    const gone = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await gone;
    for (const path of ['', 'modules/one-team', 'modules/one-team/', 'search?q=sick+note', 'record']) {
      await page.goto(`${origin}${base}${path}`);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    }
    await expect(page.locator('main')).toContainText('Fears of relapse');
    await page.goto(`${origin}${base}search/?q=sick+note`);
    await page.locator('[data-search-results]').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/within-reach\/.*#.*fit-note/);
    expect((await page.goto(`${origin}${base}no/such/page`))?.status()).toBe(404);
    await expect(page.getByRole('link', { name: 'Search', exact: true })).toHaveAttribute(
      'href',
      `${base}search/`,
    );
  });
