import type { Answers, CodedForm } from '#team/code.ts';
import { codeOf } from '#team/code.ts';

const items = (count: number, options = 5) =>
  Array.from({ length: count }, (_, index) => ({ id: `q${index + 1}`, options }));

/** The questions of today, and an older form with fewer of them. */
export const newer: CodedForm = { form: 2, items: items(12) };
export const older: CodedForm = { form: 1, items: items(6) };
export const forms = [older, newer];

/** Dice that give these values, and then begin again. */
export const diceOf = (values: readonly number[]) => {
  let place = 0;
  return () => values[place++ % values.length]! % 32;
};

/** The code of somebody with this number, who chooses the same option everywhere. */
export const codeBy = (person: number, option = 0, form = newer): string =>
  codeOf(
    form,
    form.items.map(() => option) as Answers,
    diceOf([0, 0, person >> 15, (person >> 10) & 31, (person >> 5) & 31, person & 31]),
  );
