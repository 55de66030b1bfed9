import { isShared } from '#device/shared.ts';

/**
 * A text that a device keeps for somebody who leads others, apart from the record: a record is what one learner did, and may
 * be shown to an appraiser. On a shared computer it goes with the window. Where the browser refuses, it lives as long as the page.
 */
export const keptTexts = ['team'] as const;

export type KeptText = (typeof keptTexts)[number];

/** Throws where the browser refuses. */
const storage = () => (isShared() ? sessionStorage : localStorage);
const nameOf = (what: KeptText) => `within-reach-text-${what}`;

/** What is kept; undefined where there is nothing, or nothing can be read. */
export function keptText(what: KeptText): string | undefined {
  try {
    return storage().getItem(nameOf(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Gives back whether it is kept. */
export function keepText(what: KeptText, text: string): boolean {
  try {
    storage().setItem(nameOf(what), text);
    return true;
  } catch {
    return false;
  }
}

/** Takes it off the device. Gives back whether it is gone. */
export function forgetText(what: KeptText): boolean {
  try {
    storage().removeItem(nameOf(what));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab changed it, and when a page comes back as it was left: it has heard nothing meanwhile. */
export const onKeptText = (what: KeptText, listener: () => void): void => {
  addEventListener('storage', ({ key }: StorageEvent) => {
    if (key === null || key === nameOf(what)) listener();
  });
  addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  });
};
