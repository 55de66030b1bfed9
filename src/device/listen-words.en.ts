/** The button that reads a section of a lesson aloud. */
export const en = { listen: 'Listen', stop: 'Stop' };
