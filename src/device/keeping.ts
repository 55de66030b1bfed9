import type { StoredFact } from '#facts/fact.ts';

/**
 * Where the record of a learner is kept: the one port behind the record store. A fact is kept under the whole of itself
 * (`fingerprint`), so keeping the same one twice is harmless, and nothing can be overwritten.
 */
export interface Keeping {
  /** Everything kept. Rejects where it cannot be read. */
  all(): Promise<StoredFact[]>;
  /**
   * Keeps the facts with these fingerprints and takes away those that are `gone`, all or none: settled once that is safe,
   * rejected where it is not. Begins at once, because a page that goes has no time for more.
   */
  put(keys: readonly string[], gone: readonly string[]): Promise<unknown>;
  /** Takes everything away. */
  clear(): Promise<void>;
  /** Why there is no room for what the learner writes, where there is none: it is then held while the window is open. */
  readonly wordless?: string | undefined;
}
