import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildIndex } from '#search/build-index.ts';
import { aSmallSite } from '../search/a-small-site.ts';

const page = `
  <form data-search-form><input name="q" value="the box in the header" /></form>
  <main>
    <form data-search-form action="/learn/search/"><input name="q" type="search" />
      <select name="kind"><option value="">Any</option><option>claim</option><option>scenario</option></select>
      <select name="audience"><option value="">Anybody</option><option>advisers</option></select></form>
    <p role="status" data-search-status></p>
    <div data-search-help hidden>Call</div>
    <ol data-search-results></ol>
  </main>`;
const results = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] a')];
const status = () => document.querySelector('[data-search-status]')!.textContent;
const box = () => document.querySelector<HTMLInputElement>('main input')!;
const help = () => document.querySelector<HTMLElement>('[data-search-help]')!;

let answer: () => Promise<Response>;

async function open(address: string): Promise<void> {
  history.replaceState(null, '', address);
  document.body.innerHTML = page;
  document.body.dataset['base'] = '/learn/';
  vi.resetModules();
  await import('#search/search-page.client.ts');
  await vi.waitFor(
    () => {
      if (box().value !== '' && status() === '') throw new Error('not answered yet');
    },
    { timeout: 20_000 },
  );
}

beforeEach(() => {
  answer = async () => Response.json(buildIndex(aSmallSite()));
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the question in the address is answered', async () => {
  await open('/learn/search/?q=sick+note');
  expect(box().value).toBe('sick note');
  expect(fetch).toHaveBeenCalledWith('/learn/search/index.json');
  expect(results()[0]?.getAttribute('href')).toBe('/learn/glossary/#fit-note');
  expect(status()).toMatch(/^\d results for “sick note”\. Also looked for “Fit note”\.$/);
});

test('the words found are marked', async () => {
  await open('/learn/search/?q=admission');
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['admission']);
});

test('markup in a question stays text', async () => {
  await open('/learn/search/?q=%3Cimg+src%3Dx%3E+relapse');
  expect(document.querySelector('main img')).toBeNull();
  expect(status()).toContain('“<img src=x> relapse”');
});

test('nothing is asked of the network before there is a question', async () => {
  await open('/learn/search/');
  expect(fetch).not.toHaveBeenCalled();
  expect(results()).toEqual([]);
});

test('Enter answers, and the address says what was asked', async () => {
  await open('/learn/search/');
  box().value = 'relaspe';
  document
    .querySelector<HTMLFormElement>('main form')!
    .dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(results().length).toBeGreaterThan(0), { timeout: 20_000 });
  expect(location.hash).toBe('#q=relaspe');
  expect(status()).toContain('Looked for “relapse”, because “relaspe” is not known here.');
});

test('a choice of kind narrows what is found at once, and stands in the address', async () => {
  await open('/learn/search/?q=fidelity&kind=claim');
  expect(results().map((link) => link.getAttribute('href'))).toEqual(['/learn/evidence/#C110']);
  const kind = document.querySelector<HTMLSelectElement>('main select')!;
  kind.value = 'scenario';
  kind.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(status()).toContain('Nothing for “fidelity”.'), { timeout: 20_000 });
  expect(location.hash).toBe('#q=fidelity&kind=scenario');
  document.querySelector<HTMLButtonElement>('[data-search-status] button')!.click();
  await vi.waitFor(() => expect(results().length).toBeGreaterThan(1), { timeout: 20_000 });
  expect(location.hash).toBe('#q=fidelity');
});

test('what somebody asks in distress is taken out of an address that has it', async () => {
  await open('/learn/search/?q=i+want+to+die');
  expect(help().hidden).toBe(false);
  expect(box().value).toBe('i want to die');
  expect(location.search + location.hash).toBe('');
});

test('typing answers after a moment', async () => {
  await open('/learn/search/');
  box().value = 'fidel';
  box().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(results().length).toBeGreaterThan(0), { timeout: 20_000 });
  expect(location.hash).toBe('#q=fidel');
});

test('the way to help comes up for somebody in distress, at once, and the address does not repeat what they typed', async () => {
  await open('/learn/search/');
  box().value = 'i want to die';
  document
    .querySelector<HTMLFormElement>('main form')!
    .dispatchEvent(new Event('submit', { cancelable: true }));
  expect(help().hidden).toBe(false);
  expect(location.search + location.hash).toBe('');
  box().value = 'fit note';
  document
    .querySelector<HTMLFormElement>('main form')!
    .dispatchEvent(new Event('submit', { cancelable: true }));
  expect(help().hidden).toBe(true);
});

test('the way to help does not wait for the index', async () => {
  answer = async () => {
    throw new TypeError('Failed to fetch');
  };
  await open('/learn/search/?q=suicidal+client');
  expect(help().hidden).toBe(false);
  expect(status()).toContain('could not be loaded');
});

test('an index that cannot be had is told plainly, with a way on', async () => {
  answer = async () => new Response('gone', { status: 404 });
  await open('/learn/search/?q=relapse');
  expect(status()).toContain('The search could not be loaded');
  expect(document.querySelector<HTMLAnchorElement>('[data-search-status] a')?.getAttribute('href')).toBe(
    '/learn/courses/',
  );
});

test('where nothing fits, the nearest words are offered as questions', async () => {
  await open('/learn/search/?q=fidxyzty');
  expect(status()).toContain('Nothing for “fidxyzty”.');
  const offered = document.querySelector<HTMLAnchorElement>('[data-search-status] a');
  expect([offered?.textContent, offered?.getAttribute('href')]).toEqual([
    'fidelity',
    '/learn/search/#q=fidelity',
  ]);
});
