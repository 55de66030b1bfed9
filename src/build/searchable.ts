import { allKinds, type Content } from '#build/content.ts';
import { joined, type Searchable } from '#search/documents.ts';

/** What can be searched: what each kind of content gives. */
export const searchableOf = (content: Content): Searchable =>
  joined(allKinds.map((kind) => kind.searchable?.(content.of(kind), content) ?? {}));
