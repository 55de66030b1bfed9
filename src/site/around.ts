/**
 * What stands before and after an element in a sentence: `#` is its place, which another language may put elsewhere. By
 * itself, because pages use it that count nothing.
 */
export function around(sentence: string): [before: string, after: string] {
  const at = sentence.indexOf('#');
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + 1)];
}
