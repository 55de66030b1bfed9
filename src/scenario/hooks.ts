/** The `data-` names on which the page of a conversation and its scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // The page, by the conversation on it; how far that stands, for its style.
  'scenario',
  // On what was pressed before the script was there.
  'pressed',
  'stand',
  // The map, and whether it may be seen; a place or a way on it, and whether the learner went there, now or before.
  'scenario-map',
  'open',
  'visit',
  'taken',
  'before',
] as const;

export type Hook = (typeof hooks)[number];
