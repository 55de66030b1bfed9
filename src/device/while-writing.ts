/** How long after the last letter what was typed is kept, and how long at most after the first. In milliseconds. */
const pause = 500;
const most = 3000;

/**
 * Calls `keep` while somebody writes in `root`: a moment after the last letter, and at once when a field is left, the page is
 * printed, hidden or left. Then it is `settled`: what is written next is another text. Ended by `signal`, it keeps what was
 * typed until then, and nothing more.
 */
export function whileWriting(
  root: HTMLElement,
  keep: (settled: boolean) => void,
  signal?: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const go = (settled: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    keep(settled);
  };
  const until = signal && { signal };
  root.addEventListener(
    'input',
    () => {
      const now = performance.now();
      if (timer === undefined) first = now;
      clearTimeout(timer);
      timer = setTimeout(go, Math.min(pause, first + most - now), false);
    },
    until,
  );
  const now = () => go(true);
  root.addEventListener('change', now, until);
  for (const leaving of ['beforeprint', 'pagehide']) addEventListener(leaving, now, until);
  document.addEventListener('visibilitychange', now, until);
  signal?.addEventListener('abort', () => timer !== undefined && now());
}
