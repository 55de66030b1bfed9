import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { browserPath } from '#build/browser-path.ts';

/** A port that nothing else uses, so that journeys run beside another copy of themselves. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

// Each worker reads this file again; the first to do so decides for all.
process.env.SITE ??= `http://localhost:${await freePort()}`;
const { port } = new URL(process.env.SITE);

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Once more where a machine is shared: what fails twice is a fault.
  retries: process.env.CI ? 1 : 0,
  // Generous, because two cores may be busy: a journey that hangs is still told within two minutes.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  webServer: {
    command: `node src/build/commands/serve.ts ${port}`,
    url: process.env.SITE,
    reuseExistingServer: false,
  },
  use: {
    baseURL: process.env.SITE,
    locale: 'en-GB',
    // Saving the whole site for offline use takes longer than most journeys: those that are about it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: await browserPath(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
