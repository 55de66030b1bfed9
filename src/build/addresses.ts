import { allKinds, type Content } from '#build/content.ts';
import { siteFiles, sitePages, type SitePage } from '#site/addresses.ts';

/** Every address that content may lead to, with its anchors: the pages that are always there, and those made from content. */
export function addressesOf(content: Content): Map<string, ReadonlySet<string>> {
  const addresses = new Map<string, Set<string>>(
    sitePages
      .filter((page: SitePage) => !page.authors)
      .map(({ address, anchors }: SitePage) => [address, new Set(anchors)]),
  );
  for (const file of siteFiles) addresses.set(file, new Set());
  for (const kind of allKinds)
    for (const item of content.of(kind))
      for (const { url, anchors = [], authors } of kind.addresses?.(item, content) ?? [])
        if (!authors) addresses.set(url, new Set([...(addresses.get(url) ?? []), ...anchors]));
  return addresses;
}
