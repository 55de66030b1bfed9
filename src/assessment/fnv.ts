/**
 * A number of 32 bits that stands for a text: FNV-1a over its code points (draft-eastlake-fnv). Editions and orders that
 * people have in their records are made with it, so it stays as it is.
 */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  return hash >>> 0;
}
