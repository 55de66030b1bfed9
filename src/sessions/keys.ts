/** What a key does while a session is led; a clicker sends the same keys as the upper row of a keyboard. */
export type KeyAct =
  | { does: 'next' | 'back' | 'timer' | 'notes' | 'window' | 'scheme' | 'screen' }
  | { does: 'option'; option: number; less: boolean };

/**
 * How letters, digits and the space are keys: pressed alone, only with Alt held, or not at all. A program that types what is
 * said aloud would press them otherwise (WCAG 2.1.4).
 */
export const letterKeys = ['alone', 'alt', 'off'] as const;
export type LetterKeys = (typeof letterKeys)[number];
export const isLetterKeys = (value: unknown): value is LetterKeys =>
  (letterKeys as readonly unknown[]).includes(value);

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const named: Readonly<Record<string, 'next' | 'back'>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  Enter: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  Backspace: 'back',
};
const written: Readonly<Record<string, 'next' | 'timer' | 'notes' | 'window' | 'scheme' | 'screen'>> = {
  ' ': 'next',
  t: 'timer',
  n: 'notes',
  w: 'window',
  l: 'scheme',
  f: 'screen',
};

/** The letter, digit or space that was pressed as a key of ours; nothing where it was not, or is none of ours. */
export function characterOf(
  { key, code, ctrlKey, metaKey, altKey }: Pressed,
  letters: LetterKeys,
): string | undefined {
  if (ctrlKey || metaKey || letters === 'off' || altKey !== (letters === 'alt')) return undefined;
  if (/^[a-z\d ]$/i.test(key)) return key.toLowerCase();
  // On a Mac a letter is another character while Alt is held.
  return altKey ? /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() : undefined;
}

/** Nothing where the key is not ours, or belongs to the browser because another key is held. */
export function keyAct(pressed: Pressed, letters: LetterKeys): KeyAct | undefined {
  const character = characterOf(pressed, letters);
  if (character !== undefined) {
    const option = 'abcde'.indexOf(character);
    if (option >= 0) return { does: 'option', option, less: pressed.shiftKey };
    const does = Object.hasOwn(written, character) ? written[character] : undefined;
    return does && { does };
  }
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const does = Object.hasOwn(named, pressed.key) ? named[pressed.key] : undefined;
  return does && { does };
}

export const letterOf = (option: number): string => 'ABCDE'[option] ?? String(option + 1);
