import type { APIContext } from 'astro';
import type { Read } from '#authoring/read.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { momentsFile } from '#practice/moments-of-scenarios.ts';
import { siteContent } from '#build/site-content.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

export async function getStaticPaths() {
  const { scenarios } = await siteContent();
  return scenarios.map((scenario) => ({ params: { slug: scenario.slug }, props: { scenario } }));
}

/** The words of one conversation’s moments; fetched when one of them is asked. */
export async function GET({ props }: APIContext<{ scenario: Read<Scenario> }>): Promise<Response> {
  return new Response(JSON.stringify(momentsFile(props.scenario, claimsOf(await siteContent()))));
}
