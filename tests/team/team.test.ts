import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAll } from '#team/adding.ts';
import { codesIn } from '#team/codes-in.ts';
import {
  codesOf,
  counted,
  figureOf,
  markOf,
  mayCompare,
  noTeam,
  withCode,
  withoutCode,
  withoutSet,
  withSet,
  type CodeSet,
  type Team,
} from '#team/team.ts';
import { codeOf } from '#team/code.ts';
import { codeBy, diceOf, forms, newer, older } from './forms.ts';

const items = newer.items.map(({ id }) => id);
const twoSets = withSet(withSet(noTeam, 'before', 'Before'), 'after', 'After');
const filled = (people: readonly number[], set = 'before', team: Team = twoSets) =>
  people.reduce((all, person) => withCode(all, set, codeBy(person, person % 5)).team, team);
const setOf = (team: Team, id = 'before') => team.sets.find((set) => set.id === id)!;
const upTo = (most: number, from = 0) => Array.from({ length: most - from }, (_, index) => index + from);

describe('what is shown of a set', () => {
  test.each([
    [4, undefined],
    [5, 5],
    [9, 5],
    [10, 10],
    [14, 10],
  ])('of %i codes is a figure from %s', (codes, of) => {
    expect(figureOf(setOf(filled(upTo(codes))), 'q1', forms)?.of).toBe(of);
  });

  test('counts each option, and who left it out', () => {
    expect(figureOf(setOf(filled([0, 1, 2, 6, 10])), 'q1', forms)).toEqual({
      of: 5,
      counts: [2, 2, 1, 0, 0],
      left: 0,
    });
  });

  test('a code counts once, however often it is put in', () => {
    const team = filled([0, 0, 0, 1, 1]);
    expect(codesOf(setOf(team))).toHaveLength(2);
    expect(withCode(team, 'before', codeBy(0)).did).toBe('here');
    expect(withCode(team, 'after', codeBy(0)).did).toBe('elsewhere');
  });

  test('codes of an older form wait for five of their own, and count with what both forms ask', () => {
    const mixed = upTo(103, 100).reduce(
      (team, person) => withCode(team, 'before', codeBy(person, 2, older)).team,
      filled(upTo(7)),
    );
    expect(figureOf(setOf(mixed), 'q1', forms)?.of).toBe(5);
    const more = upTo(105, 103).reduce(
      (team, person) => withCode(team, 'before', codeBy(person, 2, older)).team,
      mixed,
    );
    expect(figureOf(setOf(more), 'q1', forms)?.of).toBe(10);
    // Only the newer form asks it.
    expect(figureOf(setOf(more), 'q12', forms)?.of).toBe(5);
  });

  test('taking out one that is counted takes its five, and none of them comes back', () => {
    const team = withoutCode(filled(upTo(10)), codeBy(3, 3));
    expect(counted(setOf(team))).toEqual(upTo(10, 5).map((person) => codeBy(person, person % 5)));
    expect(upTo(5).map((person) => withCode(team, 'before', codeBy(person, person % 5)).did)).toEqual(
      Array.from({ length: 5 }, () => 'gone'),
    );
    expect(JSON.stringify(team.gone)).not.toContain(codeBy(3, 3));
  });

  test('one that waits is taken out alone', () => {
    const team = withoutCode(filled(upTo(7)), codeBy(6, 1));
    expect(codesOf(setOf(team))).toHaveLength(6);
    expect(withCode(team, 'before', codeBy(6, 1)).did).toBe('waits');
  });
});

/** What somebody may do on the page, with which of thirty people and which of three sets. */
const step = fc.record({
  do: fc.constantFrom('add', 'add', 'add', 'add', 'take', 'drop', 'new', 'paste'),
  person: fc.nat(30),
  many: fc.integer({ min: 1, max: 7 }),
  set: fc.constantFrom('before', 'after', 'third'),
});
type Step = { do: string; person: number; many: number; set: string };
/** Every other person answers an older form. */
const codeFor = (person: number) => codeBy(person, person % 5, person % 2 ? older : newer);

