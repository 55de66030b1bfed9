import { citeByCode, evidenceOf, type EvidencePages } from '#print/evidence.ts';
import { lower, rename, runOn, writeOutLinks } from '#print/for-paper.ts';
import { parts, type Kind } from '#print/parts.ts';
import { numberQuestions, readable, takeTerms } from '#print/readable.ts';
import { words } from '#print/words.ts';
import { tag } from '#site/locale.ts';

export type Piece = {
  /** Starts every id of this piece, so that two pages of the site can stand in one book. */
  id: string;
  kind: Kind;
  /** Its address on the site: /modules/disclosure/. */
  path: string;
  html: string;
};
export type Book = {
  title: string;
  summary: string;
  audience: string;
  made: string;
  /** The name of the site, and the licence of its text. */
  site: { name: string; licence: { name: string; address: string } };
  /** Whom to call when a life is at risk, with the month. */
  help: string;
  pieces: Piece[];
  evidence: EvidencePages;
};

/** Puts a whole book into the document given, which is empty. Gives what stands in its contents. */
export function compose(into: Document, book: Book): void {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, words = '', kind = '') => {
    const made = into.createElement(name);
    if (words) made.textContent = words;
    if (kind) made.className = kind;
    return made;
  };
  const inBook = new Map(book.pieces.map(({ path, id }) => [path, id]));
  const styles = new Set<string>();
  const codes = new Set<string>();
  const terms = new Map<string, string>();
  const chapters = book.pieces.map((piece) => {
    const page = new DOMParser().parseFromString(piece.html, 'text/html');
    for (const link of page.querySelectorAll('link[rel="stylesheet"], style')) styles.add(link.outerHTML);
    const body = readable(piece.html, piece.kind, piece.path);
    const explained = takeTerms(body);
    const answers = body.querySelector<HTMLElement>(parts.answers);
    const title = body.querySelector('h1')!.textContent.trim();
    numberQuestions(body);
    rename(body, piece.id);
    body.querySelector(parts.evidence)?.remove();
    lower(body);
    citeByCode(body).forEach((code) => codes.add(code));
    writeOutLinks(body, inBook);
    body.id = piece.id;
    for (const { term, meaning } of explained) terms.set(term, meaning);
    runOn(body);
    if (answers) {
      answers.remove();
      const at = make('p', words.answersAtEnd, 'to-answers');
      const page = make('span', `${words.onPage('000')}.`, 'address');
      page.dataset.page = `${piece.id}--answers`;
      page.dataset.after = '.';
      at.append(page);
      (body.querySelector(parts.remember) ?? body).before(at);
      answers.querySelector('h3')!.textContent = title;
      answers.querySelector(parts.answersFor)?.remove();
    }
    return { ...piece, title, body, answers };
  });

  const groups = [
    { id: 'modules', title: words.modules, of: chapters.filter(({ kind }) => kind === 'module') },
    {
      id: 'conversations',
      title: words.conversations,
      of: chapters.filter(({ kind }) => kind === 'scenario'),
    },
    { id: 'papers', title: words.papers, of: chapters.filter(({ kind }) => kind === 'paper') },
  ].filter(({ of }) => of.length > 0);
  const answered = chapters.filter(({ answers }) => answers);

  const contents = make('nav', '', 'book-contents');
  contents.append(make('h1', words.contents));
  const line = (title: string, id: string, kind: string) => {
    const entry = make('p', '', kind);
    const link = make('a', title);
    link.href = `#${id}`;
    const page = make('span', '000', 'page-number');
    page.dataset.page = id;
    page.dataset.bare = '';
    entry.append(link, make('span', '', 'dots'), page);
    contents.append(entry);
  };
  for (const { id, title, of } of groups) {
    line(title, `part-${id}`, 'of-part');
    for (const chapter of of) line(chapter.title, chapter.id, 'of-chapter');
  }
  if (answered.length) line(words.answers, 'part-answers', 'of-part');
  if (terms.size) line(words.words, 'part-words', 'of-part');
  if (codes.size) line(words.evidence, 'part-evidence', 'of-part');

  const { licence } = book.site;
  const [code] = codes;
  const cover = make('header', '', 'cover');
  cover.append(
    make('p', book.site.name, 'brand-name'),
    make('p', book.title, 'book-title'),
    make('p', book.summary, 'lead'),
    make('p', words.cover.for(book.audience)),
    make('p', words.cover.noNames),
    make(
      'p',
      words.cover.made(book.made, licence.name, licence.address.replace(/^https:\/\/|\/$/g, '')),
      'small',
    ),
    ...(code === undefined ? [] : [make('p', words.cover.codes(code), 'small')]),
    make('p', book.help, 'small'),
  );

  const sections = groups.map(({ id, title, of }) => {
    const part = make('section', '', `part part-${id}`);
    const heading = make('h1', title, 'part-title');
    heading.id = `part-${id}`;
    part.append(heading, ...of.map(({ body }) => body));
    return part;
  });
  if (answered.length) {
    const part = make('section', '', 'part part-answers');
    const heading = make('h1', words.answers, 'part-title');
    heading.id = 'part-answers';
    part.append(heading, ...answered.map(({ answers }) => answers!));
    sections.push(part);
  }
  const last = (id: string, title: string, what: HTMLElement) => {
    const part = make('section', '', `part part-${id}`);
    const heading = make('h1', title, 'part-title');
    heading.id = `part-${id}`;
    part.append(heading, what);
    sections.push(part);
  };
  if (terms.size) {
    const list = make('dl', '', 'words');
    for (const [term, meaning] of [...terms].sort(([one], [other]) => one.localeCompare(other, 'en')))
      list.append(make('dt', term), make('dd', meaning));
    last('words', words.words, list);
  }
  if (codes.size) last('evidence', words.evidence, evidenceOf([...codes], book.evidence, into));

  into.documentElement.lang = tag;
  into.title = words.titleOf(book.title, book.site.name);
  into.head.insertAdjacentHTML('beforeend', [...styles].join(''));
  into.body.replaceChildren(cover, contents, ...sections);
  // Destinations exist only for what something points to: a link that leads nowhere is only text.
  for (const link of into.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    if (!into.getElementById(link.getAttribute('href')!.slice(1))) link.replaceWith(...link.childNodes);
  for (const page of into.querySelectorAll<HTMLElement>('[data-page]'))
    if (!into.getElementById(page.dataset.page!)) page.dataset.page = page.dataset.page!.replace(/--.*$/, '');
  const pointer = make('p', '', 'pointers');
  for (const page of into.querySelectorAll<HTMLElement>('[data-page]')) {
    const link = make('a', ' ');
    link.href = `#${page.dataset.page}`;
    pointer.append(link);
  }
  contents.append(pointer);
}

/** Writes the number of its page wherever something points to it. Gives how many were not known. */
export function setPages(root: Document, pages: Record<string, number>): string[] {
  const unknown: string[] = [];
  for (const place of root.querySelectorAll<HTMLElement>('[data-page]')) {
    const number = pages[place.dataset.page!];
    if (number === undefined) unknown.push(place.dataset.page!);
    else
      place.textContent =
        place.dataset.bare === undefined
          ? `${words.onPage(String(number))}${place.dataset.after ?? ''}`
          : String(number);
  }
  return unknown;
}
