import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debrief } from '#scenario/debrief.ts';
import { rowHeight, turnPlot } from '#scenario/turn-plot.ts';
import { walked } from '#proof/walk.ts';
import { aScenario } from './a-scenario.ts';
import { played } from './played.ts';
import { anyPicks, anyScenario } from './scenarios-at-random.ts';

describe('the plot of all turns', () => {
  const scenario = aScenario();
  const plot = turnPlot(debrief(scenario, walked(scenario, ['push', 'tell'])), 300);

  test('has a column for each turn and one before the first', () => {
    expect(plot.rows[0]?.line).toMatch(/^M50 \d+(\.\d)?L150 .*L250 /);
  });

  test('marks a turn that moved something, and which way', () => {
    expect(plot.rows[0]?.dots).toMatchObject([{ turn: 1, x: 150, rose: false }]);
  });

  test('marks where a better ending closed', () => {
    expect(plot.closes).toEqual([
      { turn: 1, x: 150 },
      { turn: 2, x: 250 },
    ]);
  });

  test('stays in its frame, whatever was played', () => {
    fc.assert(
      fc.property(anyScenario, anyPicks, fc.integer({ min: 200, max: 1200 }), (scenario, picks, width) => {
        const taken = played(scenario, picks).moves.flatMap((move) =>
          move.type === 'choose' ? [{ scene: move.scene, choice: move.choice }] : [],
        );
        const { rows, height } = turnPlot(debrief(scenario, taken), width);
        expect(height).toBe(rows.length * rowHeight);
        for (const { dots } of rows)
          for (const { x, y } of dots) {
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(width);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(height);
          }
      }),
      { numRuns: 100 },
    );
  });
});
