import { spawn, type ChildProcess } from 'node:child_process';
import { beginConversation, expect, open, test, untilOffline } from './test.ts';

const port = 4398;
const site = `http://localhost:${port}`;
let server: ChildProcess;

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: site, serviceWorkers: 'allow' });

async function serve() {
  server = spawn('node', ['src/build/commands/serve.ts', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => server.stdout!.once('data', () => resolve()));
}

test.beforeEach(serve);
test.afterEach(() => void server.kill('SIGKILL'));

test('with the server killed, every page opens, questions are marked and search finds', async ({
  page,
  watch,
}) => {
  watch.expected.push(/ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker|status of 404/);
  await open(page, '/about/');
  await untilOffline(page);
  await expect(page.locator('[data-offline]')).toContainText(/\d\.\d MB/);
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
  await expect(fetch(site)).rejects.toThrow();

  for (const [path, heading] of [
    ['/', 'The conversation about work'],
    ['/courses/clinicians/', 'Work as part of care'],
    ['/modules/one-team', 'One team'],
    ['/modules/one-team/?from=mail', 'One team'],
    ['/evidence/', 'The evidence'],
    ['/glossary/', 'Glossary'],
    ['/scenarios/matthew/', 'Matthew'],
    ['/record/', 'My record'],
    ['/help/', 'Getting help'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toContainText(heading);
  }

  const missing = await page.goto('/no/such/page/');
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');

  await page.goto('/modules/fears-of-relapse/');
  const question = page.locator('form.question').first();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.locator('.result')).toBeVisible();

  await page.goto('/scenarios/matthew/');
  await beginConversation(page);
  await page.locator('.player fieldset button').first().click();
  await expect(page.getByRole('button', { name: 'Take back your last turn' })).toBeVisible();

  await page.goto('/search/?q=fit+note');
  await expect(page.locator('[data-search-results]').getByRole('link').first()).toBeVisible();

  await page.goto('/record/');
  await expect(page.locator('main')).toContainText('What you did, and when');
});
