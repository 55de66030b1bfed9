/** The `data-` names on which the evidence and its scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // A list of claims, and what can be chosen by.
  'choose',
  'find-claims',
  'shown',
  'theme',
  'claim',
  // Of a family, how many claims there are of each sort.
  'family',
  'mix',
  // All claims by their codes.
  'codes',
  'strength',
  'status',
  'nation',
  // A reference to copy, and what is said of it.
  'copy',
  'reference',
  'copy-reference',
  'copied',
  'not-copied',
  // A page made for one sheet.
  'print-page',
  // What holds now, by nation; `own` marks what holds where the reader works.
  'own-nation',
  'nations',
  'own',
] as const;

export type Hook = (typeof hooks)[number];

/** A selector for what carries a hook. */
export const at = (hook: Hook) => `[data-${hook}]`;
