/** What a kind of page weighs, over the whole of it and without a press, as it was measured. A page of each kind stands for it. */
export interface Weight {
  kind: string;
  path: string;
  /** Bytes of script after brotli, as the README promises. */
  script: number;
  /** Files, the page with them. */
  requests: number;
  /** Bytes of scripts, styles and typefaces after brotli. What is written on the page may grow. */
  beside: number;
}
export const weights: readonly Weight[] = [
  { kind: 'first page', path: '/', script: 3000, requests: 10, beside: 41_098 },
  {
    kind: 'answer of the front door',
    path: '/start/clinicians/review/',
    script: 3000,
    requests: 9,
    beside: 32_952,
  },
  { kind: 'course', path: '/courses/clinicians/', script: 3000, requests: 10, beside: 33_513 },
  { kind: 'evidence', path: '/evidence/', script: 3000, requests: 8, beside: 33_596 },
  { kind: 'words', path: '/glossary/', script: 3000, requests: 7, beside: 32_256 },
  { kind: 'help', path: '/help/', script: 3000, requests: 7, beside: 32_230 },
  { kind: 'lesson', path: '/modules/fears-of-relapse/', script: 20_000, requests: 19, beside: 60_948 },
  {
    kind: 'lesson with drawings',
    path: '/modules/trials-and-their-limits/',
    script: 20_000,
    requests: 19,
    beside: 60_948,
  },
  { kind: 'practice', path: '/practice/', script: 20_000, requests: 18, beside: 48_822 },
  { kind: 'conversation', path: '/scenarios/matthew/', script: 30_000, requests: 16, beside: 65_221 },
  // What is begun in its forms is kept as it is typed, and its ways to keep it stand side by side: 1.6 KB.
  { kind: 'record', path: '/record/', script: 42_000, requests: 21, beside: 62_391 },
  { kind: 'adjustments', path: '/adjustments/', script: 15_000, requests: 13, beside: 42_573 },
  { kind: 'plan', path: '/adjustments/plan/', script: 15_000, requests: 15, beside: 44_440 },
  // What sees danger is a file that every search box shares, and what fetches the index another. Four in ten new wordings of danger
  // were met without the scale, eight in ten with it: 2.9 KB, and the way to help waits for no further file.
  { kind: 'search', path: '/search/', script: 16_500, requests: 11, beside: 46_100 },
  { kind: 'a team’s measure', path: '/team/measure/', script: 20_000, requests: 12, beside: 40_586 },
  { kind: 'what a team answered', path: '/team/results/', script: 20_000, requests: 14, beside: 45_567 },
  // Keeping what is typed, following other tabs and both texts of a conflict came to 3 KB here.
  { kind: 'working paper', path: '/papers/service-map/', script: 13_500, requests: 15, beside: 44_116 },
];
