import { preference, keepPreference } from '#device/preferences.ts';

/**
 * A random text made once on each device: it decides the order in which options are shown and which form of a check comes
 * first. It stands beside the record and not in it, for two reasons: it is needed before the first paint, when a
 * database has not answered yet; and another device may well have another. Nothing where the browser refuses.
 */
export function deviceSeed(): string | undefined {
  const kept = preference('seed');
  if (kept) return kept;
  const made = crypto.getRandomValues(new Uint32Array(2)).join('-');
  return keepPreference('seed', made) ? made : undefined;
}
