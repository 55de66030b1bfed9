/**
 * The search box in the header of every page. It works as a plain form; nothing is loaded for it until somebody is about
 * to use it. `/` leads to it from anywhere but another field.
 */
export function searchBox(): void {
  const form = document.querySelector<HTMLFormElement>('header [data-search-form]');
  const box = form?.querySelector('input');
  if (!form || !box) return;

  let loading: Promise<void> | undefined;
  let settled = false;
  const load = () =>
    (loading ??= import('#search/suggestions.client.ts')
      .then(({ suggest }) => suggest(form, box))
      .catch(() => undefined)
      .finally(() => (settled = true)));
  form.addEventListener('focusin', () => void load(), { once: true });
  // Somebody may be in the box before this script is.
  if (form.contains(document.activeElement)) void load();
  // Who types fast waits for the script: it decides what may stand in an address.
  form.addEventListener('submit', (event) => {
    if (settled) return;
    event.preventDefault();
    void load().then(() => form.requestSubmit());
  });
  document.addEventListener('keydown', (event) => {
    const field = (event.target as Element | null)?.closest?.('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || field) return;
    event.preventDefault();
    (document.querySelector<HTMLElement>('main [data-search-form] input') ?? box).focus();
  });
}
