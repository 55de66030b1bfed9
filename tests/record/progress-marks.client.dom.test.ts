import { beforeEach, describe, expect, it } from 'vitest';
import { showStorageNote } from '#device/storage-note.ts';
import { showProgress } from '#record/progress-marks.client.ts';
import { recordOn } from '#device/record-store.ts';
import type { RecordStore } from '#device/record-store.ts';
import { pretendedShelf } from '../device/fake-store.ts';

let store: RecordStore;
const outline = JSON.stringify({
  course: 'clinicians',
  modules: [
    { slug: 'a', title: 'Work & health' },
    { slug: 'b', title: 'The <em>circle</em>' },
  ],
});
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const marks = () =>
  [...document.querySelectorAll('[data-module-mark]')].map(({ textContent }) => textContent);

beforeEach(() => {
  store = recordOn(pretendedShelf().shelf);
  document.body.innerHTML = `<section><a data-start href="/modules/a/">Start</a><a data-go-on="/site/modules/_/" hidden></a>
    <span data-module-mark="a"></span><span data-module-mark="b"></span></section>
    <p data-storage-note hidden>Not kept. <span data-storage-why></span></p>`;
  find('section').dataset.outline = outline;
});

describe('a list of modules', () => {
  it('offers the start to somebody who has done nothing', async () => {
    await showProgress(store);
    expect(marks()).toEqual(['', '']);
    expect(find('[data-go-on]').hidden).toBe(true);
    expect(find('[data-start]').hidden).toBe(false);
  });

  it('says what is done and what is started, and leads back to the place', async () => {
    await store.add({ kind: 'module-finished', module: 'a' });
    await store.add({ kind: 'place-reached', module: 'b', section: 'second' });
    await showProgress(store);
    expect(marks()).toEqual(['Done', 'Started']);
    expect(find('[data-module-mark=a]').dataset.state).toBe('finished');
    expect(find('[data-go-on]').hidden).toBe(false);
    expect(find('[data-go-on]').getAttribute('href')).toBe('/site/modules/b/#second');
    expect(find('[data-go-on]').textContent).toBe('Go on with “The <em>circle</em>”');
    expect(find('[data-start]').hidden).toBe(true);
  });

  it('forgets it all when the record is erased', async () => {
    await store.add({ kind: 'module-finished', module: 'a' });
    await showProgress(store);
    await store.erase();
    await showProgress(store);
    expect(marks()).toEqual(['', '']);
    expect(find('[data-go-on]').hidden).toBe(true);
    expect(find('[data-start]').hidden).toBe(false);
  });
});

describe('the note on storage', () => {
  it('stays away where the record is kept', () => {
    showStorageNote(store);
    expect(find('[data-storage-note]').hidden).toBe(true);
  });

  it('says why nothing is kept', () => {
    showStorageNote(recordOn());
    expect(find('[data-storage-note]').hidden).toBe(false);
    expect(find('[data-storage-why]').textContent).toBe('The browser does not let this site keep anything.');
  });
});
