import type { Later } from '#device/lms/kept-by-lms.ts';

/** A clock that goes when it is told to. */
export function pretendedTime(): { after: Later; pass(milliseconds: number): Promise<void> } {
  let now = 0;
  const waiting = new Set<{ at: number; work: () => void }>();
  return {
    after(work, milliseconds) {
      const one = { at: now + milliseconds, work };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        waiting.delete(next);
        now = next.at;
        next.work();
        // What it began goes as far as it can.
        for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      }
      now = end;
    },
  };
}
