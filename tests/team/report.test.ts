import { describe, expect, test } from 'vitest';
import type { Point } from '#papers/run-chart.ts';
import { askedLines, countedLine } from '#team/report.ts';
import { noTeam, withCode, withSet, type Team } from '#team/team.ts';
import { codeBy, forms, newer, older } from './forms.ts';

const start = withSet(withSet(noTeam, 'before', 'Before'), 'after', 'After');
const filled = (team: Team, set: string, from: number, to: number, option: number, form = newer) =>
  Array.from({ length: to - from }, (_, index) => from + index).reduce(
    (all, person) => withCode(all, set, codeBy(person, option, form)).team,
    team,
  );
const lines = (team: Team) => askedLines(team.sets[0]!, team.sets[1], forms);
const points = (...shares: number[]): Point[] =>
  shares.map((share) => ({ label: '', count: share, of: 100, share }));

describe('the questions of a report', () => {
  test('have no line before there are five codes', () => {
    expect(lines(filled(start, 'before', 0, 4, 1))).toEqual([]);
  });

  test('stand alone until the second time may stand beside the first', () => {
    const team = filled(filled(start, 'before', 0, 5, 1), 'after', 10, 14, 4);
    expect(lines(team)).toHaveLength(12);
    expect(lines(team)[0]).toMatchObject({ before: { chose: 0, of: 5 }, after: undefined, moved: undefined });
  });

  test('call a difference one only where chance would seldom bring it', () => {
    const all = filled(filled(start, 'before', 0, 10, 1), 'after', 10, 20, 4);
    expect(lines(all)[0]).toMatchObject({ after: { chose: 10, of: 10 }, moved: 'more' });
    const less = filled(filled(start, 'before', 0, 10, 4), 'after', 10, 20, 1);
    expect(lines(less)[0]).toMatchObject({ moved: 'less' });
    // Four of five more, among five and five: chance does that once in twelve.
    const few = filled(filled(start, 'before', 0, 5, 1), 'after', 10, 15, 1);
    expect(lines(few)[0]).toMatchObject({ moved: 'no' });
  });

  test('leave out what too few were asked', () => {
    const team = filled(filled(start, 'before', 0, 5, 1, older), 'before', 10, 13, 1);
    expect(lines(team).map(({ item }) => item)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
  });
});

describe('a count in a report', () => {
  test('has its first and last month, its middle, and what the rules find', () => {
    expect(countedLine('Calls', points(10, 12, 11, 10, 12, 11, 30, 32, 31, 30, 32, 31))).toMatchObject({
      title: 'Calls',
      months: 12,
      first: { share: 10 },
      last: { share: 31 },
      median: 21,
      sign: 'shift',
    });
    expect(countedLine('Calls', points(1, 2, 3, 4, 5))?.sign).toBe('trend');
    expect(countedLine('Calls', points(5, 1, 5))?.sign).toBe('no');
    expect(countedLine('Calls', [])).toBeUndefined();
  });
});
