/**
 * Small things a device remembers that are no facts about the learner, where they can be read at once: `seed` decides the order
 * of options, `due` is when questions come back, `lasting` is that the browser was asked to keep the record for good.
 * None of it is carried to another device. Where the browser refuses, nothing is remembered.
 */
export type Beside = 'seed' | 'due' | 'lasting';

const nameOf = (what: Beside) => `within-reach-${what}`;

export function beside(what: Beside): string | undefined {
  try {
    return localStorage.getItem(nameOf(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Gives back whether it will be remembered. */
export function keepBeside(what: Beside, text: string): boolean {
  try {
    localStorage.setItem(nameOf(what), text);
    return true;
  } catch {
    return false;
  }
}

/** Goes with the record when it is erased. */
export function forgetBeside(): void {
  try {
    for (const what of ['seed', 'due', 'lasting'] as const) localStorage.removeItem(nameOf(what));
  } catch {
    // Nothing was remembered.
  }
}
