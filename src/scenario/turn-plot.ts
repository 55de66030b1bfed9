import type { Debrief } from '#scenario/debrief.ts';

/** The height of a variable’s row, and where in it its line may go. */
export const rowHeight = 60;
const [top, bottom] = [24, 50];

export type PlotRow = {
  name: string;
  /** The line from before the first turn through every turn, as the `d` of a path. */
  line: string;
  /** The two bounds of the variable, as the `d` of a path. */
  bounds: string;
  /** A dot at each turn that changed it. */
  dots: { turn: number; x: number; y: number; rose: boolean }[];
};

export type TurnPlot = {
  width: number;
  height: number;
  rows: PlotRow[];
  closes: { turn: number; x: number }[];
};

/**
 * All turns of a conversation along one axis, a row for each variable: column 0 is before the first turn, and each turn has
 * a column of the same width, so that what stands above it in another layer can be laid out without this drawing.
 */
export function turnPlot({ turns, lines }: Pick<Debrief, 'turns' | 'lines'>, width: number): TurnPlot {
  const column = width / (turns.length + 1);
  const x = (turn: number) => rounded((turn + 0.5) * column);
  return {
    width,
    height: lines.length * rowHeight,
    rows: lines.map(({ name, min, max, values }, row): PlotRow => {
      const y = (value: number) =>
        rounded(row * rowHeight + bottom - ((value - min) / Math.max(1, max - min)) * (bottom - top));
      const across = (value: number) => `M${x(0)} ${y(value)}H${x(turns.length)}`;
      return {
        name,
        line: values.map((value, turn) => `${turn ? 'L' : 'M'}${x(turn)} ${y(value)}`).join(''),
        bounds: across(max) + across(min),
        dots: values.flatMap((value, turn) => {
          const before = values[turn - 1] ?? value;
          return value === before ? [] : [{ turn, x: x(turn), y: y(value), rose: value > before }];
        }),
      };
    }),
    closes: turns.flatMap(({ closed }, index) =>
      closed.length ? [{ turn: index + 1, x: x(index + 1) }] : [],
    ),
  };
}

const rounded = (number: number) => Math.round(number * 10) / 10;
