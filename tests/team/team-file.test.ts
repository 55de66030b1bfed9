import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTeamFile, teamKept, writeTeamFile } from '#team/team-file.ts';
import { noTeam, withCode, withoutCode, withSet, type Team } from '#team/team.ts';
import { codeBy, forms } from './forms.ts';

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index);
const team = upTo(12).reduce(
  (all, person) => withCode(all, 'first-set', codeBy(person, person % 5)).team,
  withSet(noTeam, 'first-set', 'Before'),
);
const written = (value: Team) => writeTeamFile(value, '2026-11-28T10:00:00.000Z');
const changed = (change: (file: { v: number; sets: { fives: string[][]; waiting: string[] }[] }) => void) => {
  const file = JSON.parse(written(team));
  change(file);
  return JSON.stringify(file);
};

describe('a file of a team', () => {
  test.each([
    ['with codes', team],
    ['with some taken out', withoutCode(team, codeBy(3, 3))],
    ['with nothing', noTeam],
  ])('%s is read back as it was', (_, value) => {
    expect(readTeamFile(written(value), forms)).toEqual({ ok: true, team: value });
  });

  test.each([
    ['is empty', ''],
    ['is something else', '{"format":"within-reach-record","v":1}'],
    ['is of a newer version', changed((file) => (file.v = 2))],
    ['has a five of four', changed((file) => file.sets[0]!.fives[0]!.pop())],
    ['has a five of one', changed((file) => file.sets[0]!.fives.push([codeBy(70)]))],
    ['has a code twice', changed((file) => file.sets[0]!.waiting.push(codeBy(0)))],
    ['has a code that is none', changed((file) => file.sets[0]!.waiting.push('ABCD'))],
    ['has no sets', JSON.stringify({ format: 'within-reach-team', v: 1, gone: [] })],
  ])('that %s is refused, in words', (_, text) => {
    const read = readTeamFile(text, forms);
    expect(read.ok).toBe(false);
    expect(read.ok || read.why.length).toBeGreaterThan(20);
    expect(teamKept(text, forms)).toEqual(noTeam);
  });

  const asking = (asked: unknown) => changed((file) => Object.assign(file.sets[0]!, { asked }));
  test.each([1, 40, 99_999])('may say that %s people were asked', (asked) => {
    expect(readTeamFile(asking(asked), forms)).toMatchObject({ ok: true, team: { sets: [{ asked }] } });
  });
  test.each([0, -1, 1.5, 100_000, '40', [40], null])('may not say that %s people were asked', (asked) => {
    expect(readTeamFile(asking(asked), forms).ok).toBe(false);
  });

  test('may be anything at all and is never more than refused', () => {
    fc.assert(fc.property(fc.json(), (text) => void readTeamFile(text, forms)));
    fc.assert(
      fc.property(fc.jsonValue(), (sets) => {
        readTeamFile(JSON.stringify({ format: 'within-reach-team', v: 1, sets, gone: [] }), forms);
      }),
    );
  });
});

describe('what a champion wrote for a report', () => {
  test('goes along with the codes', () => {
    const said = { ...team, said: { ask: 'An hour a month.\nA place on the agenda.' } };
    expect(readTeamFile(written(said), forms)).toEqual({ ok: true, team: said });
  });

  test.each([
    ['for a place that is not there', { secret: 'x' }],
    ['that is no text', { ask: 7 }],
    ['with signs that hide', { ask: 'a\u202Eb' }],
  ])('%s is refused', (_, said) => {
    expect(readTeamFile(JSON.stringify({ ...JSON.parse(written(team)), said }), forms).ok).toBe(false);
  });
});
