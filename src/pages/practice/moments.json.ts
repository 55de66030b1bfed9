import { momentsList } from '#practice/moments-of-scenarios.ts';
import { siteContent } from '#build/site-content.ts';

/** Which scenes of conversations can be asked by themselves; fetched only for who has played one to its end. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(momentsList((await siteContent()).scenarios)));
}
