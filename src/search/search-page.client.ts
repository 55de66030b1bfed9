import { element } from '#device/element.ts';
import { preference } from '#device/preferences.ts';
import { ask, asking, echoed, index, link, placeOf, saying, titleOf } from '#search/fetch-index.client.ts';
import type { SearchKind } from '#search/documents.ts';
import type { Range } from '#search/excerpt.ts';
import { takeOver } from '#search/handed-over.client.ts';
import { all } from '#search/hooks.client.ts';
import { needsHelp, saysDanger } from '#search/needs-help.ts';
import { around } from '#site/around.ts';
import { dated } from '#site/in-words.ts';
import type { Answer, BornOut, SearchResult } from '#search/query.ts';
import { words } from '#search/words.ts';

/** What runs on `/search/`: answers the question in the address, and goes on answering while it is changed. */

/** How long after the last letter results follow. Long enough not to read out every letter typed. */
const pause = 150;
/** What may stand in the address. */
const asked = ['q', 'kind', 'audience'] as const;

const form = all<HTMLFormElement>(document, 'search-form').find((one) => one.closest('main'));
const [list] = all(document, 'search-results');
const [status] = all(document, 'search-status');
const [help] = all(document, 'search-help');

if (form && list && status) start(form, list, status);

function start(form: HTMLFormElement, list: HTMLElement, status: HTMLElement): void {
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (typing: boolean) => {
    clearTimeout(timer);
    const turn = ++turns;
    const question = questionIn(form);
    if (help) help.hidden = !needsHelp(question.q);
    if (question.q.trim() === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const answer = await ask(question.q, {
        ...question,
        typing,
        danger: saysDanger(question.q),
        remembered: preference('door'),
      });
      if (turn !== turns) return;
      list.replaceChildren(...answer.results.map(item));
      if (answer.bornOut) list.firstElementChild?.append(restsOn(answer.bornOut));
      status.replaceChildren(...said(question.q, answer, form));
    } catch {
      if (turn !== turns) return;
      list.replaceChildren();
      status.replaceChildren(
        ...saying(words.notLoaded, courses(), link('/evidence/', words.evidence), glossary()),
      );
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepAddress(form, 'pushState');
    void show(false);
  });
  form.addEventListener('focusin', () => void index().catch(() => undefined), { once: true });
  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    const typed = event.target instanceof HTMLInputElement;
    const go = () => {
      keepAddress(form, 'replaceState');
      void show(typed);
    };
    // A choice from a list is made at once; and help does not wait for the end of a word.
    if (!typed || needsHelp(questionIn(form).q)) go();
    else timer = setTimeout(go, pause);
  });
  addEventListener('popstate', () => {
    if (fromAddress(form)) void show(false);
  });
  fromAddress(form);
  const handed = takeOver();
  const box = form.elements.namedItem('q');
  if (handed !== '' && box instanceof HTMLInputElement && box.value === '') box.value = handed;
  keepAddress(form, 'replaceState');
  void show(false);
}

const courses = () => link('/courses/', words.courses);
const glossary = () => link('/glossary/', words.glossary);

function questionIn(form: HTMLFormElement): {
  q: string;
  kind: SearchKind | undefined;
  audience: string | undefined;
} {
  const data = new FormData(form);
  const word = (name: (typeof asked)[number]) => {
    const given = data.get(name);
    return typeof given === 'string' ? given : '';
  };
  const kind = word('kind');
  return {
    q: word('q'),
    kind: kind in words.kinds ? (kind as SearchKind) : undefined,
    audience: word('audience') || undefined,
  };
}

/** Reads the question behind the #, or in an address from before it stood there. False for a place on the page. */
function fromAddress(form: HTMLFormElement): boolean {
  const behind = location.hash.slice(1);
  if (behind && !behind.includes('=')) return false;
  const given = new URLSearchParams(behind || location.search);
  for (const name of asked) {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) field.value = given.get(name) ?? '';
    // A choice that is not on the list is none.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  return true;
}

/**
 * The address says what was asked, so that it can be kept and passed on; but not what somebody asks in distress, and
 * what came with such an address is taken out of it.
 */
function keepAddress(form: HTMLFormElement, how: 'pushState' | 'replaceState'): void {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') given.set(name, value);
  const danger = needsHelp(given.get('q') ?? '');
  if (danger) given.delete('q');
  const address = `${location.pathname}${given.size > 0 ? `#${given}` : ''}`;
  if (address === location.pathname + location.search + location.hash) return;
  history[danger ? 'replaceState' : how](null, '', address);
}

/** What is announced: how many were found, and what was understood. */
function said(question: string, answer: Answer, form: HTMLFormElement): (string | Node)[] {
  const { results, understood, unknown, nearest, nearestOnly, elsewhere, intended } = answer;
  const count = answer.more ? words.firstOf(results.length) : words.found(results.length);
  const told: (string | Node)[] = [words.foundFor(count, echoed(question))];
  for (const { typed, as, also } of understood) {
    told.push(also ? words.alsoLookedFor(echoed(as)) : words.lookedFor(echoed(as), echoed(typed)));
  }
  if (results.length > 0 && intended.remembered) told.push(words.remembered(nameOf(intended.remembered)));
  if (nearestOnly) told.push(...saying(words.nearestOnly, link('/the-law/#free-advice', words.freeAdvice)));
  if (results.length > 0) return told;
  if (elsewhere > 0) {
    const all = element('button', words.seeAll(elsewhere));
    all.type = 'button';
    all.className = 'button-quiet';
    all.onclick = () => {
      for (const name of ['kind', 'audience'])
        (form.elements.namedItem(name) as HTMLSelectElement).value = '';
      form.requestSubmit();
      form.querySelector('input')?.focus();
    };
    return [...told, ' ', all];
  }
  if (unknown.length > 0) told.push(words.unknown(echoed(unknown.join('”, “'))));
  if (nearest.length > 0) {
    const links = nearest.map((word) => link(asking(word), word));
    const [before = '', after = ''] = around(words.nearestWords);
    told.push(before, ...between(links, ', '), after);
  }
  told.push(...saying(words.tryOther, courses(), glossary()));
  return told;
}

/** The claim that a first result rests on, with its date. */
function restsOn({ claim, excerpt, words: found }: BornOut): Node {
  const date = claim.asOf ? words.asOf(dated(claim.asOf)) : '';
  return element(
    'p',
    words.restsOn,
    ...marked(excerpt, found),
    ' (',
    link(claim.url, claim.title),
    `${date})`,
  );
}

function item({ document: found, excerpt, words: inText, titleWords }: SearchResult): Node {
  const title = found.kind === 'claim' ? [titleOf(found)] : marked(found.title, titleWords);
  const readers = found.audience.length > 0 ? words.forWhom(found.audience.map(nameOf)) : '';
  return element(
    'li',
    link(found.url, ...title),
    element('p', placeOf(found) + readers),
    element('p', ...marked(excerpt, inText)),
  );
}

function marked(text: string, found: readonly Range[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let at = 0;
  for (const [from, to] of found) {
    parts.push(text.slice(at, from), element('mark', text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

function between(nodes: readonly Node[], separator: string): (string | Node)[] {
  return nodes.flatMap((node, place) => (place === 0 ? [node] : [separator, node]));
}

/** What those are called for whom a page is written. */
function nameOf(audience: string): string {
  return Object.entries(words.audiences).find(([one]) => one === audience)?.[1] ?? audience;
}
