import type { Fact, FactKind, StoredFact } from '#facts/fact.ts';

/** Every kind of fact that this release knows. Apart from their shapes, because every page that keeps something needs these names only. */
const kinds: Readonly<Record<FactKind, true>> = {
  'module-opened': true,
  'place-reached': true,
  'module-finished': true,
  'question-answered': true,
  'answer-self-checked': true,
  'answer-begun': true,
  'check-begun': true,
  'note-written': true,
  'reflection-written': true,
  'reflection-part-written': true,
  'plan-made': true,
  'plan-looked-at': true,
  'check-finished': true,
  'adjustment-planned': true,
  'adjustment-plan-written': true,
  'paper-written': true,
  'minutes-corrected': true,
  'scenario-started': true,
  'scenario-choice': true,
  'scenario-rewound': true,
  'scenario-ended': true,
  'moment-answered': true,
  'sentence-written': true,
  'session-attended': true,
  'time-spent': true,
};

/**
 * Whether a stored fact is one that this release knows. Its fields were looked at when it came in: a file is read by
 * `recogniseFact`, and what is done here is written by the site itself.
 */
export const isKnown = (fact: StoredFact): fact is Fact => fact.v === 1 && Object.hasOwn(kinds, fact.kind);
