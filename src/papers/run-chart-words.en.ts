import { counted } from '#site/in-words.ts';

const percent = (share: number) => `${Math.round(share)}%`;

/** What a run chart says. */
export const en = {
  percent,
  chartOf: (points: number) =>
    counted(points, {
      other: 'A line through # points, with their middle value. The table below has the same numbers.',
    }),
  noPoints: 'Nothing yet: it is drawn from the rows above, where both numbers are filled in.',
  middle: (points: number, median: number) =>
    counted(points, {
      one: `# month. Its share is ${percent(median)}.`,
      other: `# months. The middle value is ${percent(median)}.`,
    }),
  last: (label: string, count: number, of: number) => `The last, ${label}: ${count} of ${of}.`,
  shift: (side: 'above' | 'below', from: string, to: string) =>
    `A shift: from ${from} to ${to} all are ${side} the middle value.`,
  trend: (way: 'up' | 'down', from: string, to: string) =>
    `A trend: from ${from} to ${to} it goes ${way} every time. Look twice: this rule finds little.`,
  noSignal: 'No shift and no trend: it goes up and down as counts do.',
  notWhy: 'This says that something changed. It does not say what changed it.',
  tooFew: (least: number) =>
    `With fewer than ${least} months, no sign does not mean no change. Go on counting.`,
  passed: (rows: number) =>
    counted(rows, {
      one: '# row is left out: it needs two whole numbers, and the first may not be larger.',
      other: '# rows are left out: they need two whole numbers, and the first may not be larger.',
    }),
  asTable: 'The same as a table',
  month: 'Month',
  counted: 'Counted',
  share: 'Share',
  point: (place: number) => `number ${place}`,
  countOf: (count: number, of: number) => `${count} of ${of}`,
};
