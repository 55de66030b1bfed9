import type { KnownSite } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import type { Adjustment } from '#adjustments/adjustment.schema.ts';
import type { Question } from '#assessment/question.schema.ts';

/** A group of a question into which a learner sorts what the law asks for. */
const asksLaw = (group: string) => /\blaw\b/i.test(group) && !/\bno law\b/i.test(group);

/** Cards of which a question in a lesson says something else: law here and good practice there. */
export function standingProblems(
  adjustments: readonly Read<Adjustment>[],
  site: Pick<KnownSite, 'spared'>,
  questions: readonly Question[],
): Problem[] {
  return adjustments.flatMap(({ file, locate, value }): Problem[] => {
    if (!value.sorted) return [];
    const { question, item } = value.sorted;
    const at = (part: 'question' | 'item') => ({ file, ...locate(['sorted', part]) });
    const sorting = questions.flatMap((one) => (one.kind === 'match' ? [one] : []));
    const found = sorting.find(({ id }) => id === question);
    const known = {
      one: 'question',
      ids: sorting.map(({ id }) => id),
      home: 'to a module, of the kind “match”',
    };
    if (!found) return idProblems(() => at('question'), question, known, site);
    const sorted = found.items.find(({ text }) => text === item);
    if (!sorted)
      return [
        {
          ...at('item'),
          kind: 'unknown-item',
          what: `The question “${question}” has no item “${item}”.`,
          why: 'Nobody would notice if the lesson and the card came to say different things.',
          cure: 'copy the text of the item as it stands there',
        },
      ];
    if (asksLaw(sorted.group) === (value.rests === 'law')) return [];
    return [
      {
        ...at('item'),
        kind: 'other-standing',
        what: `“${value.title}” rests on “${value.rests}”, and the question “${question}” sorts it under “${sorted.group}”.`,
        why: 'A manager would learn one thing in the lesson and read another on the card.',
        cure: 'find out which is right, and mend the other',
      },
    ];
  });
}
