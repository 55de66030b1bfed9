import type { Fact } from '#facts/fact.ts';
import { byOrder } from '#facts/order.ts';
import type { Sheet } from '#papers/sheet.ts';

/** The sheets of a paper as they stand now, the last changed first. One with nothing on it is left out. */
export const sheetsIn = (facts: readonly Fact[], paper: string): Sheet[] =>
  sheetsWhere(facts, (name) => name === paper);

/** A paper on which something stands: on how many sheets, and when one of them was last changed. */
export type Begun = { paper: string; sheets: number; at: string };

/** The papers that were begun. `of` takes one by its name, and all that were made from it: `cards` is also `cards.matthew`. */
export function begunOf(facts: readonly Fact[], of: string): Begun | undefined {
  const sheets = sheetsWhere(facts, (name) => name === of || name.startsWith(`${of}.`));
  return sheets[0] && { paper: sheets[0].paper, sheets: sheets.length, at: sheets[0].at };
}

function sheetsWhere(facts: readonly Fact[], isOne: (paper: string) => boolean): Sheet[] {
  const sheets = new Map<string, Sheet & { values: Map<string, string> }>();
  for (const fact of [...facts].sort(byOrder)) {
    if (fact.kind !== 'paper-written' || !isOne(fact.paper)) continue;
    const { paper, sheet: id } = fact;
    const key = `${paper}/${id}`;
    const sheet = sheets.get(key) ?? { id, paper, form: 1, at: '', values: new Map() };
    sheets.set(key, sheet);
    sheet.at = fact.at;
    sheet.form = Math.max(sheet.form, fact.form);
    if (fact.value === '') sheet.values.delete(fact.field);
    else sheet.values.set(fact.field, fact.value);
  }
  return [...sheets.values()]
    .filter((sheet) => sheet.values.size > 0)
    .sort((one, other) => byOrder(other, one));
}
