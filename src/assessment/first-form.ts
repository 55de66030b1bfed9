import { shuffled } from '#assessment/shuffle.ts';

/** The two forms of a check. */
export const forms = ['a', 'b'] as const;
export type Form = (typeof forms)[number];

/**
 * Which form of a check a learner meets first: half of them A, half of them B, decided by their own seed. So if one form is
 * easier, it makes as many learners look better as worse.
 */
export const firstForm = (seed: string, course: string): Form => forms[shuffled(2, `${seed}:${course}`)[0]!]!;
