/** How long after the last letter what was typed is kept, and how long at most after the first. In milliseconds. */
const pause = 500;
const most = 3000;

/**
 * Calls `keep` while somebody writes in `root`: a moment after the last letter, and at once when a field is left, the page is
 * printed, hidden or left. Then it is `settled`: what is written next is another text.
 */
export function whileWriting(root: HTMLElement, keep: (settled: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const go = (settled: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    keep(settled);
  };
  root.addEventListener('input', () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(go, Math.min(pause, first + most - now), false);
  });
  const now = () => go(true);
  root.addEventListener('change', now);
  for (const leaving of ['beforeprint', 'pagehide']) addEventListener(leaving, now);
  document.addEventListener('visibilitychange', now);
}
