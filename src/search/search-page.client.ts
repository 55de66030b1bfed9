import { element } from '#device/element.ts';
import { preference } from '#device/preferences.ts';
import {
  ask,
  asking,
  counted,
  echoed,
  index,
  kinds,
  link,
  placeOf,
  titleOf,
} from '#search/fetch-index.client.ts';
import type { SearchKind } from '#search/documents.ts';
import type { Range } from '#search/excerpt.ts';
import { needsHelp } from '#search/needs-help.ts';
import { dated } from '#site/in-words.ts';
import type { Answer, BornOut, SearchResult } from '#search/query.ts';

/** What runs on `/search/`: answers the question in the address, and goes on answering while it is changed. */

/** How long after the last letter results follow. Long enough not to read out every letter typed. */
const pause = 150;
/** What may stand in the address. */
const asked = ['q', 'kind', 'audience'] as const;

const form = document.querySelector<HTMLFormElement>('main [data-search-form]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const help = document.querySelector<HTMLElement>('[data-search-help]');

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
        danger: needsHelp(question.q),
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
        'The search could not be loaded, perhaps because there is no connection. Everything can still be found from ',
        link('/courses/', 'the courses'),
        ', ',
        link('/evidence/', 'the evidence'),
        ' and ',
        link('/glossary/', 'the words'),
        '.',
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
  keepAddress(form, 'replaceState');
  void show(false);
}

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
    kind: kind in kinds ? (kind as SearchKind) : undefined,
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
  const words: (string | Node)[] = [`${counted(results.length)} for “${echoed(question)}”.`];
  for (const { typed, as, also } of understood) {
    words.push(
      also
        ? ` Also looked for “${echoed(as)}”.`
        : ` Looked for “${echoed(as)}”, because “${echoed(typed)}” is not known here.`,
    );
  }
  if (results.length > 0 && intended.remembered)
    words.push(
      ` What is for ${intended.remembered} comes a little earlier, because you came in as one of them.`,
    );
  if (nearestOnly)
    words.push(
      ' Nothing here speaks of all of that: these are the nearest. Elsewhere, ',
      link('/the-law/#free-advice', 'free advice'),
      ' may know.',
    );
  if (results.length > 0) return words;
  if (elsewhere > 0) {
    const all = element('button', `See ${counted(elsewhere).toLowerCase()} of any kind, for anybody`);
    all.type = 'button';
    all.className = 'button-quiet';
    all.onclick = () => {
      for (const name of ['kind', 'audience'])
        (form.elements.namedItem(name) as HTMLSelectElement).value = '';
      form.requestSubmit();
      form.querySelector('input')?.focus();
    };
    return [...words, ' ', all];
  }
  if (unknown.length > 0) words.push(` Not known here: “${echoed(unknown.join('”, “'))}”.`);
  if (nearest.length > 0) {
    const links = nearest.map((word) => link(asking(word), word));
    words.push(' The nearest words here are ', ...between(links, ', '), '.');
  }
  words.push(
    ' Try fewer or plainer words, or look in ',
    link('/courses/', 'the courses'),
    ' and ',
    link('/glossary/', 'the words'),
    '.',
  );
  return words;
}

/** The claim that a first result rests on, with its date. */
function restsOn({ claim, excerpt, words }: BornOut): Node {
  const date = claim.asOf ? `, as of ${dated(claim.asOf)}` : '';
  return element(
    'p',
    'It rests on: ',
    ...marked(excerpt, words),
    ' (',
    link(claim.url, claim.title),
    `${date})`,
  );
}

function item({ document: found, excerpt, words, titleWords }: SearchResult): Node {
  const title = found.kind === 'claim' ? [titleOf(found)] : marked(found.title, titleWords);
  const readers = found.audience.length > 0 ? ` · for ${found.audience.join(', ')}` : '';
  return element(
    'li',
    link(found.url, ...title),
    element('p', placeOf(found) + readers),
    element('p', ...marked(excerpt, words)),
  );
}

function marked(text: string, words: readonly Range[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let at = 0;
  for (const [from, to] of words) {
    parts.push(text.slice(at, from), element('mark', text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

function between(nodes: readonly Node[], separator: string): (string | Node)[] {
  return nodes.flatMap((node, place) => (place === 0 ? [node] : [separator, node]));
}
