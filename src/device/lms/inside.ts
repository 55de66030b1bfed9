import type { Keeping } from '#device/keeping.ts';

/**
 * What the page that owns the session lends to the pages in its frame. It belongs to nobody else on this computer, and is
 * gone when the window is.
 */
export interface Lent {
  keeping: Keeping;
  /** In place of localStorage, which a learning system shares among everybody who uses this browser. */
  preferences: Map<string, string>;
}

declare global {
  var lentToCourse: Lent | undefined;
}

/**
 * Makes a page of a package keep its record with the learning system and nothing in the browser. Must run before
 * anything else on the page. A page opened by itself, outside the frame, holds what is done there until it is closed.
 */
export function keepWithLms(): void {
  const lent = lentBy(globalThis.parent as Window & typeof globalThis);
  globalThis.keeping = lent ? Promise.resolve(lent.keeping) : Promise.reject(new Error('Opened by itself.'));
  globalThis.keeping.catch(() => {});
  const preferences = lent?.preferences ?? new Map<string, string>();
  put('localStorage', {
    getItem: (name: string) => preferences.get(name) ?? null,
    setItem: (name: string, value: string) => void preferences.set(name, value),
    removeItem: (name: string) => void preferences.delete(name),
  });
  // A worker would go on answering for the learning system’s own pages.
  put('serviceWorker', undefined, navigator);
}

function lentBy(window: Window & typeof globalThis): Lent | undefined {
  try {
    return window.lentToCourse;
  } catch {
    return undefined;
  }
}

const put = (name: string, value: unknown, where: object = globalThis) =>
  Object.defineProperty(where, name, { value, configurable: true });
