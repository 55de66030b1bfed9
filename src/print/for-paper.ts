import { parts } from '#print/parts.ts';
import { words } from '#print/words.ts';

/** What is done to a part of a page so that it can stand in a book: its ids, its headings, its links, its lines. */

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
