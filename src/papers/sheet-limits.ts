/**
 * Where an answer stands: `field`, `field/option` of ticks, `field/item` of a scale, `field/row/column` of a table.
 * A tick is “yes”.
 */
export const addressShape = /^[a-z0-9][a-z0-9-]{0,199}(\/[a-z0-9][a-z0-9-]{0,199}){0,2}$/;

/** The longest text in one place, in characters: more would not leave a paper on a page or two. */
export const longestValue = 2000;
