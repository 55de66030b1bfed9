/** Numbers as letters that every learning system gives back as they were: the 64 of base64url, six bits each. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** In this many letters; a number that is too large becomes the largest that fits. */
export function inLetters(value: number, length: number): string {
  let rest = Math.max(0, Math.min(Math.round(value), 64 ** length - 1));
  let text = '';
  for (let place = 0; place < length; place++) {
    text = letters[rest % 64]! + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** Reads a text of such letters from its start. Gives undefined once it has come to its end, or to anything else. */
export interface Reader {
  number(length: number): number | undefined;
  part(length: number): string | undefined;
  readonly ended: boolean;
}

export function reader(text: string): Reader {
  let at = 0;
  const part = (length: number) => {
    if (at + length > text.length) return void (at = text.length);
    at += length;
    return text.slice(at - length, at);
  };
  return {
    part,
    number(length) {
      let value = 0;
      for (const letter of part(length) ?? '?') {
        const digit = letters.indexOf(letter);
        if (digit < 0) return undefined;
        value = value * 64 + digit;
      }
      return value;
    },
    get ended() {
      return at >= text.length;
    },
  };
}
