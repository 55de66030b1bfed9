import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { firefoxPath } from '#build/browser-path.ts';
import { makePortable } from '#build/portable.ts';
import { listening } from '#build/serve.ts';

// Playwright cannot drive Firefox as Debian ships it; puppeteer can, over WebDriver BiDi.
const executablePath = firefoxPath();
test.skip(
  !executablePath,
  'There is no Firefox on this machine (on Debian: firefox-esr, or name one in FIREFOX_PATH).',
);

let firefox: Browser;
let page: Page;
const wrong: string[] = [];

test.beforeAll(async () => {
  const { launch } = await import('puppeteer-core');
  firefox = await launch({ browser: 'firefox', executablePath: executablePath!, headless: true });
  page = await firefox.newPage();
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):|^http:\/\/localhost/.test(request.url()))
      wrong.push(`asked for ${request.url()}`);
  });
});
test.afterAll(async () => firefox.close());

const textOf = (selector: string) => page.$eval(selector, (found) => found.textContent ?? '');
/** Not by waitForFunction: it makes a function in the page, which the policy of the site forbids. */
const shows = (selector: string, text: RegExp, timeout = 20_000) =>
  expect
    .poll(() => page.$eval(selector, (found) => found.textContent ?? '').catch(() => ''), { timeout })
    .toMatch(new RegExp(text.source, 'i'));

async function answersAndRecord(address: (path: string) => string): Promise<void> {
  await page.goto(address('modules/fears-of-relapse/'));
  const question = 'form.question';
  await page.$eval(question, (form) => form.scrollIntoView());
  await page.waitForSelector(`${question} button:not([disabled])`);
  await page.$eval(question, (form) => {
    form.querySelector<HTMLInputElement>('input[type=radio]')!.click();
    [...form.querySelectorAll('button')].find((button) => /check/i.test(button.textContent ?? ''))!.click();
  });
  await shows(`${question} .result`, /\w/);
  await page.goto(address('scenarios/matthew/'));
  await page.$eval('.player', (player) => player.scrollIntoView());
  await page.waitForSelector('.player .begin');
  await page.goto(address('record/'));
  await shows('main', /Fears of relapse/);
}

async function finds(address: (path: string) => string): Promise<void> {
  await page.goto(address('glossary/'));
  await page.focus('#find');
  await page.keyboard.type('sick note');
  await shows('[role=option]', /fit note/);
  await page.keyboard.press('Enter');
  await shows('[data-search-results] li', /fit note/);
  expect(page.url()).toContain('q=sick+note');
}

test('in Firefox, from a memory stick', async () => {
  const stick = join(mkdtempSync(join(tmpdir(), 'stick-')), 'Würde & Arbeit #1');
  await makePortable('dist', stick);
  const root = pathToFileURL(`${stick}/`).href;
  const address = (path: string) => `${root}${path}index.html`;
  await page.goto(address(''));
  expect(await textOf('footer')).toContain('needs no network');
  await answersAndRecord(address);
  await finds(address);
  await page.click('[data-search-results] a');
  await expect.poll(() => page.url()).toMatch(/index\.html(#.*)?$/);
  rmSync(join(stick, '..'), { recursive: true, force: true });
  expect(wrong).toEqual([]);
});

test('in Firefox, with the server gone', async () => {
  test.setTimeout(180_000);
  const server = await listening('dist', 0);
  const root = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const address = (path: string) => root + path;
  await page.goto(address('about/'));
  await shows('[data-offline]', /Ready to use offline/, 90_000);
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await answersAndRecord(address);
  await finds(address);
  expect(wrong).toEqual([]);
});
