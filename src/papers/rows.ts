import { wordingOf, type Values } from '#papers/sheet.ts';

/** One row of a table, by its columns. An empty cell is left out. */
export type Row = { id: string; cells: ReadonlyMap<string, string> };

/** The rows of a table that have something in them: those of the paper first, in their order, then the added ones. */
export function rowsIn(values: Values, field: string): Row[] {
  const rows = new Map<string, Map<string, string>>();
  for (const [address, value] of values) {
    const [its, row, column] = address.split('/');
    if (its !== field || !row || !column || value.trim() === '') continue;
    const cells = rows.get(row) ?? new Map<string, string>();
    rows.set(row, cells.set(column, value.trim()));
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
  mine: Values,
  theirs: Values,
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
