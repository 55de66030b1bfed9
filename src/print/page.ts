import { citeByCode, evidenceOf } from '#print/evidence.ts';
import type { ReadXml } from '#print/epub-problems.ts';
import type { EvidencePages } from '#print/evidence.ts';
import { kinds, onScreenOnly, partOf, parts, type Kind } from '#print/parts.ts';
import { words } from '#print/words.ts';
import { tag } from '#site/locale.ts';

/**
 * Makes pages of a book out of built pages of the site. Runs in the browser that prints them, on parsed copies of the
 * pages, and touches neither network nor storage; npm run workbooks puts it there.
 */

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

/** Left out of every page: what runs, and what is pressed or typed into. */
const neverOnPaper = ['script', 'template', 'noscript', 'style', 'button:not([popovertarget])', 'textarea'];
const leftOut = [...neverOnPaper, ...Object.values(onScreenOnly)].join();

/** The part of a built page that is worth paper, without what only works on a screen. */
export function readable(html: string, kind: Kind, where: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = partOf(page.querySelector('main') ?? page, kinds[kind].whole, where);
  for (const name of kinds[kind].needs) partOf(found, name, where);
  // An address under the folder that the site is published in becomes one of the site.
  const base = page.body.dataset.base ?? '/';
  for (const link of found.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (base !== '/' && href.startsWith(base)) link.setAttribute('href', `/${href.slice(base.length)}`);
    // Codes of evidence say enough by themselves; a book leads from them to its own list.
    const code = /^\/evidence\/(?:[a-z0-9-]+\/)?#([A-Z]\d{2,3}[a-z]?)$/.exec(link.getAttribute('href')!)?.[1];
    if (!code) continue;
    const mark = page.createElement('span');
    mark.dataset.code = code;
    if (link.matches(parts.cite)) mark.append(code);
    else mark.append(...link.childNodes);
    link.replaceWith(mark, ' ');
  }
  found.querySelectorAll(leftOut).forEach((element) => element.remove());
  for (const term of found.querySelectorAll('button[popovertarget]')) term.replaceWith(...term.childNodes);
  for (const island of found.querySelectorAll('astro-island')) island.replaceWith(...island.childNodes);
  for (const hidden of found.querySelectorAll('[hidden]')) hidden.remove();
  for (const label of found.querySelectorAll(parts.planHint)) label.append(': ');
  // On screen a gap tells these apart; in a text it takes a sign.
  for (const part of found.querySelectorAll(`:is(${parts.facts}, ${parts.marks}) > span + span`))
    part.before(' · ');
  for (const summary of found.querySelectorAll('summary')) {
    const heading = summary.querySelector('h2, h3');
    if (heading) summary.replaceWith(heading);
    else if (summary.parentElement?.matches(parts.asText)) {
      const made = page.createElement('h2');
      made.textContent = words.conversation;
      summary.replaceWith(made);
    } else summary.replaceWith(...summary.childNodes);
  }
  for (const details of found.querySelectorAll('details')) {
    const open = page.createElement('div');
    for (const { name, value } of details.attributes) if (name !== 'open') open.setAttribute(name, value);
    open.dataset.folded = '';
    open.append(...details.childNodes);
    details.replaceWith(open);
  }
  // A group is written on a line, so the groups have to be read somewhere.
  for (const question of found.querySelectorAll(parts.toMatch)) {
    const groups = [...(question.querySelector('select')?.options ?? [])]
      .slice(1)
      .map((option) => option.text);
    const how = question.querySelector(parts.how);
    if (how && groups.length) how.textContent = words.groups(groups);
  }
  for (const question of found.querySelectorAll(parts.toOrder)) {
    const how = question.querySelector(parts.how);
    if (how) how.textContent = words.order;
    for (const item of question.querySelectorAll('ol > li')) {
      const box = page.createElement('span');
      box.className = 'blank';
      box.textContent = '____';
      item.prepend(box, ' ');
    }
  }
  for (const field of found.querySelectorAll('select, input[type="number"]')) {
    const line = page.createElement('span');
    line.className = 'blank';
    line.textContent = '____________';
    field.replaceWith(line);
  }
  if (kind === 'paper') {
    const form = found.querySelector('form');
    form?.setAttribute('data-alive', '');
    form?.setAttribute('data-blank', '');
    // A cell is a line already.
    for (const part of found.querySelectorAll(`${parts.cell} .blank`)) part.remove();
    for (const gap of found.querySelectorAll(parts.gap)) gap.textContent = '\u00a0';
  }
  return found;
}

