import { byOrder } from '#facts/order.ts';
import type { Fact, NewFact } from '#facts/fact.ts';

/** A paper that somebody has begun to fill in. It has no place for a name: it is told from others by its time. */
export interface Sheet {
  id: string;
  paper: string;
  /** The version of the paper it was written on. */
  form: number;
  /** When it was last changed: ISO, in UTC; empty for one that nothing was written on. */
  at: string;
  /** What was written, by the address of its place. */
  values: ReadonlyMap<string, string>;
}

/**
 * Where an answer stands: `field`, `field/option` of ticks, `field/item` of a scale, `field/row/column` of a table.
 * A tick is “yes”.
 */
export const addressShape = /^[a-z0-9][a-z0-9-]{0,59}(\/[a-z0-9][a-z0-9-]{0,59}){0,2}$/;

/** The longest text in one place, in characters: more would not leave a paper on a page or two. */
export const longestValue = 2000;
/** The most places a sheet can have, far more than any paper asks for. */
export const mostValues = 600;

/** The sheets of a paper as they stand now, the last changed first. One with nothing on it is left out. */
export function sheetsIn(facts: readonly Fact[], paper: string): Sheet[] {
  const sheets = new Map<string, Sheet & { values: Map<string, string> }>();
  for (const fact of [...facts].sort(byOrder)) {
    if (fact.kind !== 'paper-written' || fact.paper !== paper) continue;
    const sheet = sheets.get(fact.sheet) ?? { id: fact.sheet, paper, form: 1, at: '', values: new Map() };
    sheets.set(fact.sheet, sheet);
    sheet.at = fact.at;
    sheet.form = Math.max(sheet.form, fact.form);
    if (fact.value === '') sheet.values.delete(fact.field);
    else sheet.values.set(fact.field, fact.value);
  }
  return [...sheets.values()]
    .filter((sheet) => sheet.values.size > 0)
    .sort((one, other) => byOrder(other, one));
}

/** What has to be remembered so that these words stand on a sheet. */
export const factsOf = (
  sheet: Pick<Sheet, 'id' | 'paper' | 'form'>,
  values: Iterable<readonly [string, string]>,
): NewFact[] =>
  [...values].map(([field, value]) => ({
    kind: 'paper-written',
    paper: sheet.paper,
    sheet: sheet.id,
    form: sheet.form,
    field,
    value,
  }));

/** Every fact of a sheet: what has to go when it is taken off the device. */
export const factsAbout = (facts: readonly Fact[], sheet: string): Fact[] =>
  facts.filter((fact) => fact.kind === 'paper-written' && fact.sheet === sheet);

/** The whole of what a sheet says as one text: two that say the same are the same, whatever their ids. */
export const wordingOf = (values: ReadonlyMap<string, string>): string =>
  JSON.stringify(
    [...values].filter(([, value]) => value !== '').sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** One row of a table, by its columns. An empty cell is left out. */
export type Row = { id: string; cells: ReadonlyMap<string, string> };

/** The rows of a table that have something in them: those of the paper first, in their order, then the added ones. */
export function rowsIn(values: ReadonlyMap<string, string>, field: string): Row[] {
  const rows = new Map<string, Map<string, string>>();
  for (const [address, value] of values) {
    const [its, row, column] = address.split('/');
    if (its !== field || !row || !column || value.trim() === '') continue;
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)!.set(column, value.trim());
  }
  const place = (row: string) => (/^\d+$/.test(row) ? Number(row) : Infinity);
  return [...rows]
    .map(([id, cells]) => ({ id, cells }))
    .sort((one, other) => place(one.id) - place(other.id) || 0);
}

/**
 * The rows of a colleague’s sheet that are not yet among ours, each under a new name from `newRow`, so that nothing of
 * ours is written over. Joining the same sheet twice adds nothing the second time.
 */
export function rowsToAdd(
  mine: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  field: string,
  newRow: () => string,
): { added: Map<string, string>; rows: number; already: number } {
  const words = (row: Row) =>
    wordingOf(new Map([...row.cells].map(([column, value]) => [column, value.toLowerCase()])));
  const known = new Set(rowsIn(mine, field).map(words));
  const added = new Map<string, string>();
  let rows = 0;
  let already = 0;
  for (const row of rowsIn(theirs, field)) {
    if (known.has(words(row))) {
      already++;
      continue;
    }
    known.add(words(row));
    rows++;
    const id = newRow();
    for (const [column, value] of row.cells) added.set(`${field}/${id}/${column}`, value);
  }
  return { added, rows, already };
}

/** A paper on which something stands: on how many sheets, and when one of them was last changed. */
export type Begun = { paper: string; sheets: number; at: string };

/** The papers that were begun. `of` takes one by its name, and all that were made from it: `cards` is also `cards.matthew`. */
export function begunOf(facts: readonly Fact[], of: string): Begun | undefined {
  const papers = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'paper-written' && (fact.paper === of || fact.paper.startsWith(`${of}.`))
        ? [fact.paper]
        : [],
    ),
  );
  const sheets = [...papers]
    .flatMap((paper) => sheetsIn(facts, paper))
    .sort((one, other) => byOrder(other, one));
  return sheets[0] && { paper: sheets[0].paper, sheets: sheets.length, at: sheets[0].at };
}
