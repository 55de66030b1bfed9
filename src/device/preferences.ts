/**
 * What a device remembers in localStorage because it is needed before a database answers: `seed` decides the order of
 * options, `due` is when questions come back, `lasting` is that the browser was asked to keep the record for good,
 * `nation` is where the reader works, `door` is as whom they came in (an audience), `letters` is how letters are keys while a session is led. None of it is a fact about learning, and none is carried to another device. Where
 * the browser refuses, nothing is remembered.
 */
export type Preference = 'seed' | 'due' | 'lasting' | 'nation' | 'door' | 'letters';

const nameOf = (what: Preference) => `within-reach-${what}`;

/** Throws where the browser refuses. The name is that of device/shared.ts, which this file does without to stay small. */
const storage = () => (localStorage['within-reach-shared'] ? sessionStorage : localStorage);

export function preference(what: Preference): string | undefined {
  try {
    return storage().getItem(nameOf(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Gives back whether it will be remembered. */
export function keepPreference(what: Preference, text: string): boolean {
  try {
    storage().setItem(nameOf(what), text);
    return true;
  } catch {
    return false;
  }
}