/** Words of the glossary that a lesson explains, taken out of its text. */
export function takeTerms(lesson: HTMLElement): { term: string; meaning: string }[] {
  return [...lesson.querySelectorAll(parts.term)].map((meaning) => {
    const term = meaning.querySelector('strong')?.textContent?.replace(/:$/, '') ?? '';
    meaning.querySelectorAll('strong, a').forEach((part) => part.remove());
    const text = meaning.textContent.replaceAll(/\s+/g, ' ').trim();
    meaning.remove();
    return { term, meaning: text };
  });
}

/** Gives every id the name of its piece, and points to it again wherever something pointed to it. */
export function rename(root: HTMLElement, id: string): void {
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
    if (element.id) element.id = `${id}--${element.id}`;
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']) {
      const value = element.getAttribute(name);
      if (value)
        element.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((part) => `${id}--${part}`)
            .join(' '),
        );
    }
    for (const name of ['name', 'popovertarget'])
      if (element.hasAttribute(name)) element.setAttribute(name, `${id}--${element.getAttribute(name)}`);
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#${id}--${href.slice(1)}`);
  }
}

/** Headings a level lower: what is the first on a page of the site is a chapter in a part of the book. */
export function lower(root: HTMLElement): void {
  for (const level of [4, 3, 2, 1])
    for (const heading of root.querySelectorAll(`h${level}`)) {
      const made = heading.ownerDocument.createElement(`h${level + 1}`);
      for (const { name, value } of heading.attributes) made.setAttribute(name, value);
      made.append(...heading.childNodes);
      heading.replaceWith(made);
    }
}

/**
 * Links for paper. One to a page of this book says on which page it is (filled in once that is known), one to another
 * page of the site or to the world is written out. Codes of evidence and numbers to turn to say enough by themselves.
 */
export function writeOutLinks(root: HTMLElement, inBook: ReadonlyMap<string, string>): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href')!;
    if (href.startsWith('#')) continue;
    const after = root.ownerDocument.createElement('span');
    after.className = 'address';
    if (href.startsWith('/')) {
      const [path = '', anchor] = href.split('#');
      const piece = inBook.get(path);
      if (piece) {
        link.setAttribute('href', `#${piece}${anchor ? `--${anchor}` : ''}`);
        after.dataset.page = `${piece}${anchor ? `--${anchor}` : ''}`;
        after.textContent = words.onPage('000');
      } else {
        after.textContent = words.onSite(href);
        link.replaceWith(...link.childNodes, after);
        continue;
      }
    } else if (/https?:/.test(link.textContent)) continue;
    else after.textContent = ` (${href.replace(/^https:\/\//, '')})`;
    link.after(after);
  }
}

/** On paper an answer is found by its number, so each question has the one that its answer has at the end. */
export function numberQuestions(lesson: HTMLElement): void {
  for (const [index, question] of [...lesson.querySelectorAll(parts.question)].entries())
    question.querySelector('legend')?.prepend(`${index + 1}. `);
}

/** What stands in lines of its own on a screen runs on in one on paper: an option, its verdict and its reason; a number and why. */
export function runOn(body: HTMLElement): void {
  const make = (name: string, ...parts: (Node | string)[]) => {
    const made = body.ownerDocument.createElement(name);
    made.append(...parts);
    return made;
  };
  for (const answer of body.querySelectorAll(`${parts.answered} > li`)) {
    const [option, verdict, ...reasons] = [...answer.children].map((part) => part.textContent.trim());
    answer.replaceChildren(make('i', option!), ' ', make('b', `${verdict}.`), ` ${reasons.join(' ')}`);
  }
  for (const list of body.querySelectorAll(`${parts.asText} dl`)) {
    const lines: HTMLElement[] = [];
    for (const part of list.children)
      if (part.tagName === 'DT')
        lines.push(make('p', make('b', part.textContent.trim().replace(/\s+/g, ' '))));
      else lines.at(-1)!.append(' ', ...part.childNodes);
    const made = make('div', ...lines);
    made.className = 'why';
    list.replaceWith(made);
  }
}

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

