import { beforeEach, expect, test, vi } from 'vitest';
import { recordOn, type RecordStore } from '#device/record-store.ts';
import Begun from '#papers/Begun.astro';
import BegunList from '#papers/BegunList.astro';
import { showBegun } from '#papers/papers-begun.client.ts';
import { pretendedShelf } from '../device/fake-store.ts';
import { aloneInTheBrowser, render } from '../helpers/rendered.ts';

let store: RecordStore;
const write = (paper: string, sheet: string, value = 'x') =>
  store.add({ kind: 'paper-written', paper, sheet, form: 1, field: 'good', value });
const papers = ['service-map', 'cards.matthew'].map((name) => ({
  name,
  url: `/papers/${name}/`,
  title: name,
}));
const texts = () =>
  [...document.querySelectorAll<HTMLElement>('li')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent.trim());

beforeEach(() => {
  aloneInTheBrowser();
  store = recordOn(pretendedShelf().shelf);
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 12, 5), toFake: ['Date'] });
});

test('nothing is said of a paper that nobody began', async () => {
  const page = await render(Begun, { paper: 'service-map' });
  await showBegun(page, Promise.resolve(store));
  expect(document.querySelector('p')!.hidden).toBe(true);
});

test('a paper says that it was begun, and when it was last changed', async () => {
  await write('service-map', 'sheet-one');
  const page = await render(Begun, { paper: 'service-map' });
  await showBegun(page, Promise.resolve(store));
  expect(document.querySelector('p')!.hidden).toBe(false);
  expect(document.querySelector('p')!.textContent.trim()).toBe(
    'You have begun. Last changed on 21 November 2026.',
  );
});

test('a name stands for every paper made from it, and says how many there are', async () => {
  await write('cards.matthew', 'sheet-one');
  await write('cards.fit-note', 'sheet-two');
  const page = await render(Begun, { paper: 'cards' });
  await showBegun(page, Promise.resolve(store));
  expect(document.querySelector('p')!.textContent).toContain('2 of these, last changed on 21 November 2026');
});

test('a list shows the papers that were begun, and itself where there are any', async () => {
  const page = await render(BegunList, { papers });
  await showBegun(page, Promise.resolve(store));
  const list = document.querySelector('section')!;
  expect(list.hidden).toBe(true);
  await write('cards.matthew', 'sheet-one');
  await vi.waitFor(() => expect(list.hidden).toBe(false));
  expect(texts()).toEqual(['cards.matthew Last changed on 21 November 2026']);
  expect(document.querySelector('li:not([hidden]) a')!.getAttribute('href')).toBe('/papers/cards.matthew/');
});

test('what is taken out again is no longer listed', async () => {
  await write('service-map', 'sheet-one');
  const page = await render(BegunList, { papers });
  await showBegun(page, Promise.resolve(store));
  expect(texts()).toHaveLength(1);
  await write('service-map', 'sheet-one', '');
  await vi.waitFor(() => expect(texts()).toEqual([]));
  expect(document.querySelector('section')!.hidden).toBe(true);
});
