import { nearest } from '#authoring/nearest.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { Asked } from '#curriculum/asked.schema.ts';

/** A line as it counts: whoever types it in capitals, with a comma or without the apostrophe asks the same. */
const lineAsRead = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What may be wrong with the files of content/asked/, each by itself and all together. */
export function askedProblems(
  files: readonly Read<Asked>[],
  site: Pick<KnownSite, 'addresses' | 'spared'>,
): Problem[] {
  const known = [...site.addresses].flatMap(([page, anchors]) => [
    page,
    ...[...anchors].map((anchor) => `${page}#${anchor}`),
  ]);
  const all = new Set(known);
  const homes = new Map<string, string>();
  const places = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, locate, value } of files) {
    for (const [address, lines] of Object.entries(value)) {
      const at = () => ({ file, ...locate([address]) });
      const spared = address.split('/').some((part) => site.spared.has(part));
      if (!all.has(address) && !spared) {
        const meant = nearest(address, known);
        problems.push({
          ...at(),
          kind: 'unknown-address',
          what: `There is no ${address}.`,
          why: 'What people type would lead nowhere.',
          cure: meant ? `did you mean ${meant}?` : 'name a page or section of the site',
        });
      }
      const home = homes.get(address);
      if (home !== undefined)
        problems.push({
          ...at(),
          kind: 'asked-in-two-files',
          what: `${address} also has lines in ${home}.`,
          why: 'Only those of one file would be searched.',
          cure: `put them together in ${home}`,
        });
      else homes.set(address, file);
      lines.forEach((line, index) => {
        const taken = places.get(lineAsRead(line));
        if (taken === undefined) return void places.set(lineAsRead(line), address);
        problems.push({
          file,
          ...locate([address, index]),
          kind: 'asked-twice',
          what: `“${line}” already leads to ${taken}.`,
          why:
            taken === address
              ? 'Saying it twice makes it no easier to find.'
              : 'A line that leads to two places helps to find neither.',
          cure: taken === address ? 'leave one of the two out' : 'keep it where it is answered best',
        });
      });
    }
  }
  return problems;
}
