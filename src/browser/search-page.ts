import type { SearchIndex } from '#search/build-index.ts';
import type { SearchDocument, SearchKind } from '#search/documents.ts';
import type { Range } from '#search/excerpt.ts';
import { loadIndex } from '#search/load-index.ts';
import type { Loaded } from '#search/load-index.ts';
import { needsHelp } from '#search/needs-help.ts';
import { search } from '#search/query.ts';
import type { Answer, SearchResult } from '#search/query.ts';

/** What runs on `/search/`: answers the question in the address, and goes on answering while it is changed. */

/** How long after the last letter results follow. Long enough not to read out every letter typed. */
const pause = 200;

const kinds: Record<SearchKind, string> = {
  module: 'Lesson',
  scenario: 'Conversation',
  adjustment: 'Adjustment',
  claim: 'Evidence',
  term: 'Word',
  page: 'Page',
};

const base = (document.body.dataset['base'] ?? '/').replace(/\/$/, '');
const form = document.querySelector<HTMLFormElement>('main [data-search-form]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const help = document.querySelector<HTMLElement>('[data-search-help]');

if (form && list && status) start(form, list, status);

function start(form: HTMLFormElement, list: HTMLElement, status: HTMLElement): void {
  let loading: Promise<Loaded> | undefined;
  const load = () =>
    (loading ??= fetchIndex().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (typing: boolean) => {
    clearTimeout(timer);
    const turn = ++asked;
    const question = choiceIn(form);
    if (help) help.hidden = !needsHelp(question.q);
    if (question.q.trim() === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const loaded = await load();
      if (turn !== asked) return;
      const answer = search(loaded, question.q, { kind: question.kind, audience: question.audience, typing });
      list.replaceChildren(...answer.results.map(item));
      status.replaceChildren(...said(question.q, answer));
    } catch {
      if (turn !== asked) return;
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
  form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keepAddress(form, 'replaceState');
      void show(true);
    }, pause);
  });
  addEventListener('popstate', () => {
    fromAddress(form);
    void show(false);
  });
  fromAddress(form);
  void show(false);
}

async function fetchIndex(): Promise<Loaded> {
  const response = await fetch(`${base}/search/index.json`);
  if (!response.ok) throw new Error(`The search index answered ${response.status}`);
  return loadIndex((await response.json()) as SearchIndex);
}

function choiceIn(form: HTMLFormElement): {
  q: string;
  kind: SearchKind | undefined;
  audience: string | undefined;
} {
  const data = new FormData(form);
  const word = (name: string) => String(data.get(name) ?? '');
  const kind = word('kind');
  return {
    q: word('q'),
    kind: kind in kinds ? (kind as SearchKind) : undefined,
    audience: word('audience') || undefined,
  };
}

function fromAddress(form: HTMLFormElement): void {
  const given = new URLSearchParams(location.search);
  for (const name of ['q', 'kind', 'audience']) {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) field.value = given.get(name) ?? '';
  }
}

/** The address says what was asked, so that it can be kept and passed on; but not what somebody asks in distress. */
function keepAddress(form: HTMLFormElement, how: 'pushState' | 'replaceState'): void {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') given.set(name, value);
  const address = `${location.pathname}${given.size > 0 ? `?${given}` : ''}`;
  if (needsHelp(given.get('q') ?? '') || address === location.pathname + location.search) return;
  history[how](null, '', address);
}

/** What is announced: how many were found, and what was understood. */
function said(question: string, { results, understood, nearest }: Answer): (string | Node)[] {
  const count =
    results.length === 0 ? 'Nothing' : results.length === 1 ? 'One result' : `${results.length} results`;
  const words: (string | Node)[] = [`${count} for “${question.trim()}”.`];
  for (const { typed, as, also } of understood) {
    words.push(
      also ? ` Also looked for “${as}”.` : ` Looked for “${as}”, because “${typed}” is not known here.`,
    );
  }
  if (results.length > 0) return words;
  if (nearest.length > 0)
    words.push(' The nearest words here are ', ...between(nearest.map(asking), ', '), '.');
  words.push(
    ' Try fewer or plainer words, or look in ',
    link('/courses/', 'the courses'),
    ' and ',
    link('/glossary/', 'the words'),
    '.',
  );
  return words;
}

function asking(word: string): Node {
  return link(`/search/?q=${encodeURIComponent(word)}`, word);
}

function item({ document: found, excerpt, words, titleWords }: SearchResult): Node {
  const title = found.kind === 'claim' ? [`${found.page} (${found.title})`] : marked(found.title, titleWords);
  const heading = link(found.url, ...title);
  return element('li', heading, element('p', about(found)), element('p', ...marked(excerpt, words)));
}

function about(found: SearchDocument): string {
  const page = found.kind === 'claim' ? '' : found.page;
  const readers = found.audience.length > 0 ? `for ${found.audience.join(', ')}` : '';
  return [kinds[found.kind], page, readers].filter((part) => part !== '').join(' · ');
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

function link(url: string, ...children: (string | Node)[]): HTMLAnchorElement {
  const made = element('a', ...children);
  made.href = base + url;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
