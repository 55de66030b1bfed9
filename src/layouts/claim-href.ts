import { siteContent } from '#build/site-content.ts';
import { addressesOfClaims } from '#evidence/claim.kind.ts';
import { href } from '#layouts/href.ts';
import { addressOf } from '#site/addresses.ts';

/** Where a claim stands among all the evidence, for a link. */
export async function claimHref(id: string): Promise<string> {
  return (await claimHrefs())(id);
}

/** The same for many. */
export async function claimHrefs(): Promise<(id: string) => string> {
  const addresses = addressesOfClaims(await siteContent());
  return (id) => href(addresses.get(id) ?? addressOf.claim(id));
}