function after(team: Team, { do: what, person, many, set }: Step): Team {
  const has = team.sets.some(({ id }) => id === set);
  switch (what) {
    case 'add':
      return has ? withCode(team, set, codeFor(person)).team : team;
    case 'paste':
      return has
        ? addAll(
            team,
            set,
            codesIn(
              upTo(person + many, person)
                .map(codeFor)
                .join('\n'),
              forms,
            ),
          ).team
        : team;
    case 'take':
      return withoutCode(team, codeFor(person));
    case 'drop':
      return withoutSet(team, set);
    default:
      return has ? team : withSet(team, set, set);
  }
}

/** Whose answers are behind the figure of a question, as the page would show it. */
const behind = (set: CodeSet, item: string): string[] =>
  figureOf(set, item, forms)
    ? counted(set).filter((code) =>
        forms.find(({ form }) => form === Number(code[0]))?.items.some(({ id }) => id === item),
      )
    : [];

describe('whatever is added, taken out and compared', () => {
  const without = (these: readonly string[], those: readonly string[]) =>
    these.filter((code) => !those.includes(code)).length;

  test('no figure follows from fewer than five people, and no difference of two does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        for (const item of ['q1', 'q12']) {
          const shown: string[][] = [[]];
          let team = twoSets;
          for (const one of steps) {
            team = after(team, one);
            for (const set of team.sets) {
              const people = behind(set, item);
              if (!shown.some((other) => other.join() === people.join())) shown.push(people);
            }
          }
          for (const these of shown)
            for (const those of shown) {
              const only = without(these, those);
              expect(only === 0 || only >= 5, `${only} people of ${these.length}`).toBe(true);
            }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no sum or difference of any number of figures does either: each is made of whole fives', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        /** The five in which each person was ever counted. */
        const fives = new Map<string, string>();
        let team = twoSets;
        for (const one of steps) {
          team = after(team, one);
          for (const five of team.sets.flatMap(({ fives }) => fives))
            for (const code of five) {
              expect(fives.get(code) ?? five.join()).toBe(five.join());
              fives.set(code, five.join());
            }
        }
        const sizes = [...Map.groupBy(fives.keys(), (code) => fives.get(code)).values()];
        expect(sizes.every(({ length }) => length === 5)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a code counts in one place at most', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const team = steps.reduce(after, twoSets);
        const marks = [...team.sets.flatMap(codesOf).map(markOf), ...team.gone];
        expect(new Set(marks).size).toBe(marks.length);
      }),
    );
  });

  test('two sets stand side by side only where they may', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const { sets } = steps.reduce(after, twoSets);
        for (const one of sets)
          for (const other of sets)
            if (mayCompare(one, other) === 'ok') {
              expect(without(counted(one), counted(other))).toBeGreaterThanOrEqual(5);
              expect(without(counted(other), counted(one))).toBeGreaterThanOrEqual(5);
            }
      }),
    );
  });
});

describe('two times of asking', () => {
  const both = filled(upTo(20, 10), 'after', filled(upTo(10)));

  test('stand side by side where each has five of its own', () => {
    expect(mayCompare(setOf(both), setOf(both, 'after'))).toBe('ok');
  });

  test('are refused where one has too few, where they are one, or differ by fewer than five', () => {
    const few = filled(upTo(14, 10), 'after', filled(upTo(10)));
    expect(mayCompare(setOf(few), setOf(few, 'after'))).toBe('too-few');
    expect(mayCompare(setOf(both), setOf(both))).toBe('the-same');
    const near: CodeSet = {
      ...setOf(both),
      id: 'near',
      fives: [setOf(both).fives[0]!, [...setOf(both).fives[1]!.slice(0, 4), codeBy(99)]],
    };
    expect(mayCompare(setOf(both), near)).toBe('too-near');
  });

  test('every item has a figure', () => {
    for (const item of items) expect(figureOf(setOf(both), item, forms)?.of).toBe(10);
  });
});

test('a question that fewer than five of the counted people answered has no figure', () => {
  const leaving = (person: number, left: boolean) =>
    codeOf(
      newer,
      newer.items.map((_, index) => (index === 0 && left ? undefined : 1)),
      diceOf([0, 0, 0, 0, person >> 5, person & 31]),
    );
  const with5 = upTo(5).reduce(
    (team, person) => withCode(team, 'before', leaving(person, person === 0)).team,
    twoSets,
  );
  expect(figureOf(setOf(with5), 'q1', forms)).toBeUndefined();
  expect(figureOf(setOf(with5), 'q2', forms)?.of).toBe(5);
});
