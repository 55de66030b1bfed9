/**
 * The letters of a code: Crockford's base 32, which leaves out I, L, O and U, so that nothing in it is taken for a digit and no
 * word comes of it (https://www.crockford.com/base32.html). Each stands for five bits, 0 to 31.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const letterOf = (value: number): string => alphabet[value] ?? '';

/** What a letter stands for, in whatever case, with those that look like a digit read as one; undefined for one that no code has. */
export function valueOf(letter: string): number | undefined {
  const one = letter.toUpperCase().replace('O', '0').replace(/[IL]/, '1');
  const value = alphabet.indexOf(one);
  return one.length === 1 && value >= 0 ? value : undefined;
}

/** In fours with hyphens between them, as it is shown, written by hand and read aloud. */
export const inFours = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
