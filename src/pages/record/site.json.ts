import { siteContent } from '#build/site-content.ts';
import { siteOutline } from '#record/site-outline.ts';

/** What the record page names: fetched only once there is a record to show. */
export async function GET(): Promise<Response> {
  return Response.json(siteOutline(await siteContent()));
}
