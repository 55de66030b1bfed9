/** What `offline.json` says: everything the site consists of, as this build made it. */
export interface OfflineList {
  /** Changes when any file does. */
  readonly version: string;
  /** All files together, as they are kept. */
  readonly bytes: number;
  readonly files: readonly OfflineFile[];
}

export interface OfflineFile {
  /** From the folder the site is published in, a page without its `index.html`: `modules/one-team/`. */
  readonly url: string;
  /** The first 15 bytes of its SHA-256, in base64. */
  readonly hash: string;
  readonly bytes: number;
}

/**
 * Where an address of the site may be saved, the likeliest first; nowhere for an address that is not the site's.
 * `scope` is the folder the site is published in, with a slash at its end. People and hosts add and drop slashes,
 * and `?q=…` is the page's own business.
 */
export function savedUnder(address: string, scope: string): string[] {
  if (!address.startsWith(scope)) return [];
  const path = address
    .slice(scope.length)
    .replace(/[?#].*$/s, '')
    .replace(/(^|\/)index\.html$/, '$1');
  return path === '' || path.endsWith('/') ? [path] : [path, `${path}/`];
}

/** What a file is, by its name. A server that once said otherwise would be believed for as long as the file stays. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  epub: 'application/epub+zip',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** The type of a file of the site; that of no use to a browser where its name says none. */
export function typeOf(url: string): string {
  if (url === '' || url.endsWith('/')) return types.html!;
  const ending = url.slice(url.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(types, ending) ? types[ending]! : 'application/octet-stream';
}
