/** Lets a sceptic choose among the claims: by strength, date and nation. The choice stands in the address. */
import { hooked, required } from '#device/dom.ts';
import type { Hook } from '#evidence/hooks.ts';

const all = (root: ParentNode, hook: Hook) => hooked(root, hook);
const keys = ['strength', 'status', 'nation'] as const;

export function chooseClaims(form: HTMLFormElement): void {
  const claims = all(document, 'claim');
  const themes = all(document, 'theme').map((theme) => ({ theme, claims: all(theme, 'claim') }));
  const status = required(form, 'shown' satisfies Hook);
  const choices = keys.map((key) => {
    const choice = form.elements.namedItem(key);
    if (!(choice instanceof HTMLSelectElement)) throw new Error(`There is no choice of ${key} in this form.`);
    return { key, choice };
  });

  const show = (chosen: URLSearchParams) => {
    for (const claim of claims)
      claim.hidden = keys.some((key) => {
        const wanted = chosen.get(key);
        return wanted && !(claim.dataset[key] ?? '').split(' ').includes(wanted);
      });
    for (const { theme, claims } of themes) {
      theme.hidden = claims.every(({ hidden }) => hidden);
      // Whoever chose wants to see what is left.
      if (chosen.size && theme instanceof HTMLDetailsElement) theme.open = !theme.hidden;
    }
    status.textContent = (status.dataset['shown'] ?? '').replace(
      '#',
      String(claims.filter(({ hidden }) => !hidden).length),
    );
  };
  const read = () => {
    const chosen = new URLSearchParams(location.search);
    for (const { key, choice } of choices) choice.value = chosen.get(key) ?? '';
    show(chosen);
  };

  form.hidden = false;
  form.onsubmit = (event) => event.preventDefault();
  form.onchange = () => {
    const chosen = new URLSearchParams();
    for (const { key, choice } of choices) if (choice.value) chosen.set(key, choice.value);
    history.pushState(null, '', `${location.pathname}${chosen.size ? `?${chosen}` : ''}`);
    show(chosen);
  };
  addEventListener('popstate', read);
  read();
}

/** Opens the theme in which the claim of the address stands, where a browser does not do so by itself. */
export function openNamedClaim(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const theme = named?.closest('details');
  if (!named || !theme || theme.open) return;
  theme.open = true;
  named.scrollIntoView();
}
