/** The `data-` names on which every page and what acts on it agree: what stands in this list, and nothing else. */
export const hooks = [
  // On the body: where the site is served from.
  'base',
  // In the footer: whether the site can be used without a network.
  'offline',
  // The rules by which a browser fetches pages ahead.
  'ahead',
  // Where nothing can be kept, and why.
  'storage-note',
  'storage-why',
  // Whom a page is for, as whom the reader came in.
  'door',
  // A field beside which other texts stand, from another device or tab.
  'others',
  // The name under which what is begun in a field is kept, where its place in the form would not do.
  'begun',
] as const;

export type Hook = (typeof hooks)[number];
