import { allKinds, type Content } from '#build/content.ts';
import { joined, searchDocuments, type SearchDocument, type Searchable } from '#search/documents.ts';

/** What can be searched: what each kind of content gives. */
export const searchableOf = (content: Content): Searchable =>
  joined(allKinds.map((kind) => kind.searchable?.(content.of(kind), content) ?? {}));

/** Every place that should be found in other words than its own, and the words there are. A claim is found through its family, a term through what else it is called. */
export function askablePlaces(content: Content): {
  places: SearchDocument[];
  asked: NonNullable<Searchable['asked']>;
} {
  const site = searchableOf(content);
  return {
    places: searchDocuments(site).filter(({ kind }) => kind !== 'claim' && kind !== 'term'),
    asked: site.asked ?? {},
  };
}
