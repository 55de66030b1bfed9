/**
 * Words that hurt, blame or have had their day, and what to write instead. Person first, unless a person prefers
 * otherwise. Where a source's own word must stand, the author says why (see language-problems.ts).
 */
export const wordsToAvoid: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\bcommit(?:s|ted|ting)? suicide\b/i, instead: '“died by suicide”' },
  {
    pattern: /\b(?:failed|successful|unsuccessful) (?:suicide )?attempts?\b/i,
    instead: '“attempted to end their life”',
  },
  { pattern: /\bsuffer(?:s|ed|ing|ers?)? (?:from|with)\b/i, instead: '“has”, “lives with”' },
  { pattern: /\bschizophrenics?\b/i, instead: '“a person with schizophrenia”' },
  {
    pattern: /\b(?:a|an|the|some|many) (?:bipolars|depressives|psychotics|addicts)\b/i,
    instead: '“people with …”',
  },
  { pattern: /\bthe mentally ill\b/i, instead: '“people with mental health problems”' },
  { pattern: /\bthe mental health group\b/i, instead: 'who they are, such as “people with depression”' },
  { pattern: /\bvictims? of (?:a )?(?:mental|depression|psychosis|bipolar)/i, instead: '“people with …”' },
  { pattern: /\bback on (?:your|his|her|their) feet\b/i, instead: 'what would change: hours, tasks, a date' },
  { pattern: /\bhard(?:er)?[- ]to[- ](?:help|reach)\b/i, instead: 'what gets in the way' },
  { pattern: /\bwork[- ]?shy\b/i, instead: 'what gets in the way' },
  { pattern: /\bbenefit traps?\b/i, instead: 'which rule makes starting work a risk' },
  {
    pattern: /\bdistance from the labour market\b/i,
    instead: 'how long since the last job, or what is missing',
  },
];
