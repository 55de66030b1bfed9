/** Lets a sceptic choose among the claims: by strength, date and nation. The choice stands in the address. */
import { hooked, required } from '#device/dom.ts';
import type { Hook } from '#evidence/hooks.ts';
import { countIn, sorts } from '#evidence/mix.ts';

const all = (root: ParentNode, hook: Hook) => hooked(root, hook);

/** What runs on the pages that have such a form: that of all families, and that of one. */
export function startChoosing(): void {
  leadOn();
  for (const form of hooked<HTMLFormElement>(document, 'choose'))
    if (all(document, 'family').length) chooseFamilies(form);
    else chooseClaims(form);
  for (const form of hooked<HTMLFormElement>(document, 'find-claims')) findClaims(form);
  openNamedClaim();
  addEventListener('hashchange', () => {
    leadOn();
    openNamedClaim();
  });
}

/** What is looked for stands behind the “#”: nothing that is typed is sent. */
function findClaims(form: HTMLFormElement): void {
  form.onsubmit = (event) => {
    event.preventDefault();
    const words = encodeURIComponent(form.querySelector('input')!.value);
    location.href = `${form.action}#kind=claim&q=${words}`;
  };
}

/** Shows what was chosen in the form, and tells how many claims that are. */
type Show = (chosen: URLSearchParams) => number;

/** On the page of a family: the claims that were chosen, and the themes that have any. */
function chooseClaims(form: HTMLFormElement): void {
  const claims = all(document, 'claim');
  const themes = all(document, 'theme').map((theme) => ({ theme, claims: all(theme, 'claim') }));
  choosing(form, (chosen) => {
    for (const claim of claims)
      claim.hidden = sorts.some((sort) => {
        const wanted = chosen.get(sort);
        return wanted && !(claim.dataset[sort] ?? '').split(' ').includes(wanted);
      });
    for (const { theme, claims } of themes) {
      theme.hidden = claims.every(({ hidden }) => hidden);
      // Whoever chose wants to see what is left.
      if (chosen.size && theme instanceof HTMLDetailsElement) theme.open = !theme.hidden;
    }
    return claims.filter(({ hidden }) => !hidden).length;
  });
}

/** On the page of all families: how many of each were chosen. The choice goes along to the page of a family. */
function chooseFamilies(form: HTMLFormElement): void {
  const families = all(document, 'family').map((card) => {
    const count = required(card, 'shown' satisfies Hook);
    const link = required<HTMLAnchorElement>(card, 'mix' satisfies Hook);
    return { card, link, count, whole: count.textContent };
  });
  choosing(form, (chosen) => {
    const counts = families.map(({ card, link, count, whole }) => {
      const here = countIn(link.dataset['mix'] ?? '', Object.fromEntries(chosen));
      card.hidden = here === 0;
      link.search = chosen.toString();
      count.textContent = chosen.size ? saying(count, here) : whole;
      return here;
    });
    return counts.reduce((sum, here) => sum + here, 0);
  });
}

const saying = (element: HTMLElement, count: number) =>
  (element.dataset['shown'] ?? '').replace('#', String(count));

function choosing(form: HTMLFormElement, show: Show): void {
  const status = required(form, 'shown' satisfies Hook);
  const choices = sorts.map((key) => {
    const choice = form.querySelector<HTMLSelectElement>(`[name=${key}]`)!;
    return { key, choice };
  });
  const tell = (chosen: URLSearchParams) => {
    status.textContent = saying(status, show(chosen));
  };
  const made = () => {
    const chosen = new URLSearchParams();
    for (const { key, choice } of choices) if (choice.value) chosen.set(key, choice.value);
    return chosen;
  };
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const { key, choice } of choices) choice.value = asked.get(key) ?? '';
    tell(made());
  };

  form.hidden = false;
  form.onsubmit = (event) => event.preventDefault();
  form.onchange = () => {
    const chosen = made();
    history.pushState(null, '', `${location.pathname}${chosen.size ? `?${chosen}` : ''}`);
    tell(chosen);
  };
  addEventListener('popstate', read);
  read();
}

const named = () => document.getElementById(decoded(location.hash.slice(1)));

/** Opens the theme in which the claim of the address stands, where a browser does not do so by itself. */
function openNamedClaim(): void {
  const claim = named();
  const theme = claim?.closest('details');
  if (!claim || !theme || theme.open) return;
  theme.open = true;
  claim.scrollIntoView();
}

/** All claims once stood on one page: an old address of a claim leads on to where it stands now. */
function leadOn(): void {
  const code = named();
  if (code instanceof HTMLAnchorElement && all(document, 'codes').some((list) => list.contains(code)))
    location.replace(code.href);
}

/** Somebody may have cut an address short in the middle of a sign: then it names nothing. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
