/** Lets a sceptic choose among the claims: by strength, date and nation. The choice stands in the address. */
const form = document.querySelector<HTMLFormElement>('[data-choose]');
const claims = [...document.querySelectorAll<HTMLElement>('[data-claim]')];
const keys = ['strength', 'status', 'nation'] as const;

function show(chosen: URLSearchParams) {
  let found = 0;
  for (const claim of claims) {
    claim.hidden = keys.some((key) => {
      const wanted = chosen.get(key);
      return wanted && !(claim.dataset[key] ?? '').split(' ').includes(wanted);
    });
    if (!claim.hidden) found += 1;
  }
  for (const theme of document.querySelectorAll<HTMLElement>('[data-theme]'))
    theme.hidden = !theme.querySelector('[data-claim]:not([hidden])');
  const status = form?.querySelector('[role=status]');
  if (status) status.textContent = `${found} of ${claims.length} claims are shown.`;
}

if (form) {
  const read = () => {
    const chosen = new URLSearchParams(location.search);
    for (const key of keys) (form.elements.namedItem(key) as HTMLSelectElement).value = chosen.get(key) ?? '';
    show(chosen);
  };
  form.hidden = false;
  form.onsubmit = (event) => event.preventDefault();
  form.onchange = () => {
    const chosen = new URLSearchParams();
    for (const [key, value] of new FormData(form)) if (value) chosen.set(key, String(value));
    history.pushState(null, '', `${location.pathname}${chosen.size ? `?${chosen}` : ''}`);
    show(chosen);
  };
  addEventListener('popstate', read);
  read();
}

export {};
