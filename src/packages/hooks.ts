/** What the page round a course and its script agree on: `data-<hook>`. */
export const hooks = [
  'package',
  'first',
  'state',
  'start',
  'bar',
  'kept',
  'leave',
  'frame',
  'leaving',
  'file',
  'go',
  'stay',
  'left',
] as const;
export type Hook = (typeof hooks)[number];
