import { beforeEach, describe, expect, test } from 'vitest';
import { PretendedBrowser } from './fake-browser.ts';

const first = {
  'index.html': 'home, first',
  'modules/one-team/index.html': 'one team, first',
  'search/index.html': 'search',
  '404.html': 'no such page',
  'icon.svg': 'icon',
};
const second = {
  ...first,
  'index.html': 'home, second',
  'modules/one-team/index.html': 'one team, second',
  'new/index.html': 'new',
};

/** An update large enough to be killed in the middle of. */
const many: Record<string, string> = {
  ...second,
  ...Object.fromEntries(Array.from({ length: 12 }, (_, page) => [`p${page}/index.html`, `page ${page}`])),
};

let browser: PretendedBrowser;
beforeEach(() => {
  browser = new PretendedBrowser();
});

async function installed(site: Record<string, string>) {
  const worker = browser.run(await browser.publish(site));
  await worker.install();
  await worker.activate();
  return worker;
}
const text = async (answer: Promise<Response | undefined>) => (await answer)?.text();

describe('with the server gone', () => {
  test.each([
    ['', 'home, first'],
    ['?x=1', 'home, first'],
    ['index.html', 'home, first'],
    ['modules/one-team/', 'one team, first'],
    ['modules/one-team', 'one team, first'],
    ['modules/one-team/index.html', 'one team, first'],
    ['search?q=sick+note', 'search'],
    ['icon.svg', 'icon'],
  ])('“%s” opens', async (address, expected) => {
    const worker = await installed(first);
    browser.answersLeft = 0;
    expect(await text(worker.open(address))).toBe(expected);
  });

  test('a page that is no part of the site gets the page that says so, with status 404', async () => {
    const worker = await installed(first);
    browser.answersLeft = 0;
    const answer = await worker.open('modules/no-such-thing/');
    expect([answer?.status, await answer?.text()]).toEqual([404, 'no such page']);
    expect((await worker.open('gone.png', 'no-cors'))?.type).toBe('error');
  });
});

test('what is not the site’s, and what is not asked for with GET, is left alone', async () => {
  const worker = await installed(first);
  expect(await worker.open('https://example.org/other/')).toBeUndefined();
  expect(await worker.open('', 'navigate', 'POST')).toBeUndefined();
});

test('a page published since is fetched', async () => {
  const worker = await installed(first);
  await browser.publish(second);
  expect(await text(worker.open('new/'))).toBe('new');
});

