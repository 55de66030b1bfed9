import type { StoredFact } from '#facts/fact.ts';

/**
 * Where the record of a learner is kept: the one port behind the record store. A fact is kept under the whole of itself
 * (`fingerprint`), so keeping the same one twice is harmless, and nothing can be overwritten.
 */
export interface Keeping {
  /** Everything kept. Rejects where it cannot be read. */
  all(): Promise<StoredFact[]>;
  /** The fingerprints of everything kept. */
  keys(): Promise<string[]>;
  /**
   * Keeps these facts and takes away those that are `gone`, all or none: settled once they are safe, rejected where they
   * are not. Begins at once, because a page that goes has no time for more.
   */
  put(keys: readonly string[], gone?: readonly string[]): Promise<void>;
  /** Takes these away for good, all or none. */
  take(keys: readonly string[]): Promise<void>;
  /** Takes everything away. */
  clear(): Promise<void>;
  /** Where that is, as a sentence ends with it; on this device where nothing is said. */
  readonly where?: string | undefined;
  /** Why there is no room for what the learner writes, where there is none: it is then held while the window is open. */
  readonly wordless?: string | undefined;
}
