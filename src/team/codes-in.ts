import { codeLength, readCode, type CodedForm, type ReadCode } from '#team/code.ts';

/** Something in a text that is a code, or was meant to be one, as it stands there. */
export type Found = { text: string; read: ReadCode };

/**
 * Every code in a text that somebody typed or pasted: one on a line, several on a line, or in the middle of an e-mail. A line
 * that is nothing but sixteen letters in groups is one code, however they are spaced. What has about the right length and
 * a digit or a hyphen was meant as a code, and is told; other words are left alone.
 */
export function codesIn(text: string, forms: readonly CodedForm[]): Found[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const whole = line.trim();
    const spaced = /^[\da-z]{4}(?:[\s\p{Pd}]+[\da-z]{4}){3}$/iu.test(whole);
    return (spaced ? [whole] : whole.split(/[\s,;:|<>()"“”]+/)).flatMap((token) => {
      const trimmed = token.replaceAll(/^[^\da-z]+|[^\da-z]+$/giu, '');
      return spaced || looksLikeOne(trimmed) ? [{ text: trimmed, read: readCode(trimmed, forms) }] : [];
    });
  });
}

function looksLikeOne(token: string): boolean {
  if (!/^[\da-z]+(?:[\p{Pd}.][\da-z]+)*$/iu.test(token)) return false;
  const letters = token.replaceAll(/[\p{Pd}.]/gu, '');
  const far = Math.abs(letters.length - codeLength);
  return /\d/.test(letters) && far <= 4 && (far === 0 || /\p{Pd}/u.test(token));
}
