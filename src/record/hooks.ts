/** The `data-` names on which the record page and its scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // The whole, and what is said of it.
  'record-refused',
  'record-why',
  'record-empty',
  'record-some',
  'record-no-names',
  // A part of the page, by its name, and what the script puts into it.
  'record-part',
  'record-body',
  'record-failed',
  // Handing it to somebody.
  'record-so-far',
  'record-for',
  'record-copy',
  'record-account',
  'record-print',
  'record-save',
  'record-told',
  'record-missing',
  'record-together',
  'record-certificate',
  'record-name',
  'record-paper',
  'record-paper-name',
  'record-paper-list',
  'record-paper-time',
  // Their own sentences, and the card for a pocket.
  'record-card',
  'record-card-told',
  'record-pocket',
  // A computer that others use, and the code of a place.
  'record-unshared',
  'record-shared',
  'record-share',
  'record-unshare',
  'record-share-told',
  'record-code',
  'record-place',
  'record-place-told',
  'take-along',
  'take-along-course',
  'take-along-code',
  'take-along-shared',
  // Keeping it, carrying it, erasing it.
  'record-lasting',
  'record-download',
  'record-file',
  'record-loaded',
  'record-refusal',
  'record-ask-erase',
  'record-erased',
  'record-erase',
  'record-lose',
  'record-keep',
  'record-do-erase',
] as const;

export type Hook = (typeof hooks)[number];

/** The attribute of a hook, for a tag: `<p {...hook('record-told')}>`. */
export const hook = (name: Hook, value = '') => ({ [`data-${name}`]: value });
