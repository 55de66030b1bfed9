/** The `data-` names on which practice and its scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // The page: before, during and after a session.
  'practice-intro',
  'practice-status',
  'practice-start',
  'practice-anyway',
  'practice-calendar',
  'practice-invite',
  'practice-question',
  'practice-count',
  'practice-from',
  'practice-changed',
  'practice-slot',
  'practice-next',
  'practice-stop',
  'practice-end',
  'practice-away',
  'practice-own',
  'practice-own-words',
  'practice-go-on',
  // The form of a moment.
  'moment',
  'ready',
  'you',
  'name',
  'about',
  'before',
  'scene',
  'sentence',
  'sentence-words',
  'ask',
  'asks',
  'choices',
  'status',
  'marked',
  'result',
  'reasons',
  'thinks',
  'thinks-who',
  'thinks-words',
  'conversation',
  // What came of the answer, shown as with a question.
  'outcome',
  'part',
  'yours',
  // How many endings of a conversation were met, wherever it is listed.
  'met',
  'met-words',
  'endings',
  // When the moments of the conversation on this page come back.
  'comes-back',
  // How much is due, wherever practice is linked.
  'due',
  'count',
] as const;

export type Hook = (typeof hooks)[number];

/** The attribute of a hook, for a tag: `<p {...hook('practice-status')}>`. */
export const hook = (name: Hook, value = '') => ({ [`data-${name}`]: value });
