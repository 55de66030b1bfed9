/** Small numbers that a sentence writes as words. */
const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * Every number a text says in digits, without its sign or thousands comma: “9,785”, “0.95”, “90%”, “1990s”. Digits in
 * a name (C027, E15b) are not numbers.
 */
export function digitsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\d])\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
}

/** Every number a text says, in digits or, up to twelve, in words. */
export function numbersIn(text: string): Set<number> {
  const spelt = [...text.toLowerCase().matchAll(/\p{L}+/gu)]
    .map(([word]) => words.indexOf(word))
    .filter((value) => value >= 0);
  return new Set([...digitsIn(text), ...spelt]);
}
