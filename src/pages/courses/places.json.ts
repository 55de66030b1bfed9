import { placesOf } from '#build/places.ts';
import { siteContent } from '#build/site-content.ts';

/** What the first page sets a record against, to say where somebody was. */
export const GET = async () => Response.json(placesOf(await siteContent()));
