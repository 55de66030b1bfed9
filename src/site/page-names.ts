import { sitePages, type SitePageName } from '#site/addresses.ts';
import { siteName } from '#site/names.ts';
import { words } from '#site/words.ts';

/** What a page of the site is called, wherever something leads to it. */
export const nameOfPage = (name: SitePageName): string => (name === 'home' ? siteName : words.pages[name]);

/** The same, by its address. */
export const nameAt = (address: (typeof sitePages)[number]['address']): string => {
  const page = sitePages.find((one) => one.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return nameOfPage(page.name);
};
