/** What stands beside the parts of a course, wherever they are listed. */
export const en = {
  states: { 'not-started': '', started: 'Started', finished: 'Done' },
  goOnWith: (title: string) => `Go on with “${title}”`,
};
