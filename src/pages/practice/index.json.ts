import { siteContent } from '#build/site-content.ts';
import { practisableIn } from '#practice/practisable.ts';

/** Which questions stand on the site now, and in which edition: what practice needs to know beside the record. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(practisableIn((await siteContent()).modules)));
}
