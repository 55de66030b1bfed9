import { element } from '#device/element.ts';
import { partsOfPage } from '#device/parts-of-page.ts';
import { ask, asking, base, echoed, link, placeOf, titleOf } from '#search/fetch-index.client.ts';
import { handOver } from '#search/handed-over.client.ts';
import { all } from '#search/hooks.client.ts';
import { needsHelp, saysDanger } from '#search/needs-help.ts';
import type { Answer } from '#search/query.ts';
import { words } from '#search/words.ts';

/** After so many milliseconds without a letter results follow. */
const pause = 120;
/** So many results are offered; the search page has the rest. */
const most = 6;

/**
 * Makes the box a combobox with a list of results (ARIA Authoring Practices Guide, “Editable combobox with list
 * autocomplete”): the arrows choose, Enter goes there, Escape closes the list and then empties the box; focus stays in
 * the box. Without a choice Enter asks the search page. The options are links, so that they can be opened elsewhere.
 *
 * When somebody types that a person may die, the way to help stands first, above the results, and Enter leads there; where
 * that is not sure, to the results with help above them. What they typed is not put into an address. Gives back what a press on the button does.
 */
export function suggest(form: HTMLFormElement, box: HTMLInputElement): () => void {
  const list = element('div');
  list.id = `${box.id}-results`;
  list.role = 'listbox';
  list.ariaLabel = words.results;
  const help = element('div');
  help.className = 'first';
  const popup = element('div', help, list);
  popup.className = 'suggest';
  const status = element('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  form.append(popup, status);
  box.role = 'combobox';
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);

  let chosen = -1;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = () => [...list.children] as HTMLAnchorElement[];
  const isOpen = () => !popup.hidden;

  const choose = (place: number) => {
    chosen = place;
    for (const [at, option] of options().entries()) option.ariaSelected = String(at === place);
    const option = options()[place];
    if (option) {
      box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else box.removeAttribute('aria-activedescendant');
  };
  const open = (yes: boolean) => {
    popup.hidden = !yes;
    list.hidden = list.childElementCount === 0;
    box.ariaExpanded = String(yes && !list.hidden);
    if (!yes) choose(-1);
  };
  open(false);

  const update = async () => {
    const turn = ++asked;
    const question = box.value.trim();
    const danger = needsHelp(question);
    help.hidden = !danger;
    if (danger && !help.hasChildNodes()) void wayToHelp(help);
    if (question === '') {
      list.replaceChildren();
      status.textContent = '';
      return open(false);
    }
    if (danger) open(true);
    const answer = await ask(question, { typing: true });
    if (turn !== asked || document.activeElement !== box) return;
    list.replaceChildren(...optionsFor(question, answer, danger));
    for (const [at, option] of options().entries()) {
      option.id = `${list.id}-${at}`;
      option.role = 'option';
      option.tabIndex = -1;
    }
    choose(-1);
    open(danger || list.childElementCount > 0);
    const found = Math.min(answer.results.length, most);
    const results = answer.results.length > most ? words.firstOf(found) : words.found(found);
    status.textContent = `${danger ? words.helpFirst : ''}${found > 0 ? words.arrowKeys(results) : words.noneFound(results)}`;
  };
  const later = () => {
    clearTimeout(timer);
    // Help does not wait for the end of a word.
    timer = setTimeout(() => void update().catch(() => undefined), needsHelp(box.value) ? 0 : pause);
  };

  box.addEventListener('input', later);
  box.addEventListener('keydown', (event) => {
    const last = list.childElementCount - 1;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen()) open(false);
      else box.value = '';
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && last >= 0) {
      event.preventDefault();
      const down = event.key === 'ArrowDown';
      if (!isOpen()) open(true);
      if (!event.altKey) choose(down ? (chosen === last ? 0 : chosen + 1) : chosen <= 0 ? last : chosen - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      options()[chosen]!.click();
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) open(false);
  });
  // What was typed before this arrived.
  if (box.value !== '') later();

  // By way of a link, so that a copy opened as files finds the page.
  return () => {
    const way = link(wayOn(box.value));
    way.hidden = true;
    popup.append(way);
    way.click();
  };
}

/** Where Enter leads. What may be danger goes into no address; where it may be something else it is still looked for. */
function wayOn(question: string): string {
  if (saysDanger(question)) return '/help/';
  if (!needsHelp(question)) return asking(question);
  return handOver(question) ? '/search/' : '/help/';
}

function optionsFor(question: string, { results, nearest }: Answer, danger: boolean): HTMLAnchorElement[] {
  const found = results.slice(0, most).map(({ document }) => {
    const option = link(
      document.url,
      element('strong', titleOf(document)),
      ' ',
      element('small', placeOf(document)),
    );
    return option;
  });
  if (danger) return found;
  if (found.length > 0) return [...found, link(asking(question), words.allFor(echoed(question)))];
  return nearest.map((word) => link(asking(word), words.lookFor(echoed(word))));
}

/** The lines to call, as the search page has them; until they are here, and where they cannot be had, those of the footer. */
async function wayToHelp(place: HTMLElement): Promise<void> {
  const footer = document.querySelector('footer .help');
  if (footer) place.replaceChildren(...footer.cloneNode(true).childNodes);
  try {
    const page = partsOfPage(await (await fetch(`${base}/search/`)).text());
    const lines = all(page, 'search-help').flatMap((help) => [...help.querySelectorAll('ul, p')]);
    if (lines.length > 0) place.replaceChildren(...lines);
  } catch {
    // The footer's line stands already.
  }
}
