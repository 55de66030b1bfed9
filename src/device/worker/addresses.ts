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
