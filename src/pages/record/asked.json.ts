import { siteContent } from '#build/site-content.ts';
import { momentEditions } from '#practice/moments-of-scenarios.ts';
import { askedNow } from '#record/site-outline.ts';

/** What the record page leads back to: fetched only by whoever was certain of something and wrong. */
export async function GET(): Promise<Response> {
  return Response.json(askedNow(await siteContent(), momentEditions));
}
