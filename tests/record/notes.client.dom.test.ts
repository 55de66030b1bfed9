import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepNotes } from '#record/notes.client.ts';
import { recordOn } from '#device/record-store.ts';
import type { RecordStore } from '#device/record-store.ts';
import { pretendedShelf } from '../device/fake-store.ts';

let store: RecordStore;
const field = () => document.querySelector('textarea')!;
const status = () => document.querySelector('[role=status]')!.textContent;
const texts = async () => (await store.all()).map((fact) => ('text' in fact ? fact.text : ''));
const settle = () => vi.waitFor(() => {});
const page = (attributes: string) => {
  document.body.innerHTML = `<form ${attributes} data-module="m"><label for="t">Ask</label><textarea id="t"></textarea>
    <button type="submit" hidden>Keep this</button><p role="status"></p></form>`;
};
const write = (text: string) => {
  field().value = text;
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
};

beforeEach(() => {
  store = recordOn(pretendedShelf().shelf);
  page('data-note="n"');
});
afterEach(() => vi.useRealTimers());

describe('a note', () => {
  it('can be kept once scripts run, and not before', async () => {
    expect(document.querySelector('button')!.hidden).toBe(true);
    await keepNotes(store);
    expect(document.querySelector('button')!.hidden).toBe(false);
    expect(status()).toBe('');
  });

  it('is kept when the learner says so, and says when', async () => {
    vi.useFakeTimers({ now: new Date(2026, 4, 3, 14, 5), toFake: ['Date'] });
    await keepNotes(store);
    write('Two people want to work.');
    await vi.waitFor(() => expect(status()).toBe('Kept on this device at 14:05.'));
    expect(await store.all()).toMatchObject([
      { kind: 'note-written', module: 'm', note: 'n', text: 'Two people want to work.' },
    ]);
  });

  it('never leaves the page by the form', async () => {
    await keepNotes(store);
    const event = new Event('submit', { cancelable: true });
    document.querySelector('form')!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('is there again the next time, with its day', async () => {
    await store.join([
      {
        id: 'fact-0001',
        at: '2026-05-03T12:00:00.000Z',
        v: 1,
        kind: 'note-written',
        module: 'm',
        note: 'n',
        text: 'Before',
      },
      {
        id: 'fact-0002',
        at: '2026-05-03T12:00:00.000Z',
        v: 1,
        kind: 'note-written',
        module: 'm',
        note: 'other',
        text: 'Other',
      },
      {
        id: 'fact-0003',
        at: '2026-05-03T12:00:00.000Z',
        v: 1,
        kind: 'reflection-written',
        module: 'm',
        text: 'Reflected',
      },
    ]);
    await keepNotes(store);
    expect(field().value).toBe('Before');
    expect(status()).toMatch(/^Kept on this device at \d\d:00 on 3 May 2026\.$/);
  });

  it('is not kept a second time when nothing changed', async () => {
    await keepNotes(store);
    write('Same');
    field().dispatchEvent(new Event('change'));
    write('Same');
    await settle();
    expect(await texts()).toEqual(['Same']);
  });

  it('is kept when the learner goes elsewhere without pressing the button', async () => {
    await keepNotes(store);
    field().value = 'Half a th';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(async () => expect(await texts()).toEqual(['Half a th']));
  });

  it('written in another tab appears here', async () => {
    await keepNotes(store);
    await store.add({ kind: 'note-written', module: 'm', note: 'n', text: 'From there' });
    await vi.waitFor(() => expect(field().value).toBe('From there'));
  });

  it('being written here is not replaced by one from another tab', async () => {
    await keepNotes(store);
    field().value = 'Being writ';
    await store.add({ kind: 'note-written', module: 'm', note: 'n', text: 'From there' });
    await settle();
    expect(field().value).toBe('Being writ');
  });

  it('says beforehand and afterwards that it is not kept where the browser refuses', async () => {
    store = recordOn();
    await keepNotes(store);
    expect(status()).toContain('will not be kept');
    write('Anyway');
    await vi.waitFor(() => expect(status()).toContain('gone when you leave this page'));
    expect(await texts()).toEqual(['Anyway']);
  });

  it('keeps HTML as words', async () => {
    await keepNotes(store);
    write('<img src=x onerror=alert(1)>');
    await vi.waitFor(async () => expect(await texts()).toEqual(['<img src=x onerror=alert(1)>']));
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a reflection', () => {
  it('is kept as one', async () => {
    page('data-reflection');
    await keepNotes(store);
    write('I will ask.');
    await vi.waitFor(async () =>
      expect(await store.all()).toMatchObject([
        { kind: 'reflection-written', module: 'm', text: 'I will ask.' },
      ]),
    );
  });
});
