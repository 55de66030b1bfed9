/** What a kind of page weighs, over the whole of it and without a press, as it was measured. A page of each kind stands for it. */
export interface Weight {
  kind: string;
  path: string;
  /** Bytes of script after brotli: for pages of reading what the README promises, for the others 500 more than were measured. */
  script: number;
  /** Files, the page with them. */
  requests: number;
  /** Bytes of scripts, styles and typefaces after brotli. What is written on the page may grow. */
  beside: number;
}
export const weights: readonly Weight[] = [
  { kind: 'first page', path: '/', script: 3000, requests: 9, beside: 33_598 },
  {
    kind: 'answer of the front door',
    path: '/start/clinicians/review/',
    script: 3000,
    requests: 9,
    beside: 33_006,
  },
  { kind: 'course', path: '/courses/clinicians/', script: 3000, requests: 10, beside: 33_449 },
  { kind: 'evidence', path: '/evidence/', script: 3000, requests: 8, beside: 33_599 },
  { kind: 'words', path: '/glossary/', script: 3000, requests: 7, beside: 32_369 },
  { kind: 'help', path: '/help/', script: 3000, requests: 7, beside: 32_371 },
  { kind: 'lesson', path: '/modules/fears-of-relapse/', script: 19_000, requests: 20, beside: 62_350 },
  {
    kind: 'lesson with drawings',
    path: '/modules/trials-and-their-limits/',
    script: 19_000,
    requests: 20,
    beside: 62_350,
  },
  { kind: 'practice', path: '/practice/', script: 18_100, requests: 18, beside: 48_964 },
  { kind: 'conversation', path: '/scenarios/matthew/', script: 30_000, requests: 15, beside: 63_500 },
  { kind: 'record', path: '/record/', script: 30_600, requests: 21, beside: 61_945 },
  { kind: 'adjustments', path: '/adjustments/', script: 12_700, requests: 14, beside: 43_719 },
  { kind: 'plan', path: '/adjustments/plan/', script: 15_000, requests: 15, beside: 45_817 },
  // What sees danger is a file that every search box shares, and what fetches the index another. Four in ten new wordings of danger
  // were met without the scale, eight in ten with it: 2.9 KB, and the way to help waits for no further file.
  { kind: 'search', path: '/search/', script: 16_500, requests: 11, beside: 46_100 },
  { kind: 'a team’s measure', path: '/team/measure/', script: 10_500, requests: 12, beside: 40_635 },
  { kind: 'what a team answered', path: '/team/results/', script: 15_600, requests: 14, beside: 45_825 },
  // Keeping what is typed, following other tabs and both texts of a conflict came to 3 KB here.
  { kind: 'working paper', path: '/papers/service-map/', script: 13_200, requests: 14, beside: 44_124 },
];
