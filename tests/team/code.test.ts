import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOf, isRight } from '#team/check-letters.ts';
import { codeLength, codeOf, readCode, room, setsOf, type CodedForm } from '#team/code.ts';
import { inFours, letterOf, valueOf } from '#team/letters.ts';
import { diceOf, forms, newer, older } from './forms.ts';

const runs = { numRuns: 10_000 };
const form = fc.constantFrom(...forms);
const filled = form.chain((one) =>
  fc.record({
    form: fc.constant(one),
    answers: fc.tuple(...one.items.map(({ options }) => fc.option(fc.nat(options - 1), { nil: undefined }))),
    salt: fc.array(fc.nat(31), { minLength: 6, maxLength: 6 }),
  }),
);
type Filled = { form: CodedForm; answers: (number | undefined)[]; salt: number[] };
const coded = ({ form, answers, salt }: Filled) => codeOf(form, answers, diceOf(salt));

describe('a code', () => {
  test('gives back the answers it was made from, and those left out', () => {
    fc.assert(
      fc.property(filled, (made) => {
        const read = readCode(coded(made), forms);
        expect(read).toMatchObject({ ok: true, form: made.form.form, answers: made.answers });
      }),
      runs,
    );
  });

  test('is sixteen letters and digits, in fours at most 24 signs, and no letter that looks like another', () => {
    fc.assert(
      fc.property(filled, (made) => {
        expect(coded(made)).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
        expect(inFours(coded(made)).length).toBeLessThanOrEqual(24);
      }),
      runs,
    );
  });

  test('with any one letter wrong is refused', () => {
    fc.assert(
      fc.property(filled, fc.nat(codeLength - 1), fc.integer({ min: 1, max: 31 }), (made, at, off) => {
        const letters = [...coded(made)];
        letters[at] = letterOf(valueOf(letters[at]!)! ^ off);
        expect(readCode(letters.join(''), forms)).toMatchObject({ ok: false, why: 'mistyped' });
      }),
      runs,
    );
  });

  test('with any two letters wrong is refused', () => {
    fc.assert(
      fc.property(
        filled,
        fc.uniqueArray(fc.nat(codeLength - 1), { minLength: 2, maxLength: 2 }),
        fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 })),
        (made, places, offs) => {
          const letters = [...coded(made)];
          places.forEach((at, index) => (letters[at] = letterOf(valueOf(letters[at]!)! ^ offs[index]!)));
          expect(readCode(letters.join(''), forms)).toMatchObject({ ok: false, why: 'mistyped' });
        },
      ),
      runs,
    );
  });

  test('with two neighbours swapped, or any two letters, is refused or was the same', () => {
    fc.assert(
      fc.property(filled, fc.nat(codeLength - 1), fc.nat(codeLength - 1), (made, one, other) => {
        const letters = [...coded(made)];
        [letters[one], letters[other]] = [letters[other]!, letters[one]!];
        const swapped = letters.join('');
        expect(readCode(swapped, forms).ok).toBe(swapped === coded(made));
      }),
      runs,
    );
  });

  test('is read in small letters, with O for 0 and l for 1, and whatever stands between', () => {
    fc.assert(
      fc.property(filled, (made) => {
        const code = coded(made);
        const typed = inFours(code)
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', 'l')
          .replaceAll('-', ' – ');
        expect(readCode(typed, forms)).toMatchObject({ ok: true, code });
      }),
    );
  });

  test('differs for two people with the same answers', () => {
    fc.assert(
      fc.property(filled, fc.array(fc.nat(31), { minLength: 6, maxLength: 6 }), (made, salt) => {
        fc.pre(salt.join() !== made.salt.join());
        const other = coded({ ...made, salt });
        expect(other).not.toBe(coded(made));
        expect(readCode(other, forms)).toMatchObject({ answers: made.answers });
      }),
      runs,
    );
  });

  test('does not show by its letters that two people answered alike', () => {
    const middles = Array.from({ length: 200 }, (_, person) =>
      codeOf(
        newer,
        newer.items.map(() => 4),
        diceOf([person % 32, person >> 5, 1, 2, 3, 4]),
      ).slice(7, 14),
    );
    expect(new Set(middles).size).toBe(200);
  });

  test('of an older form is read with the questions of then', () => {
    const code = codeOf(older, [0, 1, 2, 3, 4, undefined], diceOf([7]));
    expect(readCode(code, forms)).toMatchObject({ form: 1, answers: [0, 1, 2, 3, 4, undefined] });
    expect(readCode(code, [newer])).toMatchObject({ ok: false, why: 'not-ours' });
  });

  test('of a form between two that are there is none of ours', () => {
    const code = codeOf(newer, [], diceOf([7]));
    const [oldest, newest] = [older, { ...newer, form: 3 }];
    expect(readCode(code, [oldest, newest])).toMatchObject({ ok: false, why: 'not-ours' });
  });

  test('of a newer form says so', () => {
    expect(readCode(codeOf(newer, [], diceOf([7])), [older])).toMatchObject({ ok: false, why: 'newer' });
  });

  test.each([
    ['too short', 'ABCD-EFGH', 'length'],
    ['with a U', 'UUUU-UUUU-UUUU-UUUU', 'letter'],
    ['nothing', '', 'length'],
    ['made up', '2ABC-DEFG-HJKM-NPQR', 'mistyped'],
  ])('%s is none', (_, text, why) => {
    expect(readCode(text, forms)).toMatchObject({ ok: false, why });
  });

  test('whose checks are right but whose answers nobody can give is none', () => {
    const word = [2, 0, 0, 0, 0, 0, 0, ...Array.from({ length: 7 }, () => 31)];
    const whole = [...word, ...checkOf(word)];
    expect(isRight(whole)).toBe(true);
    expect(readCode(whole.map(letterOf).join(''), forms)).toMatchObject({ ok: false, why: 'not-ours' });
  });

  test('made at random passes about once in a thousand, and then mostly is none of ours', () => {
    let seed = 1;
    const dice = () => (seed = (seed * 48_271) % 2_147_483_647) % 32;
    const passed = Array.from({ length: 100_000 }, () =>
      readCode(Array.from({ length: codeLength }, () => letterOf(dice())).join(''), forms),
    ).filter(({ ok }) => ok);
    expect(passed.length).toBeLessThan(30);
  });

  test('has room for twelve questions of six options', () => {
    expect(setsOf(Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, options: 6 })))).toBeLessThan(
      room,
    );
  });
});
