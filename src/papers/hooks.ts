/** The `data-` names on which the papers and their scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // The whole of a paper, and what can be done with it.
  'sheet',
  'status',
  'refused',
  'kept',
  'sheets',
  'new',
  'actions',
  'print',
  'save',
  'forget',
  'load',
  'join',
  'again',
  'again-title',
  // The form: its paper, its version, and the field that says the nation.
  'paper',
  'form',
  'nation',
  'nations',
  // While the script is there, and while an empty one is printed.
  'alive',
  'blank',
  // Fields. `at` is the address of an answer; `written` is where it stands on paper.
  'at',
  'written',
  'rows',
  'row',
  'line',
  'add',
  // What comes of the answers.
  'none',
  'first',
  'most',
  'below',
  'levels',
  'item',
  'sentences',
  'words',
  'into',
  'jigsaw',
  'by',
  'piece',
  'does',
  'entry',
  'place',
  'label',
  'pieces',
  'overlap',
  'entries',
  'chart',
  'when',
  'count',
  'of',
  // Where papers that were begun are listed.
  'begun',
  'begun-list',
  'begun-when',
  // The kit.
  'kit',
] as const;

export type Hook = (typeof hooks)[number];

/** The attribute of a hook, for a tag: `<p {...hook('status')}>`. With null there is none. */
export const hook = (name: Hook, value: string | number | null = '') => ({ [`data-${name}`]: value });
