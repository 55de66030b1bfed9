import { createHash } from 'node:crypto';

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
