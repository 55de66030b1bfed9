/** Lets whoever leads say how letters are keys, and says how they are now. Kept on this device, for every page with such keys. */
import { hooked } from '#device/dom.ts';
import { keepPreference, preference } from '#device/preferences.ts';
import type { Hook } from '#sessions/hooks.ts';
import { isLetterKeys, type LetterKeys } from '#sessions/keys.ts';

/** Where the browser keeps nothing: as long as the page is open. */
let here: LetterKeys | undefined;

/** Asked at every key, because another window may have changed it. */
export function lettersNow(): LetterKeys {
  const kept = here ?? preference('letters');
  return isLetterKeys(kept) ? kept : 'alone';
}

const name: Hook = 'letter-keys';

export function offerLetterKeys(): void {
  for (const form of hooked<HTMLFormElement>(document, name)) {
    const show = () => {
      for (const input of form.querySelectorAll('input')) input.checked = input.value === lettersNow();
    };
    form.addEventListener('change', ({ target }) => {
      const chosen = target instanceof HTMLInputElement ? target.value : undefined;
      if (!isLetterKeys(chosen)) return;
      here = keepPreference('letters', chosen) ? undefined : chosen;
    });
    addEventListener('storage', show);
    addEventListener('pageshow', show);
    form.hidden = false;
    show();
  }
}
