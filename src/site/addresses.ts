/**
 * The addresses of the site: from its root, without the folder it is published in, a slash at both ends. They stand in
 * records that people keep, so an address that was published stays.
 */

/** The pages that are made from content. */
export * as addressOf from '#site/address-of.ts';

/** The parts of the menu, in its order. A page says by such a word to which part of the site it belongs. */
export const menuParts = ['learn', 'practise', 'look-up', 'papers', 'record'] as const;

export type MenuPart = (typeof menuParts)[number];

export interface SitePage {
  readonly address: `/${string}`;
  /** The name of its file in content/pages/, and of the word by which whatever leads to it calls it (site/words.ts). */
  readonly name: string;
  /** Under which part of the menu it stands. */
  readonly menu?: MenuPart;
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
  { address: '/courses/', name: 'courses', menu: 'learn' },
  { address: '/scenarios/', name: 'scenarios', menu: 'practise' },
  { address: '/practice/', name: 'practice', menu: 'practise', timed: true },
  { address: '/sessions/', name: 'sessions', menu: 'practise' },
  { address: '/sessions/watch-back/', name: 'watch-back', menu: 'practise' },
  { address: '/adjustments/', name: 'adjustments', menu: 'look-up' },
  { address: '/adjustments/situations/', name: 'situations' },
  { address: '/adjustments/costs/', name: 'costs' },
  { address: '/evidence/', name: 'evidence', menu: 'look-up' },
  { address: '/evidence/ips/', name: 'ips' },
  { address: '/evidence/changes/', name: 'changes', menu: 'look-up' },
  { address: '/evidence/sources/', name: 'sources', menu: 'look-up' },
  { address: '/figures/', name: 'figures', menu: 'look-up' },
  { address: '/glossary/', name: 'glossary', menu: 'look-up' },
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
  { address: '/team/', name: 'team', menu: 'practise' },
  { address: '/team/measure/', name: 'measure' },
  { address: '/team/results/', name: 'results' },
  { address: '/team/report/', name: 'report' },
  { address: '/champions/', name: 'champions', menu: 'practise' },
  { address: '/champions/posters/', name: 'posters' },
  { address: '/about/', name: 'about' },
] as const satisfies readonly SitePage[];

/** Files of the built site that a page may lead to, and that are no pages. */
export const siteFiles = ['/licences.txt', '/evidence/changes.atom'] as const;

export type SitePageName = (typeof sitePages)[number]['name'];

/** Where a page of the table is; undefined for a name that is none. */
export const addressAt = (name: string): SitePage['address'] | undefined =>
  sitePages.find((page) => page.name === name)?.address;
