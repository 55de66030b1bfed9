/** In the card that a citation opens. */
export const en = { allBelow: 'All the evidence below' };
