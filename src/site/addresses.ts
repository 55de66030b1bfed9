/**
 * The addresses of the site: from its root, without the folder it is published in, a slash at both ends. They stand in
 * records that people keep, so an address that was published stays.
 */

/** The pages that are made from content. */
export * as addressOf from '#site/address-of.ts';

/** The parts of the menu, in its order. A page says by such a word to which part of the site it belongs. */
export const menuParts = ['learn', 'practise', 'look-up', 'papers', 'record'] as const;

export type MenuPart = (typeof menuParts)[number];

/** What belongs together under a part of the menu, in its order; each has a heading there (site/words.ts). */
export const menuGroups = ['coming', 'lessons', 'alone', 'teams', 'work', 'yourself', 'evidence'] as const;

export type MenuGroup = (typeof menuGroups)[number];

export interface SitePage {
  readonly address: `/${string}`;
  /** The name of its file in content/pages/, and of the word by which whatever leads to it calls it (site/words.ts). */
  readonly name: string;
  /** Under which part of the menu it stands. */
  readonly menu?: MenuPart;
  /** With what it belongs together there. */
  readonly group?: MenuGroup;
  /** Time on it counts in the record. */
  readonly timed?: true;
  /** For who writes content. No lesson leads there. */
  readonly authors?: true;
  /** What content may ask of it behind a “#”, as the page reads it. */
  readonly anchors?: readonly string[];
}

/** Every page that is there whatever the content; those of one part of the menu in the order in which they stand there. */
export const sitePages = [
  { address: '/', name: 'home' },
  { address: '/start/', name: 'start' },
  { address: '/courses/', name: 'courses', menu: 'learn', group: 'lessons' },
  { address: '/scenarios/', name: 'scenarios', menu: 'practise', group: 'alone' },
  { address: '/practice/', name: 'practice', menu: 'practise', group: 'alone', timed: true },
  { address: '/sessions/', name: 'sessions', menu: 'practise', group: 'teams' },
  { address: '/sessions/watch-back/', name: 'watch-back', menu: 'practise', group: 'teams' },
  { address: '/adjustments/', name: 'adjustments', menu: 'look-up', group: 'work' },
  { address: '/adjustments/situations/', name: 'situations' },
  { address: '/adjustments/costs/', name: 'costs' },
  { address: '/evidence/', name: 'evidence', menu: 'look-up', group: 'evidence' },
  { address: '/figures/', name: 'figures', menu: 'look-up', group: 'evidence' },
  { address: '/evidence/ips/', name: 'ips' },
  { address: '/evidence/changes/', name: 'changes', menu: 'look-up', group: 'evidence' },
  { address: '/evidence/sources/', name: 'sources', menu: 'look-up', group: 'evidence' },
  { address: '/glossary/', name: 'glossary', menu: 'look-up', group: 'evidence' },
  { address: '/papers/', name: 'papers', menu: 'papers' },
  {
    address: '/adjustments/plan/',
    name: 'plan',
    menu: 'papers',
    anchors: ['ask', 'answer', 'refused', 'team', 'review', 'ending'].map((paper) => `paper=${paper}`),
  },
  { address: '/workbooks/', name: 'workbooks', menu: 'papers' },
  { address: '/papers/kit/', name: 'papersKit', authors: true },
  { address: '/record/', name: 'record', menu: 'record' },
  { address: '/search/', name: 'search' },
  { address: '/help/', name: 'help' },
  { address: '/accessibility/', name: 'accessibility' },
  { address: '/privacy/', name: 'privacy' },
  { address: '/team/', name: 'team', menu: 'practise', group: 'teams' },
  { address: '/team/measure/', name: 'measure' },
  { address: '/team/results/', name: 'results' },
  { address: '/team/report/', name: 'report' },
  { address: '/champions/', name: 'champions', menu: 'practise', group: 'teams' },
  { address: '/champions/posters/', name: 'posters' },
  { address: '/about/', name: 'about' },
] as const satisfies readonly SitePage[];

/** Files of the built site that a page may lead to, and that are no pages. */
export const siteFiles = ['/licences.txt', '/evidence/changes.atom'] as const;

export type SitePageName = (typeof sitePages)[number]['name'];

/** Where a page of the table is; undefined for a name that is none. */
export const addressAt = (name: string): SitePage['address'] | undefined =>
  sitePages.find((page) => page.name === name)?.address;
