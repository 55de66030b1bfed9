import { describe, expect, test } from 'vitest';
import { addAll, toldOf, whyWrong } from '#team/adding.ts';
import { byChance } from '#team/by-chance.ts';
import { codesIn } from '#team/codes-in.ts';
import { mayBeSaid, tallyOf } from '#team/said.ts';
import { changed, noTeam, withSet, type Team } from '#team/team.ts';
import { upperOf } from '#team/upper.ts';
import { codeBy, forms, older } from './forms.ts';

const empty = withSet(noTeam, 'set', 'Before');
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index);
const withPeople = (people: number, start: Team = empty) =>
  addAll(
    start,
    'set',
    codesIn(
      upTo(people)
        .map((person) => codeBy(person, person % 5))
        .join('\n'),
      forms,
    ),
  );
const setOf = ({ team }: { team: Team }) => team.sets[0]!;

describe('what a champion is told', () => {
  test.each([
    [0, 'Nothing is shown yet'],
    [4, 'Nothing is shown yet'],
    [5, 'From 5 people: say “three of the 5 who answered”'],
    [9, 'From 5 people'],
    [10, 'From 10 people'],
    [25, 'From 25 people: numbers and shares can both be said'],
  ])('from %i codes', (codes, words) => {
    expect(mayBeSaid(setOf(withPeople(codes)), forms)[0]).toContain(words);
  });

  test.each([
    [4, '4 codes. Figures come with five. 1 more is needed.'],
    [5, '5 codes. The figures are made from 5.'],
    [9, '9 codes. The figures are made from 5. 4 codes wait: the figures change with 1 more.'],
  ])('of %i codes what they wait for', (codes, words) => {
    expect(tallyOf(setOf(withPeople(codes)))).toEqual([words]);
  });

  test('how many of how many answered, and that the others may think otherwise', () => {
    const team = changed(withPeople(7).team, 'set', { asked: 9 });
    expect(tallyOf(setOf({ team }))[0]).toContain('7 codes from 9 people asked');
    expect(mayBeSaid(setOf({ team }), forms)).toContain(
      '4 people who were asked are not in these figures, and may think otherwise.',
    );
    expect(tallyOf(setOf({ team: changed(team, 'set', { asked: 3 }) }))[1]).toContain(
      'more codes than people',
    );
  });

  test('that a figure says what each answered where all chose the same', () => {
    const same = addAll(
      empty,
      'set',
      codesIn(
        upTo(5)
          .map((person) => codeBy(person, 2))
          .join('\n'),
        forms,
      ),
    );
    expect(mayBeSaid(setOf(same), forms).at(-1)).toContain('Where everybody chose the same');
  });

  test('that codes of older questions count apart, and then not how many more are needed', () => {
    const mixed = addAll(withPeople(3).team, 'set', codesIn(codeBy(50, 1, older), forms));
    expect(tallyOf(setOf(mixed))).toEqual([
      '4 codes. Figures come with five.',
      expect.stringContaining('older questions'),
    ]);
  });

  test('what became of each code in a paste', () => {
    const text = [codeBy(1), codeBy(1), codeBy(2), `${codeBy(3).slice(0, -1)}U`, '2ABC-DEFG'].join('\n');
    const found = codesIn(text, forms);
    expect(toldOf(text, addAll(empty, 'set', found).did, 1)).toEqual([
      '2 codes added.',
      '1 is here already and counts once.',
      '1 is not right; it is still in the box.',
    ]);
    expect(toldOf('  ', [], 0)).toEqual(['Nothing was typed or pasted.']);
    expect(toldOf('hello', [], 0)[0]).toContain('There is no code in this');
  });

  test.each([
    ['length', 'It has 15 letters and digits'],
    ['letter', 'no code has'],
    ['mistyped', 'changed places'],
    ['newer', 'newer questions'],
    ['not-ours', 'not made here'],
  ] as const)('why a code is wrong: %s', (why, words) => {
    expect(whyWrong({ ok: false, why, letters: 15 })).toContain(words);
  });
});

describe('a difference', () => {
  test('of the upper options is counted among those who answered', () => {
    expect(upperOf({ of: 10, counts: [1, 1, 1, 4, 2], left: 1 })).toEqual({ chose: 6, of: 9, from: 3 });
  });

  test.each([
    // The lady who tastes tea, Fisher 1935: three of four right is 34/70.
    [{ chose: 3, of: 4 }, { chose: 1, of: 4 }, 34 / 70],
    [{ chose: 4, of: 4 }, { chose: 0, of: 4 }, 2 / 70],
    [{ chose: 5, of: 10 }, { chose: 5, of: 10 }, 1],
    [{ chose: 0, of: 5 }, { chose: 0, of: 5 }, 1],
  ])('between %o and %o is as likely by chance as Fisher’s exact test says', (before, after, chance) => {
    expect(byChance(before, after)).toBeCloseTo(chance, 10);
  });

  test('is never less likely than nothing nor more than certain, also among a thousand', () => {
    for (const chose of [0, 1, 250, 499, 500]) {
      const chance = byChance({ chose, of: 500 }, { chose: 250, of: 500 });
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });
});
