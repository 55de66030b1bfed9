import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { browserPath } from '#build/browser-path.ts';
import { listening } from '#build/serve.ts';
import { largestFile } from '#facts/carried-file.ts';
import { longestText } from '#facts/longest-text.ts';
import { writeRecordFile } from '#facts/written-record.ts';
import type { StoredFact } from '#facts/fact.ts';

/** Notes that fill the largest file that may be loaded. */
function notes(): StoredFact[] {
  const text = 'What I would say next time. '.repeat(400).slice(0, Math.min(longestText, 2000));
  const each = text.length + 260;
  return Array.from({ length: Math.floor(largestFile / each) }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    v: 1,
    kind: 'note-written' as const,
    module: `module-${n % 40}`,
    note: `note-${n}`,
    text,
  }));
}

/**
 * Loads the largest file on the record page of the site as it was last built. Gives its size in MB, the seconds until the
 * page says that it is loaded, and the longest time in which it did not answer.
 */
export async function loadLargestFile(): Promise<{ megabytes: number; seconds: number; still: number }> {
  const server = await listening('dist', 0);
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'largest-'));
  try {
    const file = join(folder, 'record.json');
    const text = writeRecordFile(notes(), '2026-11-01T10:00:00.000Z');
    writeFileSync(file, text);
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/record/`);
    await page.evaluate(() => {
      const gaps = { last: performance.now(), longest: 0 };
      Object.assign(globalThis, { gaps });
      setInterval(() => {
        const now = performance.now();
        gaps.longest = Math.max(gaps.longest, now - gaps.last);
        gaps.last = now;
      }, 20);
    });
    const from = performance.now();
    await page.locator('#record-file').setInputFiles(file);
    await page.waitForFunction(
      () => /added/.test(document.querySelector('[data-record-loaded]')?.textContent ?? ''),
      undefined,
      { timeout: 120_000 },
    );
    const seconds = (performance.now() - from) / 1000;
    const still = await page.evaluate(
      () => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest,
    );
    return { megabytes: text.length / 1e6, seconds, still: still / 1000 };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
