/** Files that the learner picks. */
export const en = { unreadable: 'The browser could not read this file.' };
