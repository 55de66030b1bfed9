import type { APIContext } from 'astro';
import { afterwardsOf } from '#build/afterwards.ts';
import type { Read } from '#authoring/read.ts';
import { siteContent } from '#build/site-content.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

export async function getStaticPaths() {
  const { scenarios } = await siteContent();
  return scenarios.map((scenario) => ({ params: { slug: scenario.slug }, props: { scenario } }));
}

/** What the look back tells; fetched when somebody comes to an ending. */
export async function GET({ props }: APIContext<{ scenario: Read<Scenario> }>): Promise<Response> {
  return new Response(JSON.stringify(afterwardsOf(await siteContent(), props.scenario)));
}
