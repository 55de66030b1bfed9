/** The words of the frame round every page, in English. */
export const en = {
  skip: 'Skip to the text',
  mainMenu: 'Main',
  /** The parts of the menu. */
  menu: {
    learn: 'Learn',
    practise: 'Practise',
    'look-up': 'Look up',
    papers: 'Papers',
    record: 'My record',
  },
  /** What pages are called wherever something leads to them; the first page is called by the name of the site. */
  pages: {
    start: 'Start from what is coming',
    courses: 'Courses',
    scenarios: 'Conversations',
    adjustments: 'Adjustments',
    plan: 'A plan for two',
    evidence: 'Evidence',
    changes: 'What has changed since',
    sources: 'Sources',
    glossary: 'Glossary',
    record: 'My record',
    practice: 'Practice',
    search: 'Search',
    help: 'Getting help',
    papers: 'Working papers',
    papersKit: 'Working papers in every state',
    figures: 'Figures',
    workbooks: 'Workbooks',
    team: 'Measure a team',
    measure: 'Twelve questions',
    results: 'What the team answered',
    about: 'About this site',
  },
  /** After a number, beside what leads to practice. */
  due: 'due',
  searchSite: 'Search the site',
  notKept:
    'This browser is not letting the site keep anything. You can read and practise as usual, but what you do here is forgotten when you close the page.',
  whatThisMeans: 'What this means',
  otherHelp: 'Other ways to get help, for you or someone else',
  offline: 'After your first visit this site can be used without a network.',
  nothingLeaves: 'Nothing you do here leaves your device.',
  table: 'Table',
  asOf: (month: string) => `As of ${month}.`,
  asOfWithin: (month: string) => `(as of ${month})`,
};
