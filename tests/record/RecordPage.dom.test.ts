import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecord } from '#device/record-store.ts';
import type { Fact } from '#facts/fact.ts';
import { writeRecordFile } from '#facts/record-file.ts';
import RecordPage from '#record/RecordPage.svelte';
import type { SiteOutline } from '#record/site-outline.ts';
import { aFact } from '../facts/facts.ts';

let page: Record<string, unknown>;
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const text = () => document.body.textContent.replaceAll(/\s+/g, ' ');
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!;

const site: SiteOutline = {
  courses: [
    {
      course: 'clinicians',
      title: 'For clinicians',
      modules: [
        { slug: 'work', title: 'Work and health', questions: ['q1', 'q2', 'q3'] },
        { slug: 'circle', title: 'The circle', questions: [] },
      ],
    },
  ],
  scenarios: [{ slug: 'matthew', title: 'Matthew', endings: [{ slug: 'settled', title: 'Settled' }] }],
  pages: {},
  prompts: { n: 'Who comes to mind?' },
  asked: {},
};

async function show(facts: Fact[] = []) {
  const store = await openRecord();
  await store.erase();
  await store.join(facts);
  page = mount(RecordPage, {
    target: document.body,
    props: { base: '/site/' },
  });
  await vi.waitFor(() => expect(document.querySelector('#record-carry')).not.toBeNull());
  return store;
}

async function load(content: string) {
  const input = find('#record-file') as HTMLInputElement;
  const file = new File([content], 'record.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() =>
    expect((find('[data-record-loaded]').textContent + find('[role=alert]').textContent).trim()).not.toBe(''),
  );
}

const some = () => [
  aFact({ kind: 'module-finished', module: 'work', at: '2026-05-04T10:00:00.000Z' }),
  aFact({
    kind: 'question-answered',
    module: 'work',
    question: 'q1',
    edition: 'e',
    answer: 0,
    outcome: 'right',
    at: '2026-05-04T10:01:00.000Z',
  }),
  aFact({ kind: 'time-spent', page: '/modules/work/', seconds: 600, at: '2026-05-04T10:02:00.000Z' }),
  aFact({
    kind: 'note-written',
    module: 'work',
    note: 'n',
    text: '<b>Two</b> people',
    at: '2026-05-04T10:03:00.000Z',
  }),
];

beforeEach(() => {
  document.body.innerHTML = '';
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(Response.json(address === '/site/record/site.json' ? site : [])),
  );
});
afterEach(() => unmount(page));

describe('the record page', () => {
  it('says what it needs until the record is open', () => {
    page = mount(RecordPage, { target: document.body, props: {} });
    expect(text()).toContain('needs scripts');
  });

  it('says that nothing is there yet, and offers to load a file', async () => {
    await show();
    expect(text()).toContain('Nothing here yet');
    expect(button('Download my record').disabled).toBe(true);
    expect(find('label[for=record-file]').textContent).toContain('Load');
  });

  it('shows what was done, when, for how long, and what was written', async () => {
    await show(some());
    expect(text()).toMatch(/Monday,? 4 May 2026/);
    expect(text()).toContain('Work and health: finished, 10 minutes, 1 of 1 question right');
    expect(text()).toContain('1 of 1 answered, 3 in all');
    expect(text()).toContain('Who comes to mind?');
    expect(find('a[href="/site/modules/circle/"]')).not.toBeNull();
  });

  it('keeps the way to a copy open where the site’s names cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await show(some());
    await vi.waitFor(() => expect(text()).toContain('could not be fetched'));
    expect(text()).toContain('<b>Two</b> people');
    expect(button('Download my record').disabled).toBe(false);
  });

  it('shows HTML in a note as the words it is', async () => {
    await show(some());
    expect(text()).toContain('<b>Two</b> people');
    expect(document.querySelector('.text b')).toBeNull();
  });

  it('follows what happens in another tab', async () => {
    const store = await show();
    await store.add({ kind: 'module-opened', module: 'circle' });
    await vi.waitFor(() => expect(text()).toContain('Go on with “The circle”'));
  });

  it('joins a file and says what was added, what was there and what was left out', async () => {
    const facts = some();
    await show(facts.slice(0, 1));
    const broken = { ...facts[1], at: 'soon' } as Fact;
    const newer = { ...facts[1], id: 'newer-0001', kind: 'not-yet-known' } as unknown as Fact;
    await load(writeRecordFile([...facts, broken, newer], '2026-05-05T10:00:00.000Z'));
    expect(text()).toContain('4 entries added. 1 entry was already here.');
    expect(text()).toContain('1 entry left out: damaged, or not written by this site.');
    expect(text()).toContain('1 entry kept for a newer version');
  });

  it('refuses a file that is not a record, and changes nothing', async () => {
    const store = await show(some());
    await load('<!doctype html>');
    expect(find('[role=alert]').textContent).toContain('Your record here is unchanged.');
    expect(await store.all()).toHaveLength(4);
  });

  it('shows a hostile file without falling over', async () => {
    await show();
    const odd = [
      aFact({ kind: 'time-spent', page: '/modules', seconds: 5, at: '1970-01-01T00:00:00.000Z' }),
      aFact({
        kind: 'note-written',
        module: '__proto__',
        note: 'constructor',
        text: 'x',
        at: '2999-12-31T23:59:59.000Z',
      }),
      aFact({ kind: 'reflection-written', module: 'a b', text: 'y' }),
      aFact({ kind: 'note-written', module: 'a', note: 'b ', text: 'z' }),
      aFact({ kind: 'scenario-ended', scenario: '__proto__', run: 'r', ending: 'toString' }),
    ];
    await load(writeRecordFile(odd, '2026-05-05T10:00:00.000Z'));
    await vi.waitFor(() => expect(text()).toContain('5 entries added.'));
    flushSync();
    expect(text()).toContain('toString');
  });

  it('erases only after a second yes, having said what would be lost', async () => {
    const store = await show(some());
    button('Erase my record').click();
    const dialog = find('dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain('4 entries: 10 minutes of learning, on 1 day');
    expect(dialog.textContent).toContain('1 text that you wrote');
    button('Keep my record').click();
    expect(dialog.open).toBe(false);
    expect(await store.all()).toHaveLength(4);

    button('Erase my record').click();
    button('Erase it from this device').click();
    await vi.waitFor(() => expect(find('[data-record-erased]').textContent).toContain('has been erased'));
    expect(await store.all()).toEqual([]);
    expect(dialog.open).toBe(false);
  });

  it('says that nothing is kept where the browser refuses', async () => {
    await show(some());
    expect(find('[data-record-refused]').textContent).toContain(
      'The browser does not let this site keep anything.',
    );
  });
});