/** A module by itself, for a reader’s own settings: without what needs a pencil, with the answers at its end. */
export function lessonOf(html: string, where: string): { title: string; summary: string; body: HTMLElement } {
  const body = readable(html, 'module', where);
  numberQuestions(body);
  const terms = takeTerms(body);
  body.querySelectorAll(parts.lines).forEach((lines) => lines.remove());
  if (terms.length) {
    const list = body.ownerDocument.createElement('dl');
    for (const { term, meaning } of terms) {
      const name = list.appendChild(body.ownerDocument.createElement('dt'));
      name.textContent = term;
      const text = list.appendChild(body.ownerDocument.createElement('dd'));
      text.textContent = meaning;
    }
    const heading = body.ownerDocument.createElement('h2');
    heading.textContent = words.wordsOfLesson;
    partOf(body, 'evidence', where).before(heading, list);
  }
  return {
    title: body.querySelector('h1')!.textContent.trim(),
    summary: partOf(body, 'lead', where).textContent.trim(),
    body,
  };
}

/** A text that any program opens: headings underlined, one paragraph a line, links written out. */
export function plainText(body: HTMLElement): string {
  const lines: string[] = [];
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent!.replaceAll(/\s+/g, ' ');
    if (node.nodeType !== 1) return '';
    const element = node as HTMLElement;
    const tag = element.tagName?.toLowerCase();
    if (tag === 'br') return '\n';
    if (tag === 'svg') return '';
    if (tag === 'img') return element.getAttribute('alt') ? words.picture(element.getAttribute('alt')!) : '';
    if (tag === 'input') return element.getAttribute('type') === 'radio' ? '( ) ' : '[ ] ';
    const inner = [...element.childNodes].map(textOf).join('');
    if (tag === 'sup') return ` [${inner.trim()}]`;
    const href = tag === 'a' ? element.getAttribute('href')! : '';
    if (/^https?:/.test(href) && !inner.includes(href)) return `${inner} (${href})`;
    if (href.startsWith('/')) return `${inner}${words.onSite(href)}`;
    return inner;
  };
  const blocks =
    'address article blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li nav ol p section table tbody thead tr ul'.split(
      ' ',
    );
  const isBlock = (node: Node): boolean =>
    node.nodeType === 1 && blocks.includes((node as Element).tagName.toLowerCase());
  const say = (text: string, before = '', indent = '') => {
    const tidy = text
      .split('\n')
      .map((line) => line.replaceAll(/ +/g, ' ').trim())
      .filter(Boolean)
      .join(`\n${indent}`);
    if (tidy) lines.push(`${before}${tidy}`, '');
  };
  const walk = (element: Element, indent: string, mark = '') => {
    const tag = element.tagName.toLowerCase();
    if (tag === 'tr')
      return say([...element.children].map((cell) => textOf(cell).trim()).join(' | '), indent);
    if (/^h[1-6]$/.test(tag)) {
      const text = textOf(element).trim();
      lines.push('', text, (tag === 'h1' ? '=' : '-').repeat(Math.min(text.length, 78)), '');
      return;
    }
    let run = '';
    let first = mark;
    const flush = () => {
      if (run.trim()) {
        say(run, indent + first, indent + ' '.repeat(first.length));
        first = ' '.repeat(first.length);
      }
      run = '';
    };
    const inner = indent + ' '.repeat(mark.length);
    let number = 0;
    for (const child of element.childNodes) {
      if (
        !isBlock(child) &&
        !(child.nodeType === 1 && [...(child as Element).querySelectorAll('*')].some(isBlock))
      ) {
        run += textOf(child);
        continue;
      }
      flush();
      const block = child as Element;
      const name = block.tagName.toLowerCase();
      const bullet =
        name === 'li' ? (tag === 'ol' ? `${block.getAttribute('value') ?? ++number}. ` : '- ') : '';
      if (bullet) walk(block, indent, bullet);
      else if (first.trim()) {
        const before = lines.length;
        walk(block, inner);
        // The mark of a list item stands before the first line of its first paragraph.
        const at = lines.findIndex((line, index) => index >= before && line !== '');
        if (at >= 0) {
          lines[at] = indent + first + lines[at]!.slice(inner.length);
          first = ' '.repeat(first.length);
        }
      } else walk(block, inner);
    }
    flush();
  };
  walk(body, '');
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** What such a book may not have: it is read, not filled in. */
const ofForms = ['form', 'fieldset', 'legend', 'label', 'input'].join();

