import type { Content } from '#build/content.ts';
import { searchableOf } from '#build/searchable.ts';
import { searchDocuments, type SearchDocument, type Searchable } from '#search/documents.ts';

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
