/** When the moments of a conversation come back, in English. */
export const en = {
  now: 'Moments of it can be practised now.',
  on: (day: string) => `The first of its moments comes back on ${day}.`,
};
