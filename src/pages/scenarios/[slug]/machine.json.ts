import type { APIContext } from 'astro';
import type { Read } from '#authoring/read.ts';
import { siteContent } from '#build/site-content.ts';
import { machineJson } from '#scenario/scenario.machine.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

export async function getStaticPaths() {
  const { scenarios } = await siteContent();
  return scenarios.map((scenario) => ({ params: { slug: scenario.slug }, props: { scenario } }));
}

/** The conversation as a machine, for authors and for any tool that opens an XState machine. */
export function GET({ props: { scenario } }: APIContext<{ scenario: Read<Scenario> }>): Response {
  return new Response(JSON.stringify(machineJson(scenario.value, scenario.slug), null, 2));
}
