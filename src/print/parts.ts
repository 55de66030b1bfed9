/**
 * Every part of a page of the site that a book knows, by the class or the `data-` name that its room writes. This is all that print/
 * asks of the markup of other rooms: a test looks that somebody still writes each, and `npm run workbooks` stops at a page
 * that has not what its kind must have.
 */
export const parts = {
  // What of a page is worth paper.
  lesson: 'article.lesson',
  conversation: '.scenario',
  sheet: '.sheet',

  // A lesson.
  lead: '.lead',
  facts: '.facts',
  term: '.meaning',
  remember: '.remember',
  evidence: 'section.evidence',
  lines: '.paper',
  planHint: '.plan .part > p.small',
  cite: '.cite a',

  // A question, and the answers at the end.
  question: '[data-question]',
  toMatch: '[data-kind="match"]',
  toOrder: '[data-kind="order"]',
  how: '.how',
  answers: '.answers',
  answersFor: '.answers > p.soft',
  answered: '.answered',

  // A conversation as text, and its reasons.
  asText: '.as-text',
  toReasons: '.to-reasons',
  reasons: '.reasons',

  // A paper to fill in.
  gap: '.gap',
  cell: '.cell',

  // A claim among the evidence.
  claim: '.claim',
  statement: '.statement',
  marks: '.marks',
  claimUsed: '.claim > .small',
} as const;

export type PartName = keyof typeof parts;

/** What only works on a screen, and is left out of a book. */
export const onScreenOnly = {
  marked: '.screen-only',
  contents: 'nav.contents',
  where: '.where',
  place: '[data-place]',
  finish: '.finish',
  keep: '.keep',
  actions: '.actions',
  moves: '.moves',
  certainty: '.certainty',
  marking: '[data-marked]',
  checklist: '[data-checklist]',
  reflectionKept: '[data-reflection] .small',
  planKept: '[data-plan-form] > .small',
  map: '[data-scenario-map]',
  wayUp: '.scenario > header > p.small:first-child',
  sentences: '.end:has(.sentences)',
  entries: '[data-entries]',
} as const;

/** The kinds of page, where each begins, and what it cannot be without. */
export const kinds = {
  module: { whole: 'lesson', needs: ['lead', 'facts', 'remember', 'evidence'] },
  scenario: { whole: 'conversation', needs: ['asText', 'reasons'] },
  paper: { whole: 'sheet', needs: [] },
} as const satisfies Record<string, { whole: PartName; needs: readonly PartName[] }>;

export type Kind = keyof typeof kinds;

/** A part that must be there. Throws an error that names it, the page, and where to say what it is called now. */
export function partOf(root: ParentNode, name: PartName, where: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(parts[name]);
  if (found) return found;
  throw new Error(
    `${where} has no “${name}” (${parts[name]}), which a book is made of. If it has another name now, say so in src/print/parts.ts.`,
  );
}

/** The classes and `data-` names in a selector: what some room has to write. */
export const namesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z-]+)|\[(data-[a-z-]+)/g)].map(([, one, data]) => data ?? `.${one}`);
