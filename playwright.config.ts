import { defineConfig } from '@playwright/test';
import { browserPath } from '#build/browser-path.ts';

const port = 4399;
process.env.SITE ??= `http://localhost:${port}`;

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
    reuseExistingServer: !process.env.CI,
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
