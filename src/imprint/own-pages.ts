import { addressAt } from '#site/addresses.ts';

/** What a page of the site takes from its file in content/pages/, beside its title, description and text. */
interface OwnPage {
  /** False where the pages take their titles from elsewhere, as those of courses do. */
  titled?: boolean;
  /** Short texts with a place of their own. */
  words?: readonly string[];
  /** Sections that the page puts where they belong; others follow in the order of the file. */
  sections?: readonly string[];
  /** What the page makes itself; its author says where it stands. */
  shows?: readonly string[];
  /** Names and numbers that this page alone knows. */
  values?: readonly string[];
}

/** Every page of the site, or sort of page, that has a file in content/pages/. */
export const ownPages = {
  home: {
    words: [
      'where',
      'go-on',
      'who',
      'own',
      'care',
      'coming',
      'whole',
      'skip',
      'before',
      'say',
      'others',
      'meeting',
      'prepare',
      'soon-clinicians',
      'soon-advisers',
      'soon-employers',
      'try',
      'hard',
    ],
    sections: ['what'],
    values: ['name'],
  },
  start: {
    words: [
      'coming',
      'say',
      'leave',
      'danger',
      'danger-more',
      'scene',
      'carry',
      'long',
      'other',
      'whole',
      'begin',
      'nothing-kept',
    ],
    sections: ['danger'],
  },
  courses: {},
  course: { titled: false, sections: ['coming', 'until-then', 'paper'] },
  check: {
    words: [
      'start',
      'finish',
      'changed',
      'able',
      'before-and-after',
      'confidence',
      'confidence-asked',
      'leave-out',
      'form-a',
      'form-b',
    ],
    sections: ['coarse', 'own-statements'],
    values: ['course', 'questions'],
  },
  scenarios: { words: ['whom', 'all', 'long', 'any', 'practised', 'none'] },
  adjustments: { sections: ['more', 'owed'], values: ['changes'] },
  adjustment: {
    titled: false,
    words: ['none', 'one', 'several', 'owed-duty', 'before', 'law'],
    sections: ['duty', 'sure', 'access-to-work', 'mental-health-service', 'fit-note', 'acas'],
  },
  plan: { sections: ['no-name'] },
  called: {
    titled: false,
    words: ['heading', 'description', 'told', 'told-more', 'settles', 'start', 'ask', 'others'],
    sections: ['nothing', 'asked'],
    values: ['title'],
  },
  situations: { values: ['situations'] },
  costs: {},
  evidence: {
    words: ['ips', 'drawn'],
    sections: [
      'does-ips-work',
      'does-work-bring-relapse',
      'what-did-the-null-trials-find',
      'does-it-do-more-than-find-work',
      'what-has-changed-since-2010',
      'what-of-severe-illness',
      'what-of-benefits',
      'what-of-employers',
      'does-telling-help',
      'do-adjustments-work',
      'who-drops-out',
    ],
  },
  ips: { words: ['print', 'evidence'] },
  changes: {},
  sources: {},
  glossary: {},
  record: {
    sections: [
      'no-scripts',
      'empty',
      'refused',
      'no-names',
      'headings',
      'carry',
      'unshared',
      'shared',
      'place',
      'erase',
      'certificate',
    ],
  },
  practice: {
    words: ['start', 'anyway', 'calendar', 'stop', 'end', 'own', 'courses', 'conversations', 'record'],
    sections: ['no-scripts', 'invite', 'how'],
  },
  search: {
    words: ['everything', 'asks', 'search', 'kind', 'any', 'for', 'anybody', 'first', 'told'],
    sections: ['no-scripts'],
  },
  help: { shows: ['help-lines'] },
  papers: { sections: ['others'] },
  'papers-kit': { words: ['on-this-page'], sections: ['no-scripts'] },
  'role-play': {
    titled: false,
    words: [
      'before',
      'stop',
      'play',
      'helper',
      'you',
      'where',
      'seen',
      'practise',
      'other',
      'begin',
      'think',
      'safe',
      'watch',
      'made-up',
    ],
    values: ['name', 'summary', 'lines'],
  },
  figures: {},
  workbooks: { sections: ['courses', 'sessions', 'none', 'modules', 'papers'], values: ['made'] },
  team: {},
  measure: { sections: ['before', 'slip'] },
  results: { sections: ['no-scripts'] },
  sessions: { sections: ['how', 'distress'] },
  'watch-back': { sections: ['no-scripts'] },
  report: { sections: ['no-scripts', 'made'] },
  posters: {},
  champions: { sections: ['year'], words: ['start', 'calendar', 'made', 'no-day'] },
  about: { shows: ['first-sources', 'reviewed', 'contact'] },
  accessibility: {
    shows: ['organisation', 'known', 'tested', 'contact', 'prepared'],
  },
  privacy: { shows: ['organisation', 'lms'] },
  'before-the-conversation': { titled: false, words: ['practise'], sections: ['whom', 'more'] },
  guide: { titled: false, words: ['looked', 'on-this-page'], values: ['month'] },
  'the-law': { titled: false, words: ['where-from', 'tried', 'every'], values: ['cited'] },
  'not-found': {},
} as const satisfies Record<string, OwnPage>;

export type OwnPageName = keyof typeof ownPages;

export const isOwnPage = (name: string): name is OwnPageName => Object.hasOwn(ownPages, name);

/** Names and numbers that every page may say; build/own-page.ts works them out. */
export const siteValues = [
  'site',
  'claims',
  'dated',
  'sources',
  'sources-used',
  'terms',
  'read',
  'version',
] as const;

export type SiteValue = (typeof siteValues)[number];

/** Those that may stand in what a search says of a page. */
export const searchedValues = ['site', 'lines'] as const;

/** Where a page is, if it is one page. */
export const placeOf = (name: OwnPageName): string | undefined => addressAt(name);

/** What the table says of one page, with nothing left out. */
export const needsOf = (name: OwnPageName): Required<OwnPage> => ({
  titled: true,
  words: [],
  sections: [],
  shows: [],
  values: [],
  ...(ownPages[name] as OwnPage),
});
