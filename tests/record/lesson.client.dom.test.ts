import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordModule } from '#record/lesson.client.ts';
import { recordOn } from '#device/record-store.ts';
import type { RecordStore } from '#device/record-store.ts';
import { pretendedShelf } from '../device/fake-store.ts';

let store: RecordStore;
let see: (...ids: string[]) => void;

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const kinds = async () => (await store.all()).map(({ kind }) => kind);
const places = async () =>
  (await store.all()).flatMap((fact) => (fact.kind === 'place-reached' ? [fact.section] : []));
const start = () => recordModule(store, find('article'));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 4, 3, 14, 5) });
  class Watcher {
    constructor(call: IntersectionObserverCallback) {
      see = (...ids) =>
        call(
          ids.map((id) => ({
            isIntersecting: true,
            target: document.getElementById(id)!,
          })) as unknown as IntersectionObserverEntry[],
          this as unknown as IntersectionObserver,
        );
    }
    observe() {}
  }
  vi.stubGlobal('IntersectionObserver', Watcher);
  store = recordOn(pretendedShelf().shelf);
  document.body.innerHTML = `<article data-module-page="m"><a data-place hidden href="#main">Go to where you were</a>
    <h2 id="one">One</h2><h2 id="two"> Two </h2><h2 id="three">Three</h2>
    <button type="button" data-finish hidden>Mark this module as finished</button><p role="status" data-finish-status></p></article>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the page of a module', () => {
  it('keeps that it was opened, once a day, however often it is loaded again', async () => {
    await start();
    await start();
    expect(await kinds()).toEqual(['module-opened']);
    vi.setSystemTime(new Date(2026, 4, 4, 9, 0));
    await start();
    expect(await kinds()).toEqual(['module-opened', 'module-opened']);
  });

  it('keeps that it was opened again after another one', async () => {
    await start();
    vi.advanceTimersByTime(10);
    await store.add({ kind: 'module-opened', module: 'other' });
    vi.advanceTimersByTime(10);
    await start();
    expect(await kinds()).toHaveLength(3);
  });

  it('does not take what can be seen at the top for a place reached', async () => {
    await start();
    see('one', 'two');
    vi.advanceTimersByTime(2000);
    expect(await places()).toEqual([]);
  });

  it('keeps the section where the learner stays, not those passed by', async () => {
    await start();
    see('one');
    see('two');
    vi.advanceTimersByTime(300);
    see('three');
    vi.advanceTimersByTime(1000);
    expect(await places()).toEqual(['three']);
  });

  it('keeps the place when the learner leaves at once', async () => {
    await start();
    see('one');
    see('two');
    dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(2000);
    expect(await places()).toEqual(['two']);
  });

  it('offers to go back to where the learner was', async () => {
    await store.add({ kind: 'place-reached', module: 'm', section: 'two' });
    await start();
    expect(find('[data-place]').hidden).toBe(false);
    expect(find('[data-place]').textContent).toBe('You were at: Two');
    expect(find('[data-place]').getAttribute('href')).toBe('#two');
  });

  it.each(['one', 'gone'])('offers nothing where the place was “%s”', async (section) => {
    await store.add({ kind: 'place-reached', module: 'm', section });
    await start();
    expect(find('[data-place]').hidden).toBe(true);
  });

  it('can be finished, says so, and is not finished twice in a day', async () => {
    await start();
    expect(find('[data-finish]').hidden).toBe(false);
    find('[data-finish]').click();
    await vi.waitFor(() =>
      expect(find('[data-finish-status]').textContent).toBe('Finished on 3 May 2026. Kept on this device.'),
    );
    find('[data-finish]').click();
    await vi.advanceTimersByTimeAsync(100);
    expect((await kinds()).filter((kind) => kind === 'module-finished')).toHaveLength(1);
  });

  it('says that it was finished before', async () => {
    await store.add({ kind: 'module-finished', module: 'm' });
    await start();
    expect(find('[data-finish-status]').textContent).toContain('Finished on 3 May 2026.');
  });

  it('says that finishing is not kept where the browser refuses', async () => {
    store = recordOn();
    await start();
    find('[data-finish]').click();
    await vi.waitFor(() => expect(find('[data-finish-status]').textContent).toContain('Not kept'));
  });
});
