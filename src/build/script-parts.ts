/**
 * Into which files the scripts of pages go: what every page runs, what most pages do that are more than read, what goes with a
 * record, with lessons, with plans, with working papers, with questions, what opens a source, and what sees that somebody may die. The rest falls into files by itself, as pages share it. Without this a lesson is thirty
 * files, most of a few hundred bytes. What is added to one weighs on every page that loads it; tests/journeys/weights.ts says
 * how much each may be.
 */
export const scriptParts = [
  {
    name: 'every',
    priority: 5,
    test: /preload-helper|\/src\/(device\/(offline|save-site|preferences|storage-note|element)|site\/locale)\.ts/,
  },
  {
    name: 'pages',
    priority: 4,
    test: /\/src\/(device\/(dom|parts-of-page)|site\/(in-words|names|around|address-of)|facts\/longest-text|assessment\/fnv)\.ts/,
  },
  {
    name: 'record',
    priority: 3,
    test: /\/src\/(device\/(record-store|fetch-json|ids|kept-note|while-writing|files|active-time|seed)|facts\/(kept-texts|days|carried-file)|papers\/sheet-limits)\.ts/,
  },
  { name: 'lessons', priority: 2, test: /\/src\/record\/(progress|hooks\.client)\.ts/ },
  {
    name: 'plans',
    priority: 2,
    test: /\/src\/(record\/(plans|plan-words(\.en)?)|device\/persistent-storage)\.ts/,
  },
  { name: 'papers', priority: 2, test: /\/src\/papers\/(sheets|hooks\.client)\.ts/ },
  {
    name: 'questions',
    priority: 1,
    test: /\/src\/(assessment\/(questions\.client|shuffle-options\.client|hooks\.client|key)|device\/kept-field)\.ts/,
  },
  {
    name: 'sources',
    priority: 1,
    test: /\/src\/evidence\/(own-nation\.client|cite-in-place\.client|cite-words(\.en)?|hooks)\.ts/,
  },
  {
    name: 'danger',
    priority: 1,
    test: /\/src\/(search\/(needs-help|help-words|sayings|edit-distance|analyse|spelling|stem|lunr-parts)|site\/help-names)\.ts|lunr\/lib\/stemmer/,
  },
];
