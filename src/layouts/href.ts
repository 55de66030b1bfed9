/** An address on this site, under whatever folder the site is published in. `path` starts with “/”. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
