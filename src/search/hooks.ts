/** The `data-` names on which the search and its scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // The form, in the header of every page and on the page of the search.
  'search-form',
  // What was found, what is said of it, and the way to help, which stands first.
  'search-results',
  'search-status',
  'search-help',
] as const;

export type Hook = (typeof hooks)[number];
