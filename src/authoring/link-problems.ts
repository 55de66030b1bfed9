import type { KnownSite } from '#authoring/known-site.ts';
import type { Position, Problem } from '#authoring/problem.ts';
import { unknownId, type Otherwise } from '#authoring/unknown-id.ts';

/**
 * A link to a page or a section of the site that is not there. Links that leave the site are left alone. `own` is the
 * page the link stands on, for one that is only “#section”.
 */
export function linkProblems(
  at: () => Position & { file: string },
  link: string,
  { addresses, spared }: Pick<KnownSite, 'addresses' | 'spared'>,
  own?: { address: string; anchors: ReadonlySet<string> },
  otherwise?: Otherwise,
): Problem[] {
  if (link.startsWith('https://')) return [];
  const [path = '', anchor] = link.split('#');
  const address = path === '' && own ? own.address : path.split('?')[0]!;
  const anchors = path === '' && own ? own.anchors : addresses.get(address);
  if (!anchors) {
    // The page of a file that could not be read is not a second mistake.
    if (address.split('/').some((part) => spared.has(part))) return [];
    const known = { one: 'page', ids: [...addresses.keys()], home: 'to the site' };
    return [unknownId(at(), address, known, otherwise)];
  }
  if (!anchor || anchors.has(anchor) || spared.has(anchor)) return [];
  return [unknownId(at(), anchor, { one: 'anchor', ids: [...anchors], home: `on ${address}` }, otherwise)];
}
