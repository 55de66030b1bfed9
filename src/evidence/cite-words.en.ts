/** In the card that a citation opens. */
export const en = { allOfLesson: 'All the evidence of this lesson' };
