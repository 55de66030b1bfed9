import { element } from '#device/element.ts';
import type { SearchIndex } from '#search/build-index.ts';
import type { SearchDocument } from '#search/documents.ts';
import type { Loaded } from '#search/load-index.ts';
import type { Answer, Choice } from '#search/query.ts';
import { words } from '#search/words.ts';

/** What the search page and the box in the header share: the index, fetched once for a page, and how a result is named. */

export const base = (document.body.dataset['base'] ?? '/').replace(/\/$/, '');

let loading: Promise<Loaded> | undefined;

/** The index, ready to be asked. A failure is not remembered: the next call tries again. */
export function index(): Promise<Loaded> {
  return (loading ??= fetchIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

async function fetchIndex(): Promise<Loaded> {
  const [{ loadIndex }, response] = await Promise.all([
    import('#search/load-index.ts'),
    fetch(`${base}/search/index.json`),
  ]);
  if (!response.ok) throw new Error(`The search index answered ${response.status}`);
  return loadIndex((await response.json()) as SearchIndex);
}

/** Answers a question. What it takes is loaded when somebody asks, and not with the page. */
export async function ask(question: string, choice: Choice): Promise<Answer> {
  const [{ search }, loaded] = await Promise.all([import('#search/query.ts'), index()]);
  return search(loaded, question, choice);
}

/** What a result is called. A claim has only a number for a title; its theme says more. */
export function titleOf(found: SearchDocument): string {
  return found.kind === 'claim' ? `${found.page} (${found.title})` : found.title;
}

/** What kind of thing it is, and on which page. */
export function placeOf(found: SearchDocument): string {
  const page = found.kind === 'claim' ? '' : found.page;
  return [words.kinds[found.kind], page].filter((part) => part !== '').join(' · ');
}

export function link(url: string, ...children: (string | Node)[]): HTMLAnchorElement {
  const made = element('a', ...children);
  made.href = base + url;
  return made;
}

/** A sentence with what leads elsewhere in the place of each `#`. */
export function saying(sentence: string, ...places: readonly Node[]): (string | Node)[] {
  return sentence.split('#').flatMap((part, at) => (at === 0 ? [part] : [places[at - 1] ?? '', part]));
}

/** The address of the search page with this question in it: behind the #, which no browser sends. */
export function asking(question: string): string {
  return `/search/#q=${encodeURIComponent(question)}`;
}

/** What somebody typed or pasted, as it is said back to them: the first sixty letters. */
export function echoed(text: string): string {
  const letters = [...text.trim()];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('');
}
