import type { CodedForm } from '#team/code.ts';
import { codesOf, counted, figureOf, type CodeSet } from '#team/team.ts';
import { words } from '#team/words.ts';

/** How many codes there are, what the figures are made from, and what they wait for. */
export function tallyOf(set: CodeSet): string[] {
  const of = counted(set).length;
  const waiting = set.waiting;
  const forms = new Set(codesOf(set).map((code) => code[0]));
  return [
    words.tally(of, waiting.length, set.asked, forms.size === 1),
    ...(set.asked !== undefined && codesOf(set).length > set.asked ? [words.moreThanAsked] : []),
    ...(forms.size > 1 && waiting.length > 0 ? [words.olderForms] : []),
  ];
}

/** What may be said from these figures, in words. */
export function mayBeSaid(set: CodeSet, forms: readonly CodedForm[]): string[] {
  const of = counted(set).length;
  if (of === 0) return [words.saidNone];
  const items = [...new Set(forms.flatMap((form) => form.items.map(({ id }) => id)))];
  const same = items.some((item) => {
    const figure = figureOf(set, item, forms);
    return figure?.counts.includes(figure.of);
  });
  return [
    of < 10 ? words.saidFew(of) : of < 20 ? words.saidSome(of) : words.saidMany(of),
    ...(set.asked !== undefined && set.asked > of ? [words.saidHowMany(of, set.asked)] : []),
    ...(same ? [words.saidSame] : []),
  ];
}
