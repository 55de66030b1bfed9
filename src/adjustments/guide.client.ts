/** What the list of adjustments runs: choosing by what is hard, with the choice in the address; and adding to the plan. */
import { fittingIn } from '#adjustments/cards.ts';
import { addressOf, asked, choiceIn, left, ranked, type Choice, type Fitting } from '#adjustments/filter.ts';
import { all, says } from '#adjustments/hooks.client.ts';
import type { Hook } from '#adjustments/hooks.ts';
import '#adjustments/plan-add.client.ts';
import { words } from '#adjustments/list-words.ts';

interface Listed extends Fitting {
  item: HTMLElement;
  home: Element;
  looks: { text: HTMLElement; jobs: string[] }[];
}

const [page] = all(document, 'guide');
const one = <Found extends HTMLElement>(name: Hook) => (page ? all<Found>(page, name)[0] : undefined);
const form = one<HTMLFormElement>('choose');
const status = one('fit-status');
const whole = one('whole');
const part = one('part');
const rest = one('rest');
const atOnce = 30;
if (page && form && status && whole && part && rest) start(page, form, status, whole, part, rest);

function start(
  page: HTMLElement,
  form: HTMLFormElement,
  status: HTMLElement,
  whole: HTMLElement,
  part: HTMLElement,
  rest: HTMLElement,
): void {
  const ways = one<HTMLDetailsElement>('ways');
  const cards = all(page, 'adjustment').map((item): Listed => ({
    ...fittingIn(item.dataset),
    item,
    home: item.parentElement!,
    looks: all(item, 'look').map((text) => ({
      text,
      jobs: says(text, 'look').split(' '),
    })),
  }));
  const groups = all(page, 'fit-group');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const options = [...form.querySelectorAll('select')].flatMap((list) =>
    [...list.options].map((option) => ({
      name: list.name,
      option,
      label: option.dataset['label'] ?? option.text,
    })),
  );
  const chosen = (): Choice => choiceIn(new URLSearchParams([...new FormData(form)] as [string, string][]));

  const see = one('fit-see')!;
  let wantsAll = document.getElementById(location.hash.slice(1)) !== null;
  /** How many are shown at once; the others come when they are asked for. */
  let most = atOnce;
  const show = () => {
    const choice = chosen();
    const hard = asked(choice);
    const { fit, whole: answersAll } = ranked(cards, choice);
    const fitting = new Set(fit);
    for (const card of cards) {
      if (hard === 0) card.item.hidden = !fitting.has(card);
      const mine =
        card.looks.find(({ jobs }) => choice.job !== '' && jobs.includes(choice.job)) ?? card.looks[0];
      for (const look of card.looks) look.text.hidden = look !== mine;
    }
    // Ranked where something is hard, as copies; the list under its headings stays as it is, and waits.
    const lists = [fit.slice(0, answersAll), fit.slice(answersAll)];
    let room = most;
    for (const [place, section] of [whole, part].entries()) {
      const shown = hard > 0 ? (lists[place] ?? []).slice(0, room) : [];
      room -= shown.length;
      section.querySelector('ol')!.replaceChildren(
        ...shown.map((card) => {
          const copy = card.item.cloneNode(true) as HTMLElement;
          copy.hidden = false;
          return copy;
        }),
      );
      section.hidden = shown.length === 0;
      section.querySelector('h2')!.hidden = hard < 2;
    }
    rest.hidden = hard === 0 || fit.length <= most;
    rest.textContent = words.showRest(fit.length - most);
    for (const group of groups)
      group.hidden = hard > 0 || !cards.some(({ item, home }) => !item.hidden && group.contains(home));

    const less = fit.length < cards.length || hard > 0;
    status.textContent =
      fit.length === 0
        ? words.fitNone
        : !less
          ? words.everything(cards.length)
          : hard < 2
            ? words.fit(fit.length, cards.length)
            : answersAll === 0
              ? words.fitPart(fit.length)
              : words.fitWhole(answersAll, fit.length - answersAll);
    const count = left(cards, choice);
    for (const box of boxes)
      for (const place of all(box.parentElement ?? form, 'left'))
        place.textContent = words.left(count(box.name as 'barrier', box.value));
    for (const { name, option, label } of options)
      option.text = `${label} ${words.left(count(name as 'job', option.value))}`;
    const named = [
      ...boxes.filter(({ checked }) => checked).map((box) => box.nextSibling!.textContent!.trim()),
      ...options.filter(({ option }) => option.selected && option.value).map(({ label }) => label),
    ].join(', ');
    const name = one('fit-name')!;
    name.hidden = !named;
    name.textContent = named && words.named(named, fit.length);
    // Before anything is chosen a phone shows the question only.
    page.toggleAttribute('data-listed', wantsAll || named !== '');
    see.textContent = !named
      ? words.seeAll(cards.length)
      : fit.length > 0
        ? words.see(fit.length)
        : words.seeNone;
  };

  /** The form as the address says. What is not in the form is left out, and so is not in the next address either. */
  const fromAddress = () => {
    const behind = location.hash.slice(1);
    // A place on the page asks for nothing. Earlier releases had the choice before the “#”.
    const wanted = choiceIn(new URLSearchParams(behind.includes('=') ? behind : location.search));
    for (const box of boxes)
      box.checked = (box.name === 'barrier' ? wanted.barriers : wanted.feels).includes(box.value);
    for (const list of form.querySelectorAll('select')) {
      list.value = wanted[list.name as 'job' | 'stage' | 'nation'];
      if (list.selectedIndex < 0) list.value = '';
    }
    show();
  };

  const turnTo = (address: string) => {
    if (address !== location.search + location.hash) history.pushState(null, '', location.pathname + address);
  };
  rest.addEventListener('click', () => {
    most = cards.length;
    show();
  });
  form.addEventListener('change', () => {
    one('found')?.toggleAttribute('data-chosen', true);
    most = atOnce;
    turnTo(addressOf(chosen()));
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  all(form, 'clear')[0]?.addEventListener('click', (event) => {
    event.preventDefault();
    turnTo('');
    fromAddress();
  });
  addEventListener('popstate', fromAddress);
  // The choice stands where the name of a place would.
  see.addEventListener('click', (event) => {
    event.preventDefault();
    wantsAll = true;
    show();
    one('found')?.focus();
    one('found')?.scrollIntoView();
  });
  const wide = matchMedia('(min-width: 56rem)').matches;
  for (const more of all<HTMLDetailsElement>(document, 'more')) more.open = wide;
  fromAddress();
  // On a phone the question is open until there is an answer to it.
  if (ways && !wide) ways.open = addressOf(chosen()) === '';
}
