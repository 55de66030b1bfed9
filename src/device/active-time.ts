import type { RecordStore } from '#device/record-store.ts';

/** Time without any sign of the learner counts for this long, then they are taken to be elsewhere. In milliseconds. */
const idleAfter = 60_000;
/** So little is lost when a device goes off without warning. */
const writeEvery = 180_000;
const tooShort = 5_000;

/**
 * Measures the time the learner is active on a page: it can be seen, and they have moved, typed, touched or scrolled within the
 * last minute. Written as `time-spent` when the page is hidden or left, and every three minutes. `page` is the address
 * inside the site, such as /modules/work-and-health/. Gives back a function that writes what is left and stops.
 */
export function recordTime(store: RecordStore, page: string): () => void {
  // Not the clock on the wall: that can be moved back.
  let last = performance.now();
  let active = 0;
  let seen = false;

  const count = () => {
    const now = performance.now();
    active += Math.min(now - last, idleAfter);
    last = now;
  };
  const write = () => {
    if (active < tooShort) return;
    const seconds = Math.round(active / 1000);
    active = 0;
    void store.add({ kind: 'time-spent', page, seconds });
  };
  const stir = () => {
    if (!seen) return;
    count();
    if (active >= writeEvery) write();
  };
  const leave = () => {
    if (!seen) return;
    count();
    seen = false;
    write();
  };
  const turn = () => {
    if (document.visibilityState === 'hidden') return leave();
    if (!seen) last = performance.now();
    seen = true;
  };

  const ending = new AbortController();
  const { signal } = ending;
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll'])
    addEventListener(sign, stir, { signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', turn, { signal });
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', turn, { signal });
  turn();

  return () => {
    leave();
    ending.abort();
  };
}
