/** What a key does while a session is led; a clicker sends the same keys as the upper row of a keyboard. */
export type KeyAct =
  | { does: 'next' | 'back' | 'timer' | 'notes' | 'window' | 'scheme' | 'screen' }
  | { does: 'option'; option: number; less: boolean };

const plain: Readonly<Record<string, KeyAct['does']>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  Backspace: 'back',
  t: 'timer',
  n: 'notes',
  w: 'window',
  l: 'scheme',
  f: 'screen',
};

/** Nothing where the key is not ours, or belongs to the browser because another key is held. */
export function keyAct(pressed: {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): KeyAct | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const option = 'abcde'.indexOf(key);
  if (key.length === 1 && option >= 0) return { does: 'option', option, less: pressed.shiftKey };
  const does = Object.hasOwn(plain, key) ? plain[key] : undefined;
  return does && does !== 'option' ? { does } : undefined;
}

export const letterOf = (option: number): string => 'ABCDE'[option] ?? String(option + 1);
