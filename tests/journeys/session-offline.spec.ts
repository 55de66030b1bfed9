import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, open, test, untilOffline } from './test.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

test.use({ serviceWorkers: 'allow' });

test('with the server killed, forty-five minutes are led in two windows, and a reload loses nothing', async ({
  page,
  context,
  watch,
}) => {
  test.setTimeout(240_000);
  watch.expected.push(/ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker/);
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const server = spawn('node', ['src/build/commands/serve.ts', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()));
    await open(page, `${site}/about/`);
    await untilOffline(page);
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;

    await page.goto(`${site}/sessions/work-at-the-review/wall/`);
    const shown = page.locator('[data-led-step][data-shown]');
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
    // Until the script has come, every step stands there.
    await expect(notes.locator('h1:visible')).toHaveCount(1);
    await expect(notes.locator('h1:visible')).toContainText('1. Welcome');
    await page.bringToFront();
    let presses = 0;
    while ((await page.locator('.end[data-shown]').count()) === 0 && presses < 150) {
      await page.keyboard.press('a');
      await page.keyboard.press('PageDown');
      presses += 1;
      if (presses === 20) {
        const before = await shown.innerText();
        await page.reload();
        expect(await shown.innerText()).toBe(before);
      }
    }
    await expect(shown).toContainText('Thank you');
    await expect(notes.locator('h1:visible')).toContainText('Code for people’s own record');
  } finally {
    server.kill('SIGKILL');
  }
});
