import learned from '#search/danger.json' with { type: 'json' };

/** So many numbers are kept for all that may be typed; parts of words share them. */
export const places = 8192;
/** What stands for a weight of 0 in the file. Each letter before or after it is one step less or more. */
const zero = 'm'.charCodeAt(0);

/** What a scale is made of: a letter for each place, and what a step of a letter counts. */
export interface Scale {
  readonly letters: string;
  readonly step: number;
  /** What every text weighs before a word of it is read. */
  readonly before: number;
}

/** From here on the way to help is shown. Chosen by cross-validation: `npm run search:learn` says what it meets. */
const enough = -0.5;

export const learnedScale: Scale = learned;

/** Makes what weighs words: whether they are more like what people in danger type than like all other questions. */
export function dangerScale({ letters, step, before }: Scale): (words: readonly string[]) => boolean {
  return (words) => {
    const found = placesOf(words);
    if (found.length === 0) return false;
    let sum = 0;
    for (const place of found) sum += letters.charCodeAt(place) - zero;
    return before + (step * sum) / Math.sqrt(found.length) >= enough;
  };
}

/** The letters of a scale with these weights: as fine as seven steps either way are. */
export function scaleOf(weights: readonly number[], before: number): Scale {
  const most = weights.reduce((one, other) => Math.max(one, Math.abs(other)), 1e-9);
  const step = Number((most / 7).toPrecision(4));
  const letters = weights.map((weight) => String.fromCharCode(zero + Math.round(weight / step))).join('');
  return { letters, step, before: Number(before.toFixed(3)) };
}

/**
 * Where the weights of a text stand: each word, each two that follow one another, and each three and four letters of a word,
 * so that a slip or another ending leaves most of them. A name is hashed to its place (Weinberger and others, Feature hashing
 * for large scale multitask learning, ICML 2009), so no list of names has to travel.
 */
export function placesOf(words: readonly string[]): number[] {
  const found = new Set<number>();
  const add = (name: string) => found.add(hash(name) % places);
  const all = ['^', ...words, '$'];
  for (const [at, word] of all.entries()) {
    const next = all[at + 1];
    if (next !== undefined && words.length > 0) add(`${word} ${next}`);
  }
  for (const word of words) {
    add(word);
    const whole = `<${word}>`;
    for (const size of [3, 4])
      for (let at = 0; at + size <= whole.length; at++) add(`#${whole.slice(at, at + size)}`);
  }
  return [...found];
}

/** FNV-1a (Fowler, Noll and Vo), and mixed once more, because near names differ in few bits. */
export function hash(name: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) mixed = Math.imul(mixed ^ name.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> 0;
}
