/** How far the site is saved for use without a network, as the foot of every page says it. */
export const en = {
  savesData: 'Not saved for offline use, because this device asks to save data.',
  ready: (size: string) => `Ready to use offline (${size}).`,
  offline: 'Offline: showing the saved copy.',
  saving: (percent: string) => `Saving for offline use… ${percent}`,
  closeOthers: 'A newer version is saved. Close the other tabs of this site to use it.',
  newer: 'A newer version is saved.',
  useNow: 'Use it now',
  notYet: 'Not saved for offline use yet. Your next visit tries again.',
  savedCopy: 'Showing the saved copy.',
};