describe('a new version', () => {
  test('is not used while the old one is, and replaces it whole', async () => {
    const old = await installed(first);
    const newer = browser.run(await browser.publish(second));
    await newer.install();
    expect(await text(old.open(''))).toBe('home, first');
    expect(await text(old.open('modules/one-team/'))).toBe('one team, first');
    await newer.activate();
    expect(await text(newer.open(''))).toBe('home, second');
    expect(browser.cacheNames).toHaveLength(1);
  });

  test('downloads only what changed', async () => {
    await installed(first);
    browser.asked = [];
    await installed(second);
    expect(browser.asked.toSorted()).toEqual(['', 'modules/one-team/', 'new/', 'offline.json']);
  });

  test('that changes while it is saved is given up, and the old one stays', async () => {
    const old = await installed(first);
    const code = await browser.publish(second);
    await browser.publish({ ...second, 'icon.svg': 'a third version' });
    await expect(browser.run(code).install()).rejects.toThrow('changed');
    expect(await text(old.open(''))).toBe('home, first');
  });

  test('with a file that is not what the list says is never used', async () => {
    const old = await installed(first);
    const newer = browser.run(await browser.publish(second, ['new/']));
    await expect(newer.install()).rejects.toThrow('not as listed');
    expect(browser.asked.filter((path) => path === 'new/')).toHaveLength(4);
    expect(await text(old.open(''))).toBe('home, first');
  });
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'cut off after %i answers, the old version works, and the rest is fetched later',
  async (answers) => {
    const old = await installed(first);
    const code = await browser.publish(second);
    browser.answersLeft = answers;
    await browser
      .run(code)
      .install()
      .catch(() => undefined);
    browser.answersLeft = 0;
    expect(await text(old.open(''))).toBe('home, first');
    expect(await text(old.open('modules/one-team/'))).toBe('one team, first');

    browser.answersLeft = Infinity;
    browser.asked = [];
    const newer = browser.run(code);
    await newer.install();
    await newer.activate();
    const changed = ['offline.json', '', 'modules/one-team/', 'new/'];
    expect(browser.asked.filter((path) => !changed.includes(path))).toEqual([]);
    expect(await text(newer.open('new/'))).toBe('new');
    expect(await text(newer.open('modules/one-team/'))).toBe('one team, second');
  },
);

test.each(Array.from({ length: 20 }, (_, step) => step))(
  'killed after %i steps of an update, the browser comes back to the old version whole, and then to the new one whole',
  async (steps) => {
    await installed(first);
    const old = await browser.publish(first);
    const code = await browser.publish(many);
    browser.stepsLeft = steps;
    void browser.run(code).install();
    await new Promise((resolve) => setTimeout(resolve, 5));

    // The browser is opened again, without a network: the worker in use is still the old one.
    browser.kill();
    browser.answersLeft = 0;
    const again = browser.run(old);
    for (const [path, content] of Object.entries(first))
      expect(await text(again.open(path)), path).toBe(content);

    browser.answersLeft = Infinity;
    browser.asked = [];
    const newer = browser.run(code);
    await newer.install();
    expect(await text(again.open('')), 'until it is switched to').toBe('home, first');
    await newer.activate();
    browser.answersLeft = 0;
    for (const [path, content] of Object.entries(many))
      expect(await text(newer.open(path)), path).toBe(content);
    expect(browser.asked.length, 'nothing twice').toBe(new Set(browser.asked).size);
    expect(browser.asked).not.toContain('icon.svg');
  },
);

test('what an update fetched before it was cut off serves the next one too', async () => {
  await installed(first);
  const code = await browser.publish(second);
  browser.answersLeft = 3;
  await expect(browser.run(code).install()).rejects.toThrow();
  const [, ...came] = browser.asked
    .slice(-browser.asked.length)
    .filter((path) => path in second || path === '');
  expect(came.length).toBeGreaterThan(0);
  browser.answersLeft = Infinity;
  browser.asked = [];
  await installed({ ...second, 'icon.svg': 'a third version' });
  expect(browser.asked.length).toBeLessThan(5);
  expect(browser.asked).toContain('icon.svg');
});

test('a device that asks to save data is sent no update, and keeps what it has', async () => {
  const old = await installed(first);
  browser.saveData = true;
  browser.asked = [];
  await expect(browser.run(await browser.publish(second)).install()).rejects.toThrow('save data');
  expect(browser.asked).toEqual(['offline.json']);
  browser.answersLeft = 0;
  expect(await text(old.open('modules/one-team/'))).toBe('one team, first');
});

describe('what pages are told', () => {
  test('how far the saving is', async () => {
    browser.windows = [{ messages: [] }];
    await installed(first);
    expect(browser.windows[0]?.messages.at(-1)).toEqual({ saving: 1 });
  });

  test('how large the saved copy is', async () => {
    const worker = await installed(first);
    const said: unknown[] = [];
    await worker.message('how large', { postMessage: (message: unknown) => said.push(message) });
    expect(said).toEqual([{ ready: Object.values(first).join('').length }]);
  });

  test('that a newer version waits for the other tabs', async () => {
    const worker = await installed(first);
    const said: unknown[] = [];
    browser.windows = [{ messages: [] }, { messages: [], url: `${browser.scope}modules/one-team` }];
    await worker.message('use', { postMessage: (message: unknown) => said.push(message) });
    expect([browser.skippedWaiting, said]).toEqual([false, [{ otherTabs: true }]]);
    browser.windows = [{ messages: [] }];
    await worker.message('use');
    expect(browser.skippedWaiting).toBe(true);
  });
});

describe('both halves of a file', () => {
  const wrong = {
    'content-type': 'text/plain',
    'content-disposition': 'attachment',
    'content-security-policy': "default-src 'none'",
    'x-frame-options': 'DENY',
  };
  test.each([
    ['', 'text/html; charset=utf-8'],
    ['modules/one-team/', 'text/html; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
  ])('“%s” is %s, whatever the server said once', async (address, type) => {
    browser.headers = wrong;
    const worker = await installed(first);
    const headers = (await worker.open(address))!.headers;
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([type, null]);
    expect([headers.get('content-security-policy'), headers.get('x-frame-options')]).toEqual([null, null]);
  });

  test('who may frame a page is kept as the server says it', async () => {
    browser.headers = { 'content-security-policy': "frame-ancestors 'self'" };
    const worker = await installed(first);
    expect((await worker.open(''))!.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  });
});

describe('what the browser lost of the saved copy', () => {
  test('is fetched and saved again', async () => {
    const worker = await installed(first);
    browser.lose('modules/one-team/');
    expect(await text(worker.open('modules/one-team'))).toBe('one team, first');
    browser.answersLeft = 0;
    expect(await text(worker.open('modules/one-team'))).toBe('one team, first');
  });

  test('is said to be missing where there is no network, and is never another page', async () => {
    const worker = await installed(first);
    browser.lose('modules/one-team/');
    browser.lose('404.html');
    browser.answersLeft = 0;
    const answer = await worker.open('modules/one-team/');
    expect(answer?.status).toBe(503);
    expect(await answer?.text()).toContain('missing from the saved copy');
    browser.lose('icon.svg');
    expect((await worker.open('icon.svg', 'no-cors'))?.type).toBe('error');
  });

  test('comes from a newer site as it is there, and is not saved among the old', async () => {
    const worker = await installed(first);
    browser.lose('modules/one-team/');
    await browser.publish(second);
    expect(await text(worker.open('modules/one-team/'))).toBe('one team, second');
    browser.answersLeft = 0;
    expect((await worker.open('modules/one-team/'))?.status).toBe(503);
  });
});

describe('a line that is neither dead nor alive', () => {
  test('does not hold an update for ever', async () => {
    const old = await installed(first);
    browser.patience = 20;
    browser.stalled = ['new/'];
    await expect(browser.run(await browser.publish(second)).install()).rejects.toThrow();
    expect(browser.asked.filter((path) => path === 'new/')).toHaveLength(4);
    expect(await text(old.open(''))).toBe('home, first');
    browser.stalled = [];
    expect(await text((await installed(second)).open('new/'))).toBe('new');
  });

  test('does not hold the list either', async () => {
    browser.patience = 20;
    browser.stalled = ['offline.json'];
    await expect(browser.run(await browser.publish(first)).install()).rejects.toThrow();
  });
});

test.each(['https://example.org/learn/other-site/', 'https://example.org/', 'https://example.org/learning/'])(
  'a window at %s is no other tab of this site',
  async (url) => {
    const worker = await installed(first);
    browser.windows = [{ messages: [] }, { messages: [], url }];
    await worker.message('use');
    expect(browser.skippedWaiting).toBe(true);
    await installed(second);
    expect(browser.windows[1]?.messages).toEqual([]);
  },
);
