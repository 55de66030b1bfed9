import { searchableOf } from '#build/searchable.ts';
import { siteContent } from '#build/site-content.ts';
import { buildIndex } from '#search/build-index.ts';

export const GET = async () => Response.json(buildIndex(searchableOf(await siteContent())));
