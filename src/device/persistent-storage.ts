import { preference, keepPreference } from '#device/preferences.ts';

/**
 * Asks the browser to keep the record for good, once on each device: after the first module was finished, when there is
 * something that the learner would not like to lose. Some browsers ask the learner; most decide by themselves.
 */
export async function askToKeep(): Promise<void> {
  if (preference('lasting') || !keepPreference('lasting', 'asked')) return;
  // Where it is refused, or not known, everything goes on as before; the record page says what that means.
  await navigator.storage?.persist?.().catch(() => false);
}

/** Whether the browser has promised not to clear what is kept. */
export const isLasting = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
