import { all, says } from '#edition/hooks.client.ts';

/** Takes away what was to be told until a day that is past, with its frame, by the calendar of the device. */
export function takeOldAway(now: Date): void {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const told of all(document, 'announced-until'))
    if (today > says(told, 'announced-until')) told.parentElement?.remove();
}
