/**
 * A text that a device keeps for somebody who leads others, apart from the record: a record is what one learner did, and may
 * be shown to an appraiser. Where the browser refuses, it lives as long as the page.
 */
export const keptTexts = ['team'] as const;

export type KeptText = (typeof keptTexts)[number];

const nameOf = (what: KeptText) => `within-reach-text-${what}`;

/** What is kept; undefined where there is nothing, or nothing can be read. */
export function keptText(what: KeptText): string | undefined {
  try {
    return localStorage.getItem(nameOf(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Gives back whether it is kept. */
export function keepText(what: KeptText, text: string): boolean {
  try {
    localStorage.setItem(nameOf(what), text);
    return true;
  } catch {
    return false;
  }
}

/** Takes it off the device. Gives back whether it is gone. */
export function forgetText(what: KeptText): boolean {
  try {
    localStorage.removeItem(nameOf(what));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab changed it. */
export const onKeptText = (what: KeptText, listener: () => void): void =>
  addEventListener('storage', ({ key }: StorageEvent) => {
    if (key === null || key === nameOf(what)) listener();
  });
