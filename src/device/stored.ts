/**
 * Everything that the site keeps besides the record (`kept-in-browser.ts`): preferences, a team's codes, what two windows of a
 * session show, a record on a shared computer. It stands in localStorage or, for as long as the window is open, in
 * sessionStorage, and its name begins so. A journey writes all of it, erases, and walks through every storage.
 */
const ours = 'within-reach-';

/** That others use this computer says nothing about anybody, and holds for whoever comes next. */
const staysBehind = 'within-reach-shared';
/** What belongs to one window wherever the rest is kept: a record in it, and where a session stands. */
const ofTheWindow = 'within-reach-session';

const namesIn = (place: Storage) =>
  Object.keys(place).filter((name) => name.startsWith(ours) && name !== staysBehind);

/** Goes with the record when it is erased. What a browser refuses to show is not there. */
export function forgetStored(): void {
  for (const place of [() => localStorage, () => sessionStorage])
    try {
      for (const name of namesIn(place())) place().removeItem(name);
    } catch {
      // Nothing was kept there.
    }
}

/** Takes what is kept on the computer into this window, or back. Throws where the browser refuses: then nothing was taken away. */
export function moveStored(from: Storage, to: Storage): void {
  const names = namesIn(from).filter((name) => !name.startsWith(ofTheWindow));
  for (const name of names) if (to.getItem(name) === null) to.setItem(name, from.getItem(name) ?? '');
  for (const name of names) from.removeItem(name);
}
