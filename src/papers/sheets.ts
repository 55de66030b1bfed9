import type { Fact } from '#facts/fact.ts';
import { headsOf, type WrittenText } from '#facts/kept-texts.ts';
import { byOrder } from '#facts/order.ts';
import { addressShape } from '#papers/sheet-limits.ts';
import type { Sheet } from '#papers/sheet.ts';

/** A sheet of the record: every text of each place that nobody who wrote there later had seen, the newest last. */
export type KeptSheet = Sheet & { heads: ReadonlyMap<string, WrittenText[]> };

/** The sheets of a paper as they stand now, the last changed first. One with nothing on it is left out. */
export const sheetsIn = (facts: readonly Fact[], paper: string): KeptSheet[] =>
  sheetsWhere(facts, (name) => name === paper);

/** A paper on which something stands: on how many sheets, and when one of them was last changed. */
export type Begun = { paper: string; sheets: number; at: string };

/** The papers that were begun. `of` takes one by its name, and all that were made from it: `cards` is also `cards.matthew`. */
export function begunOf(facts: readonly Fact[], of: string): Begun | undefined {
  const sheets = sheetsWhere(facts, (name) => name === of || name.startsWith(`${of}.`));
  return sheets[0] && { paper: sheets[0].paper, sheets: sheets.length, at: sheets[0].at };
}

function sheetsWhere(facts: readonly Fact[], isOne: (paper: string) => boolean): KeptSheet[] {
  const sheets = new Map<string, KeptSheet & { texts: Map<string, WrittenText[]> }>();
  for (const fact of [...facts].sort(byOrder)) {
    if (fact.kind !== 'paper-written' || !isOne(fact.paper) || !addressShape.test(fact.field)) continue;
    const { paper, sheet: id, at, after } = fact;
    const key = JSON.stringify([paper, id]);
    const texts = new Map<string, WrittenText[]>();
    const sheet = sheets.get(key) ?? {
      id,
      paper,
      form: 1,
      at: '',
      values: new Map(),
      heads: new Map(),
      texts,
    };
    // Moved to the end: the last changed.
    sheets.delete(key);
    sheets.set(key, sheet);
    sheet.at = at;
    sheet.form = Math.max(sheet.form, fact.form);
    const text = { id: fact.id, at, text: fact.value, after };
    const place = sheet.texts.get(fact.field);
    if (place) place.push(text);
    else sheet.texts.set(fact.field, [text]);
  }
  return [...sheets.values()]
    .reverse()
    .map(({ texts, ...sheet }) => {
      const heads = new Map([...texts].map(([field, all]) => [field, headsOf(all)] as const));
      const values = new Map(
        [...heads].flatMap(([field, all]) => (all.at(-1)?.text ? [[field, all.at(-1)!.text] as const] : [])),
      );
      return { ...sheet, heads, values };
    })
    .filter((sheet) => sheet.values.size > 0);
}
