/** That others use this computer. It says nothing about anybody, so it stays for whoever comes next. */
const shared = 'within-reach-shared';

/** Whether nothing is to be kept here after the window closes. By itself, because every page that keeps something asks. */
export function isShared(): boolean {
  try {
    return Boolean(localStorage.getItem(shared));
  } catch {
    return false;
  }
}

/** Gives back whether the browser took it. */
export function markShared(yes: boolean): boolean {
  try {
    if (yes) localStorage.setItem(shared, 'yes');
    else localStorage.removeItem(shared);
    return true;
  } catch {
    return false;
  }
}
