/**
 * How many slips of the finger are between two words: a letter missing, one too many, another one, or two neighbours
 * swapped (optimal string alignment; Damerau, Communications of the ACM 7(3), 1964). Gives up, with `most + 1`, as soon
 * as it is clear that there are more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || lettersApart(one, other) > 2 * most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const alike = one[row - 1] === other[column - 1];
      let cost = Math.min(line[column - 1]! + 1, above[column]! + 1, above[column - 1]! + (alike ? 0 : 1));
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, before[column - 2]! + 1);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return Math.min(above[other.length]!, most + 1);
}

/** How many letters are in one word and not in the other: a slip changes two at most. Told without building anything. */
function lettersApart(one: string, other: string): number {
  let differing = letters(one) ^ letters(other);
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count++;
  return count;
}

function letters(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}
