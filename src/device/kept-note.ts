import { sameDayHere } from '#facts/days.ts';
import type { Kept } from '#device/record-store.ts';
import { isShared } from '#device/shared.ts';
import { words } from '#device/kept-words.ts';
import { tag } from '#site/locale.ts';

/** Before anything is written: empty where it will be kept. */
export const storageWarning = ({ kept, why, held }: Kept): string =>
  kept ? '' : (held ?? words.willNotBeKept(why ?? ''));

/** After something was written at `at`: that it is kept, since when, or that it is not and why. Without a time, only that. */
export function keptNote({ kept, why, held }: Kept, at?: string | Date): string {
  if (!kept) return held ?? words.notKept(why ?? '');
  if (isShared()) return words.keptInWindow;
  if (!at) return words.kept;
  const when = new Date(at);
  const time = when.toLocaleTimeString(tag, { timeStyle: 'short' });
  return sameDayHere(when, new Date())
    ? words.keptAt(time)
    : words.keptOn(time, when.toLocaleDateString(tag, { dateStyle: 'long' }));
}
