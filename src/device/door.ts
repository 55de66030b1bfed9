import { keepPreference } from '#device/preferences.ts';

/** Remembers as whom somebody came in, where the page says so: `<div data-door="clinicians">`. */
export function rememberDoor(): void {
  const door = document.querySelector<HTMLElement>('[data-door]')?.dataset['door'];
  if (door) keepPreference('door', door);
}
