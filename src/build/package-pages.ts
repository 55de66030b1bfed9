import { createHash } from 'node:crypto';
import { edited, elementsOf, textIn, within, writtenIn, type Edit } from '#build/html.ts';
import { keepsWords, type Format } from '#packages/package.ts';
import { words } from '#packages/words.ts';

/**
 * A page of the site as a package has it: links to what is not in the package become plain text, those to the first page
 * and the list of courses lead to where the package begins. Links are still from the root.
 */
export function pageInPackage(html: string, has: (file: string) => boolean, start: string): string {
  const elements = elementsOf(html);
  const menu = elements.find(({ name }) => name === 'nav');
  const links = elements.flatMap((link) => {
    const address = link.name === 'a' ? writtenIn(html, link, 'href') : undefined;
    return address?.by.startsWith('/') && !leads(address.by, has) ? [{ link, address }] : [];
  });
  const entries = menu
    ? elements
        .filter((item) => item.name === 'li' && within(item, menu))
        .map((item) => ({ item, only: textIn(html, item.inside).trim() }))
    : [];
  const edits = links.flatMap(({ link, address }): Edit[] => {
    // An entry of the menu that is nothing but these words goes with them; one that says more stays, to be read.
    const entry = entries.find(
      ({ item, only }) =>
        within(link, item) && only === textIn(html, link) && !textIn(html, link.inside).includes('<'),
    );
    if (entry) return [{ from: entry.item.from, to: entry.item.to, by: '' }];
    if (link.attributes['rel'] === 'help') return [{ from: link.from, to: link.to, by: '' }];
    if (address.by === '/' || address.by === '/courses/')
      return [{ ...address, by: `/${start.replace(/index\.html$/, '')}` }];
    return [
      { ...link.opening, by: '<span>' },
      { from: link.inside.to, to: link.to, by: '</span>' },
    ];
  });
  return edited(html, edits);
}

function leads(address: string, has: (file: string) => boolean): boolean {
  const path = decodeURI(address.replace(/[?#].*$/s, '')).slice(1);
  return (path === '' ? ['index.html'] : [path, `${path}index.html`, `${path}/index.html`]).some(has);
}

/** What pages say of where things are kept, and what is true in a package instead. */
export function saidInPackage(text: string, format: Format): string {
  const instead = { ...words.instead, ...(keepsWords(format) ? words.insteadWhole : {}) };
  return Object.entries(instead).reduce((said, [from, to]) => said.replaceAll(from, to), text);
}

/** Scripts of the package, and those that stand in this page as they stand there. */
export function policyOf(page: string): string {
  const hashes = elementsOf(page)
    .filter(({ name, attributes }) => name === 'script' && Object.keys(attributes).length === 0)
    .map(({ inside }) => `'sha256-${createHash('sha256').update(textIn(page, inside)).digest('base64')}'`);
  return (
    `default-src 'none'; script-src 'self' ${[...new Set(hashes)].join(' ')}; style-src 'self' 'unsafe-inline'; ` +
    "img-src 'self' data: blob:; font-src 'self' data:; form-action 'self'; base-uri 'none'"
  );
}
