import type { Row } from '#papers/rows.ts';

export type Place = {
  id: string;
  label: string;
  pieces: { name: string; does: string }[];
  /** What several pieces in this place say that they do. */
  overlaps: { does: string; names: string[] }[];
};
export type Jigsaw = {
  places: Place[];
  /** Places where nobody does anything. */
  gaps: string[];
  /** Who says that people can come to them first. */
  entries: string[];
};

/**
 * The rows of a map as a jigsaw: what is there in each place, where nothing is, and where several do the same. A row
 * without a name is no piece. Two with the same name in one place are one piece that does two things.
 */
export function jigsawOf(
  rows: readonly Row[],
  places: readonly { id: string; label: string }[],
  columns: { by: string; piece: string; does: string; entry: string },
): Jigsaw {
  const found = places.map(({ id, label }): Place => {
    const here = rows.filter((row) => row.cells.get(columns.by) === id && row.cells.get(columns.piece));
    const pieces = here.map(({ cells }) => ({
      name: cells.get(columns.piece)!,
      does: cells.get(columns.does) ?? '',
    }));
    const doing = Map.groupBy(
      pieces.filter((piece) => piece.does),
      (piece) => same(piece.does),
    );
    return {
      id,
      label,
      pieces,
      overlaps: [...doing.values()].flatMap((all) => {
        const names = [...new Map(all.map(({ name }) => [same(name), name])).values()];
        return names.length > 1 ? [{ does: all[0]!.does, names }] : [];
      }),
    };
  });
  const entries = new Map<string, string>();
  for (const { cells } of rows)
    if (cells.get(columns.entry) === 'yes' && cells.get(columns.piece))
      entries.set(same(cells.get(columns.piece)!), cells.get(columns.piece)!);
  return {
    places: found,
    gaps: found.filter(({ pieces }) => pieces.length === 0).map(({ label }) => label),
    entries: [...entries.values()],
  };
}

const same = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[\s.,;]+/g, ' ')
    .trim();
