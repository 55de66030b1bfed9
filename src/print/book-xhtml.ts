import { words } from '#print/words.ts';

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
