/**
 * Something that two windows of this device show together and that a reload must not lose: it stands in sessionStorage,
 * which goes with the window, and every change is told to the other window. Where a browser refuses the one or lacks the
 * other (a file from a memory stick), the window goes on alone.
 */
export interface Paired<Value> {
  readonly value: Value;
  set(value: Value): void;
}

/** `fits` holds what was kept or told to its shape; `show` is called with what the other window told. */
export function pairedWindows<Value>(
  name: string,
  first: Value,
  fits: (value: unknown) => value is Value,
  show: (value: Value) => void,
): Paired<Value> {
  const key = `within-reach-${name}`;
  /** How often it was changed: what was changed more often is newer. */
  let held = { changes: 0, value: first };
  const take = (found: unknown): boolean => {
    const { changes, value } = Object(found) as Record<string, unknown>;
    if (typeof changes !== 'number' || changes <= held.changes || !fits(value)) return false;
    held = { changes, value };
    return true;
  };
  const keep = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(held));
    } catch {
      // It stays in the window, for as long as that is open.
    }
  };
  try {
    take(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    // Nothing was kept, or nothing that can be read.
  }

  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(key) : undefined;
  const tell = () => channel?.postMessage(held);
  channel?.addEventListener('message', ({ data }) => {
    if (data === 'here') {
      if (held.changes) tell();
    } else if (take(data)) {
      keep();
      show(held.value);
    }
  });
  channel?.postMessage('here');

  return {
    get value() {
      return held.value;
    },
    set(value) {
      held = { changes: held.changes + 1, value };
      keep();
      tell();
    },
  };
}
