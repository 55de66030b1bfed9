import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordTime } from '#device/active-time.ts';
import { recordOn } from '#device/record-store.ts';
import type { RecordStore } from '#device/record-store.ts';

let store: RecordStore;
let stop: () => void;
let visibility: DocumentVisibilityState;

const show = (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
const scroll = () => dispatchEvent(new Event('scroll'));
const seconds = async () =>
  (await store.all()).map((fact) =>
    fact.kind === 'time-spent' && fact.page === '/modules/m/' ? fact.seconds : NaN,
  );

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  store = recordOn();
  stop = recordTime(store, '/modules/m/');
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('active time', () => {
  it('is written when the page is hidden', async () => {
    wait(30);
    show('hidden');
    expect(await seconds()).toEqual([30]);
  });

  it('is written when the page is left', async () => {
    wait(30);
    dispatchEvent(new Event('pagehide'));
    show('hidden');
    expect(await seconds()).toEqual([30]);
  });

  it('goes on for a minute after the last sign of the learner, then stops', async () => {
    wait(50);
    scroll();
    wait(600);
    show('hidden');
    expect(await seconds()).toEqual([110]);
  });

  it('does not count while the page is hidden', async () => {
    wait(20);
    show('hidden');
    wait(300);
    scroll();
    show('visible');
    wait(10);
    show('hidden');
    expect(await seconds()).toEqual([20, 10]);
  });

  it('is written every three minutes while the learner stays', async () => {
    for (let i = 0; i < 13; i++) {
      wait(30);
      scroll();
    }
    expect(await seconds()).toEqual([180, 180]);
    show('hidden');
    expect(await seconds()).toEqual([180, 180, 30]);
  });

  it('of a few seconds is not worth a fact, but is not lost while the page stays open', async () => {
    wait(3);
    show('hidden');
    expect(await seconds()).toEqual([]);
    show('visible');
    wait(4);
    show('hidden');
    expect(await seconds()).toEqual([7]);
  });

  it('does not run backwards when the clock on the wall is moved back', async () => {
    wait(30);
    vi.setSystemTime(new Date('2001-01-01T00:00:00Z'));
    wait(10);
    show('hidden');
    expect(await seconds()).toEqual([40]);
  });

  it('goes on when the browser brings a page back that was left', async () => {
    wait(10);
    dispatchEvent(new Event('pagehide'));
    wait(500);
    dispatchEvent(new Event('pageshow'));
    wait(10);
    show('hidden');
    expect(await seconds()).toEqual([10, 10]);
  });

  it('is not measured any more once it was stopped', async () => {
    wait(10);
    stop();
    wait(10);
    show('hidden');
    expect(await seconds()).toEqual([10]);
  });
});
