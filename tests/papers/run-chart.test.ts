import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '#papers/run-chart-drawing.ts';
import { saidOfChart } from '#papers/run-chart-said.ts';
import { median, pointsOf, signalsOf, type Point } from '#papers/run-chart.ts';

const row = (id: string, cells: Record<string, string>) => ({ id, cells: new Map(Object.entries(cells)) });
const columns = { when: 'month', count: 'said', of: 'looked' };
const points = (shares: number[]): Point[] =>
  shares.map((share, place) => ({ label: `M${place + 1}`, count: share, of: 100, share }));
const low = [10, 12, 11, 10, 12, 11];
const high = [30, 32, 31, 30, 32, 31];

describe('the points of a run chart', () => {
  test('are the rows with two whole numbers, the first not above the second', () => {
    const rows = [
      row('1', { month: 'Jan', said: '7', looked: '20' }),
      row('2', { month: 'Feb', said: 'many', looked: '20' }),
      row('3', { month: 'Mar', said: '21', looked: '20' }),
      row('4', { month: 'Apr', said: '0', looked: '0' }),
      row('5', { said: ' 10 ', looked: '20' }),
    ];
    expect(pointsOf(rows, columns)).toEqual({
      points: [
        { label: 'Jan', count: 7, of: 20, share: 35 },
        { label: '', count: 10, of: 20, share: 50 },
      ],
      passed: 3,
    });
  });
});

describe('the rules', () => {
  test.each([
    ['an odd number', [3, 1, 2], 2],
    ['an even number', [4, 1, 2, 3], 2.5],
    ['one', [7], 7],
    ['none', [], 0],
  ])('take the middle value of %s', (_, values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('find a shift of six on each side', () => {
    expect(signalsOf([...low, ...high])).toMatchObject({
      shifts: [
        { from: 0, to: 5, side: 'below' },
        { from: 6, to: 11, side: 'above' },
      ],
      trends: [],
    });
  });

  test('find none of five', () => {
    expect(signalsOf([10, 12, 11, 10, 12, 31, 30, 32, 31, 30]).shifts).toEqual([]);
  });

  test('pass over points on the median: they neither break a shift nor add to it', () => {
    // The middle value is 20.
    const values = [10, 11, 10, 20, 11, 10, 11, 30, 31, 30, 31, 30, 31];
    expect(median(values)).toBe(20);
    expect(signalsOf(values).shifts).toEqual([
      { from: 0, to: 6, side: 'below' },
      { from: 7, to: 12, side: 'above' },
    ]);
  });

  test('find a trend of five points, not of four, and count equal neighbours once', () => {
    expect(signalsOf([5, 6, 7, 8, 9]).trends).toEqual([{ from: 0, to: 4, way: 'up' }]);
    expect(signalsOf([5, 6, 7, 8, 2]).trends).toEqual([]);
    expect(signalsOf([9, 8, 8, 7, 6, 5]).trends).toEqual([{ from: 0, to: 5, way: 'down' }]);
    expect(signalsOf([9, 8, 8, 7, 6]).trends).toEqual([]);
  });

  test('say the same of a chart turned upside down', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 40 }), (values) => {
        const up = signalsOf(values);
        const down = signalsOf(values.map((value) => 100 - value));
        expect(down.shifts.map(({ from, to }) => [from, to])).toEqual(
          up.shifts.map(({ from, to }) => [from, to]),
        );
        expect(down.trends.map(({ from, to }) => [from, to])).toEqual(
          up.trends.map(({ from, to }) => [from, to]),
        );
      }),
    );
  });
});

describe('what is said of it', () => {
  test('names the months of a shift, and that it does not say why', () => {
    expect(saidOfChart(points([...low, ...high]), 0)).toEqual([
      '12 months. The middle value is 21%.',
      'The last, M12: 31 of 100.',
      'A shift: from M1 to M6 all are below the middle value.',
      'A shift: from M7 to M12 all are above the middle value.',
      'This says that something changed. It does not say what changed it.',
    ]);
  });

  test('is careful with few months, and tells of rows that are left out', () => {
    expect(saidOfChart(points([10, 20, 30]), 1)).toEqual([
      '3 months. The middle value is 20%.',
      'The last, M3: 30 of 100.',
      'No shift and no trend: it goes up and down as counts do.',
      'With fewer than 12 months, no sign does not mean no change. Go on counting.',
      '1 row is left out: it needs two whole numbers, and the first may not be larger.',
    ]);
    expect(saidOfChart([], 0)).toEqual([expect.stringContaining('Nothing yet')]);
  });
});

describe('the drawing', () => {
  test('keeps every point inside, in order, the larger share above', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 40 }), (shares) => {
        const drawing = drawingOf(points(shares));
        expect(drawing.dots).toHaveLength(shares.length);
        drawing.dots.forEach(({ x, y }, place) => {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(drawing.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(drawing.height);
          const before = drawing.dots[place - 1];
          if (before) expect(x).toBeGreaterThan(before.x);
          if (before && shares[place]! > shares[place - 1]!) expect(y).toBeLessThan(before.y);
        });
        expect(drawing.labels.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
