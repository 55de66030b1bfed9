/** The `data-` names on which the evidence and its scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // A list of claims, and what can be chosen by.
  'choose',
  'shown',
  'theme',
  'claim',
  'strength',
  'status',
  'nation',
  // What holds now, by nation; `own` marks what holds where the reader works.
  'own-nation',
  'nations',
  'own',
] as const;

export type Hook = (typeof hooks)[number];

/** A selector for what carries a hook. */
export const at = (hook: Hook) => `[data-${hook}]`;
