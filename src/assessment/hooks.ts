/** The `data-` names on which questions, the check of a course and their scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // A question: its id, its kind, its edition, and what marking needs of it, as JSON. `ready` is on it once it can be answered,
  // `pressed` where somebody answered before its script was there; the page says with `soon` that it was noted.
  'question',
  'kind',
  'edition',
  'key',
  'ready',
  'pressed',
  'soon',
  // A part of it, by its number in the author’s order, and what moves it up and down.
  'part',
  'move',
  // What is there to answer with, to look over what was written, and to see what came of it.
  'ask',
  'checklist',
  'marked',
  'outcome',
  'reasons',
  'yours',
  'again',
  // The reasons at the end of the page, to be copied.
  'copy',
  // The check of a course.
  'check',
  'check-intro',
  'check-status',
  'check-start',
  'check-result',
  'check-whole',
  'check-objective',
  'check-confidence',
  'check-form',
  'check-end',
  'check-finish',
  'objective',
  'item',
] as const;

export type Hook = (typeof hooks)[number];