/** The same as XHTML for an electronic book: only elements and attributes that such books may have. */
export function bookXhtml(body: HTMLElement): {
  xhtml: string;
  drawn: boolean;
  pictures: string[];
  headings: { id: string; title: string }[];
} {
  const root = body.cloneNode(true) as HTMLElement;
  const page = root.ownerDocument;
  for (const element of [...root.querySelectorAll<HTMLElement>(ofForms)]) {
    const tag = element.tagName.toLowerCase();
    if (tag === 'input') element.replaceWith('☐ ');
    else if (tag === 'label') element.replaceWith(...element.childNodes);
    else {
      const made = page.createElement(tag === 'legend' ? 'p' : 'div');
      if (element.id) made.id = element.id;
      if (tag === 'form') made.className = 'question';
      if (tag === 'legend') made.className = 'stem';
      made.append(...element.childNodes);
      element.replaceWith(made);
    }
  }
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href')!;
    if (href.startsWith('#') ? ids.has(href.slice(1)) : /^https?:/.test(href)) continue;
    if (href.startsWith('/')) link.append(words.onSite(href));
    link.replaceWith(...link.childNodes);
  }
  const pictures: string[] = [];
  for (const picture of root.querySelectorAll('img')) {
    const src = picture.getAttribute('src') ?? '';
    for (const name of ['srcset', 'sizes', 'loading', 'decoding', 'fetchpriority', 'style'])
      picture.removeAttribute(name);
    if (!src.startsWith('/')) continue;
    if (!pictures.includes(src)) pictures.push(src);
    picture.setAttribute('src', `pictures/${src.split('/').at(-1)!.replace(/\?.*$/, '')}`);
  }
  const headings: { id: string; title: string }[] = [];
  for (const heading of root.querySelectorAll('h2')) {
    if (!heading.id) heading.id = `heading-${headings.length + 1}`;
    headings.push({ id: heading.id, title: heading.textContent.trim() });
  }
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (
        /^(data-|on|is$|style$|tabindex$|contenteditable$|popover|autocomplete$|novalidate$|for$|name$|hidden$|aria-live$)/.test(
          name,
        )
      )
        if (!element.closest('svg') || name.startsWith('data-')) element.removeAttribute(name);
  const xhtml = new XMLSerializer().serializeToString(root);
  return { xhtml, drawn: root.querySelector('svg') !== null, pictures, headings };
}

/** Every element of an XML text in its order, or why it is not well formed. */
export function readXml(text: string): ReadXml {
  const read = new DOMParser().parseFromString(text, 'application/xml');
  const wrong = read.querySelector('parsererror');
  if (wrong) return { error: wrong.textContent.trim(), elements: [] };
  return {
    elements: [...read.querySelectorAll('*')].map((element) => ({
      name: element.localName,
      namespace: element.namespaceURI ?? '',
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.children.length ? '' : element.textContent,
    })),
  };
}

/** What would run off the sheet, or is cut where a box ends: the name of the element and how its text begins. */
export function tooWide(page: Document): string[] {
  const width = page.documentElement.clientWidth;
  return [...page.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { right, left, width: own, height } = element.getBoundingClientRect();
      // What is only for screen readers is a pixel wide, and meant to be cut.
      if (own <= 1 || height <= 1 || element.closest('.visually-hidden, svg *')) return false;
      const cut =
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1;
      return cut || right > width + 1 || left < -1;
    })
    .map(
      (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`,
    );
}
