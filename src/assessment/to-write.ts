/**
 * What an import leaves where a question needs something that its bank did not have. The check names every one, so no such
 * question is ever published.
 */
export const toWrite = 'TO WRITE';
/** The same where a name is needed: an objective, a claim. */
export const toName = 'to-name';

/** The place of a text that somebody has to write, with what it is for. */
export const placeFor = (what: string): string => `${toWrite}: ${what}`;
