import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { Source } from '#evidence/source.schema.ts';

/** What may be wrong among the sources: an id is one for one. */
export function sourceProblems({ file, value, locate }: Read<Source[]>): Problem[] {
  const had = new Map<string, number>();
  return value.flatMap(({ id }, index): Problem[] => {
    const first = had.get(id);
    if (first === undefined) {
      had.set(id, index);
      return [];
    }
    return [
      {
        file,
        ...locate([index, 'id']),
        kind: 'repeated-id',
        what: `The source “${id}” is already in line ${locate([first, 'id']).line}.`,
        why: 'A claim that names it could mean either, and one would hide the other.',
        cure: 'give this one its own id, or take it out',
      },
    ];
  });
}
