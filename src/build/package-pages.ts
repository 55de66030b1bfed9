import { createHash } from 'node:crypto';
import { keepsWords, type Format } from '#packages/package.ts';
import { words } from '#packages/words.ts';

/**
 * A page of the site as a package has it: links to what is not in the package become plain text, those to the first page
 * and the list of courses lead to where the package begins. Links are still from the root.
 */
export function pageInPackage(html: string, has: (file: string) => boolean, start: string): string {
  return html
    .replace(/<li[^>]*>\s*<a\b[^>]*\shref="(\/[^"]*)"[^>]*>[^<]*<\/a>\s*<\/li>/g, (item, address: string) =>
      isMenu(item, html) && !leads(address, has) ? '' : item,
    )
    .replace(
      /<a\b([^>]*?)\shref="(\/[^"]*)"([^>]*)>([\s\S]*?)<\/a>/g,
      (link: string, before: string, address: string, after: string, inner: string) => {
        if (leads(address, has)) return link;
        if (address === '/' || address === '/courses/')
          return `<a${before} href="/${start.replace(/index\.html$/, '')}"${after}>${inner}</a>`;
        return `<span>${inner}</span>`;
      },
    );
}

/** Whether an entry of a list stands in the menu of the page. */
const isMenu = (item: string, html: string): boolean => {
  const menu = /<nav\b[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  return menu.includes(item);
};

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
  const hashes = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  );
  return (
    `default-src 'none'; script-src 'self' ${[...new Set(hashes)].join(' ')}; style-src 'self' 'unsafe-inline'; ` +
    "img-src 'self' data: blob:; font-src 'self' data:; form-action 'self'; base-uri 'none'"
  );
}
