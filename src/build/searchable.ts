import { allKinds, type Content } from '#build/content.ts';
import { joined, type Searchable } from '#search/documents.ts';
import { sitePages, type SitePage } from '#site/addresses.ts';

/** What can be searched: what the pages say of themselves, and what each kind of content gives. */
export const searchableOf = (content: Content): Searchable =>
  joined([
    {
      pages: sitePages.flatMap(({ address, title, search }: SitePage) =>
        search ? [{ url: address, title, ...search }] : [],
      ),
    },
    ...allKinds.map((kind) => kind.searchable?.(content.of(kind), content) ?? {}),
  ]);
