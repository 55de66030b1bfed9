import { createHash } from 'node:crypto';
import { portableOf, zipOf, zipped } from '#build/portable.ts';

/** What is read of a bill of materials in CycloneDX (cyclonedx.org), as npm writes one. */
interface Bill {
  serialNumber?: string;
  metadata?: { timestamp?: string; tools?: unknown; component?: object; [part: string]: unknown };
  components?: { 'bom-ref'?: string }[];
  [part: string]: unknown;
}

/**
 * A bill of materials without what differs from one run to the next: its time, its serial number, the npm that wrote it, and the name of the folder, which
 * npm takes for that of the project. Both may be left out
 * (CycloneDX 1.5, 4.1). Refuses what is no bill.
 */
export function steadyBill(written: string, name: string): string {
  const { serialNumber: _, metadata, ...bill } = JSON.parse(written) as Bill;
  if (bill.bomFormat !== 'CycloneDX') throw new Error('This is no bill of materials in CycloneDX.');
  const { timestamp: __, tools: ___, component, ...about } = metadata ?? {};
  return `${JSON.stringify({ ...bill, metadata: { ...about, component: { ...component, name } } }, null, 2)}\n`;
}

/** The lines of SHA256SUMS, as `sha256sum --check` reads them, in the order of the names. */
export const sumsOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

/** The name of a site as its files have it: “Marlhaven at Work” is marlhaven-at-work. */
export const fileNameOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'site';

/** The built site `from` and its copy for a memory stick as zips, by the names of their files. The same site makes the same bytes. */
export async function siteZips(
  from: string,
  name: string,
  version: string,
): Promise<Map<string, Uint8Array>> {
  const start = `${fileNameOf(name)}-${version}`;
  const portable = [...(await portableOf(from))]
    .map(([path, content]) => [`${name}/${path}`, content] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map([
    [`${start}-site.zip`, zipped(from, start)],
    [`${start}-portable.zip`, zipOf(portable)],
  ]);
}
