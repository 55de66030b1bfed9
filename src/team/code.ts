import { checkLength, checkOf, isRight } from '#team/check-letters.ts';
import { letterOf, valueOf } from '#team/letters.ts';

/** What a code has to know of a version of the questions: its number, and how many answers each question offers. */
export interface CodedForm {
  readonly form: number;
  readonly items: readonly { readonly id: string; readonly options: number }[];
}

/** An answer to each question of a form, in its order: the number of the option from 0, or undefined where it was left out. */
export type Answers = readonly (number | undefined)[];

export type ReadCode =
  | { ok: true; code: string; form: number; mark: string; answers: Answers }
  | { ok: false; why: 'length' | 'letter' | 'mistyped' | 'newer' | 'not-ours'; letters: number };

/**
 * A code is sixteen letters of five bits:
 *
 *     1   the form: the version of the questions, 1 to 31
 *     6   the salt: 30 random bits, so that equal answers have different codes
 *     7   the answers, mixed with the salt
 *     2   check letters (check-letters.ts)
 *
 * The answers are one number: question after question, times one more than its options, plus the answer (0 is left out). Twelve
 * questions of five options are 6^12, a little under 2^32, and there is room for 2^35. The form and the salt are outside that
 * number, so a code says which form it is read by, and two codes of one person at one time are known by their salt.
 *
 * Mixing hides the answers from the eye and makes equal ones look different. It is no secret: whoever has a code and can program
 * can read it. A key would have to stand in this page, where everybody has it; and a code that opens only with four others
 * would open for a champion who makes up four. So members are told, and asked to hand codes in so that nobody knows whose
 * is whose.
 */
const lengths = { salt: 6, answers: 7 } as const;
export const codeLength = 1 + lengths.salt + lengths.answers + checkLength;
/** The form and the salt: what one code is known by. */
export const markLength = 1 + lengths.salt;
export const largestForm = 31;
/** There is room for this many different sets of answers. */
export const room = 32 ** lengths.answers;

/** How many different sets of answers a form has. */
export const setsOf = (items: CodedForm['items']): number =>
  items.reduce((sets, { options }) => sets * (options + 1), 1);

/** The code of these answers. `dice` gives a random whole number from 0 to 31 each time it is asked. */
export function codeOf({ form, items }: CodedForm, answers: Answers, dice: () => number): string {
  const number = items.reduce(
    (sum, { options }, index) =>
      sum * (options + 1) + (answers[index] === undefined ? 0 : answers[index] + 1),
    0,
  );
  const head = [form, ...Array.from({ length: lengths.salt }, dice)];
  const told = Array.from(
    { length: lengths.answers },
    (_, index) => Math.floor(number / 32 ** (lengths.answers - 1 - index)) % 32,
  );
  const word = [...head, ...mixed(told, head)];
  return [...word, ...checkOf(word)].map(letterOf).join('');
}

/** What a code says, whatever the case and whatever stands between its letters; or why it says nothing. */
export function readCode(text: string, forms: readonly CodedForm[]): ReadCode {
  const letters = [...text.replaceAll(/[\s\p{Pd}.]/gu, '')];
  const refuse = (why: Extract<ReadCode, { ok: false }>['why']): ReadCode => ({
    ok: false,
    why,
    letters: letters.length,
  });
  if (letters.length !== codeLength) return refuse('length');
  const word = letters.map(valueOf);
  if (!word.every((value) => value !== undefined)) return refuse('letter');
  if (!isRight(word)) return refuse('mistyped');
  const head = word.slice(0, markLength);
  const made = forms.find(({ form }) => form === head[0]);
  if (!made) return refuse(Math.max(...forms.map(({ form }) => form)) < head[0]! ? 'newer' : 'not-ours');
  const told = mixed(word.slice(markLength, -checkLength), head);
  let number = told.reduce((sum, value) => sum * 32 + value, 0);
  if (number >= setsOf(made.items)) return refuse('not-ours');
  const answers = made.items.toReversed().map(({ options }) => {
    const answer = number % (options + 1);
    number = Math.floor(number / (options + 1));
    return answer === 0 ? undefined : answer - 1;
  });
  return {
    ok: true,
    code: word.map(letterOf).join(''),
    form: made.form,
    mark: head.map(letterOf).join(''),
    answers: answers.toReversed(),
  };
}

/**
 * Five bits each, xor with those that follow from the head; the same again gives back what was there. FNV-1a over the head and
 * the place, then the last steps of MurmurHash3, so that every bit of the salt changes about half of what comes out.
 */
function mixed(values: readonly number[], head: readonly number[]): number[] {
  return values.map((value, index) => {
    let hash = [...head, index].reduce((sum, one) => Math.imul(sum ^ one, 0x01000193), 0x811c9dc5);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return value ^ ((hash ^ (hash >>> 16)) & 31);
  });
}
