/** The `data-` names on which the pages of a session and their scripts agree: what stands in this list, and nothing else. */
export const hooks = [
  // The whole: the steps as JSON, the name of the session, and what the page is called where it is announced.
  'lead',
  'session',
  // A step of the wall, and the views it shows something in; which view it is in now.
  'led-step',
  'led-view',
  'showing',
  'shown',
  // What hands are raised for, and where they are counted.
  'led-option',
  'right',
  // A conversation, filled in by the script.
  'talk',
  'by',
  // The clock, and the button that starts it.
  'clock',
  'clock-go',
  // The time is up; a step takes longer than was planned.
  'up',
  'late',
  // The notes of a step; the panel of them on the wall.
  'step-notes',
  'notes-panel',
  'notes',
  'notes-open',
  'title',
  // What there is to press, and what is said once.
  'press',
  'letter-keys',
  'announce',
  // The whole page: its script has come; light or dark, as somebody chose.
  'alive',
  'scheme',
  // Watching one back.
  'watch',
  'agreed',
  'ask',
  'stage',
  'preview',
  'start',
  'mark',
  'playback',
  'moments',
  'watch-status',
  'remove',
  // Noting in the record that one took part.
  'attended',
  'attended-code',
  'attended-what',
  'attended-title',
  'attended-day',
  'attended-minutes',
  'attended-did',
  'attended-status',
  // The notes window.
  'plan-minutes',
  'elapsed',
  'hands-here',
  'next-title',
] as const;

export type Hook = (typeof hooks)[number];

/** The attribute of a hook, for a tag: `<p {...hook('clock')}>`. With null there is none. */
export const hook = (name: Hook, value: string | number | null = '') => ({ [`data-${name}`]: value });
