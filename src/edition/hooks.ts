/** The `data-` names on which what an organisation adds to a page and its scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // The last day of something that is told to everybody.
  'announced-until',
] as const;

export type Hook = (typeof hooks)[number];
