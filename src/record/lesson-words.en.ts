/** What the script of a lesson says of where the learner is. */
export const en = {
  finishedOn: (day: string) => `Finished on ${day}.`,
  youWereAt: (section: string) => `You were at: ${section}`,
};
