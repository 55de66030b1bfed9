import { fnv1a } from '#assessment/fnv.ts';

/** Letters and digits that cannot be taken for each other, read from a wall: 31, a prime (see `checkOf`). */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 4;

/** The code of a session, made from its name: the same for everybody who was there, so it names no person. */
export function codeOf(session: string): string {
  let rest = fnv1a(session);
  let code = '';
  for (let at = 0; at < length; at += 1) {
    code += signs[rest % signs.length];
    rest = Math.floor(rest / signs.length);
  }
  return code + checkOf(code);
}

/**
 * A last sign that catches any one wrong sign and any two neighbours that changed places: each sign counts as often as its
 * place says, and 31 is a prime, so neither can leave the sum as it was.
 */
function checkOf(code: string): string {
  const sum = [...code].reduce((sum, sign, at) => sum + signs.indexOf(sign) * (at + 1), 0);
  // The check sign stands at the fifth place: 5 times it, and the sum before, make 0 of 31.
  const found = [...signs].findIndex((_, value) => (sum + value * (length + 1)) % signs.length === 0);
  return signs[found]!;
}

/** What somebody typed as the code it may be: without spaces and hyphens, in capitals. Undefined where it cannot be one. */
export function codeTyped(text: string): string | undefined {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '');
  const known = code.length === length + 1 && [...code].every((sign) => signs.includes(sign));
  return known && checkOf(code.slice(0, length)) === code.at(-1) ? code : undefined;
}
