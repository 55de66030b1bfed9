/** What a copy of the site for a memory stick says of itself, in English. */
export const en = {
  offline: 'This copy is whole and needs no network. It does not update itself.',
};
