import { hooked, type All } from '#device/dom.ts';
import type { Hook } from '#search/hooks.ts';

const all: All<Hook> = hooked;

/**
 * The search box in the header of every page. It works as a plain form; nothing is loaded for it until somebody is about
 * to use it. Ctrl and `/` lead to it from anywhere.
 */
export function searchBox(): void {
  const forms = all<HTMLFormElement>(document, 'search-form');
  const form = forms.find((one) => one.closest('header'));
  const box = form?.querySelector('input');
  if (!form || !box) return;

  let loading: Promise<(() => void) | undefined> | undefined;
  const load = () =>
    (loading ??= import('#search/suggestions.client.ts')
      .then(({ suggest }) => suggest(form, box))
      .catch(() => undefined));
  form.addEventListener('focusin', () => void load(), { once: true });
  // Somebody may be in the box before this script is.
  if (form.contains(document.activeElement)) void load();
  // Who types fast waits for the script: it decides what may stand in an address. Nothing of it is ever sent.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void load().then((ask) =>
      ask ? ask() : location.assign(`${form.action}#q=${encodeURIComponent(box.value)}`),
    );
  });
  document.addEventListener('keydown', (event) => {
    // Never a letter alone: who speaks to their computer would come here with every “and/or” (WCAG 2.1.4).
    if (event.key !== '/' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    (forms.find((one) => one.closest('main'))?.querySelector('input') ?? box).focus();
  });
}
