/** The `data-` names on which the figure that can be tried and its script agree: what stands in this list, and nothing else. */
export const hooks = [
  // The form, with the words of its search as JSON.
  'send-through',
  // A person: the steps that stop them, and their hope at the start. What no help mends.
  'sticks',
  'hope',
  'scarce',
  // A step, in the path and in the track; what became of it; the place for that in words.
  'step',
  'mark',
  'mark-words',
  // What there is to press, and what a try is told in.
  'go',
  'name',
  'hope-shown',
  'track',
  'status',
  'log',
  // The page of a figure: printing it, and saving it.
  'figure-page',
  'figure-print',
  'figure-save',
] as const;

export type Hook = (typeof hooks)[number];
