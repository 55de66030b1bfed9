/**
 * The addresses of the site: from its root, without the folder it is published in, a slash at both ends. They stand in
 * records that people keep, so an address that was published stays.
 */

/** The pages that are made from content. */
export * as addressOf from '#site/address-of.ts';

export interface SitePage {
  readonly address: `/${string}`;
  /** The name of its file in content/pages/, and of the word by which whatever leads to it calls it (site/words.ts). */
  readonly name: string;
  /** Where it stands in the menu: the word by which a page says that it belongs to this part of the site. */
  readonly menu?: string;
  /** Time on it counts in the record. */
  readonly timed?: true;
  /** For who writes content. No lesson leads there. */
  readonly authors?: true;
}

/** Every page that is there whatever the content, in the order of the menu. */
export const sitePages = [
  { address: '/', name: 'home' },
  { address: '/courses/', name: 'courses', menu: 'courses' },
  { address: '/scenarios/', name: 'scenarios', menu: 'scenarios' },
  { address: '/adjustments/', name: 'adjustments', menu: 'adjustments' },
  { address: '/adjustments/plan/', name: 'plan' },
  { address: '/evidence/', name: 'evidence', menu: 'evidence' },
  { address: '/evidence/changes/', name: 'changes' },
  { address: '/evidence/sources/', name: 'sources' },
  { address: '/glossary/', name: 'glossary', menu: 'glossary' },
  { address: '/record/', name: 'record', menu: 'record' },
  { address: '/practice/', name: 'practice', timed: true },
  { address: '/search/', name: 'search' },
  { address: '/help/', name: 'help' },
  { address: '/papers/', name: 'papers' },
  { address: '/papers/kit/', name: 'papersKit', authors: true },
  { address: '/figures/', name: 'figures' },
  { address: '/workbooks/', name: 'workbooks' },
  { address: '/about/', name: 'about' },
] as const satisfies readonly SitePage[];

export type SitePageName = (typeof sitePages)[number]['name'];

/** A part of the site, as the menu has them. */
export type MenuPart = Extract<(typeof sitePages)[number], { menu: string }>['menu'];

/** Where a page of the table is; undefined for a name that is none. */
export const addressAt = (name: string): SitePage['address'] | undefined =>
  sitePages.find((page) => page.name === name)?.address;
