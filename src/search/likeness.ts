/**
 * Makes what says how alike a text is to each of these lines: 0 where no three letters are the same, 1 where all are. It is
 * the cosine between their trigrams, each as heavy as it is rare, word by word; so a slip or another ending costs little.
 */
export function likeness(lines: readonly string[]): (text: string) => Float64Array {
  const standing = new Map<string, number[]>();
  for (const [line, text] of lines.entries()) {
    for (const part of trigrams(text)) {
      const list = standing.get(part);
      if (list) list.push(line);
      else standing.set(part, [line]);
    }
  }
  const square = (part: string) => Math.log(1 + lines.length / (standing.get(part)?.length ?? 1)) ** 2;
  const sizes = new Float64Array(lines.length);
  for (const [part, list] of standing) {
    const weight = square(part);
    for (const line of list) sizes[line]! += weight;
  }
  return (text) => {
    const shared = new Float64Array(lines.length);
    let size = 0;
    for (const part of trigrams(text)) {
      const weight = square(part);
      size += weight;
      for (const line of standing.get(part) ?? []) shared[line]! += weight;
    }
    return shared.map((sum, line) => (sum === 0 ? 0 : sum / Math.sqrt(size * sizes[line]!)));
  };
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .replace(/['’]/g, '')
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    const spaced = ` ${word} `;
    for (let at = 0; at + 3 <= spaced.length; at++) found.add(spaced.slice(at, at + 3));
  }
  return found;
}
