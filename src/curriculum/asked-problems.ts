import { nearest } from '#authoring/nearest.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { Asked } from '#curriculum/asked.schema.ts';

/** One line may lead to two places; at three it says nothing of any of them. */
const mostPlaces = 2;

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
  const places = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const { file, locate, value } of files) {
    for (const [address, lines] of Object.entries(value)) {
      const spared = address.split('/').some((part) => site.spared.has(part));
      if (!all.has(address) && !spared) {
        const meant = nearest(address, known);
        problems.push({
          file,
          ...locate([address]),
          kind: 'unknown-address',
          what: `There is no ${address}.`,
          why: 'What people type would lead nowhere.',
          cure: meant ? `did you mean ${meant}?` : 'name a page or section of the site',
        });
      }
      lines.forEach((line, index) => {
        const at = places.get(line) ?? [];
        places.set(line, [...at, address]);
        if (at.length < mostPlaces && !at.includes(address)) return;
        problems.push({
          file,
          ...locate([address, index]),
          kind: 'asked-too-often',
          what: `“${line}” already leads to ${at.join(' and ')}.`,
          why: 'A line that leads to many places helps to find none of them.',
          cure: 'keep it where it is answered best',
        });
      });
    }
  }
  return problems;
}
