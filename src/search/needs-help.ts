import { analyse } from '#search/analyse.ts';
import { editDistance } from '#search/edit-distance.ts';
import { askedForHelp } from '#site/help-names.ts';

/** Words that are enough by themselves. */
const alone = new Set(['papyrus', 'hopeline', 'childline', 'crisis', 'overdose', 'unalive', 'kms']);

/**
 * The same, however they are misspelt: up to two slips. The name of a line to call is among them where it is one word long
 * enough not to be taken for another.
 */
const misspelt = ['suicide', 'suicidal', ...askedForHelp.within.filter((name) => /^[a-z]{10,}$/.test(name))];

/** The lines to call, by number and by name, with or without the spaces. */
const lines = [
  ...askedForHelp.within.map((name) => new RegExp(`\\b${spaced(name)}\\b`)),
  ...askedForHelp.alone.map((name) => new RegExp(`^${spaced(name)}$`)),
];

function spaced(name: string): string {
  return name.toLowerCase().replaceAll(' ', ' ?');
}

/** What people type when it is about their life or another's. Read in small letters, without apostrophes and commas. */
const sayings: readonly RegExp[] = [
  /\b(want|wish|ready|going|plan|rather|trying|tried|threaten|think|thought|talk|say|said|feel|like|better)(s|ed|ing|ning|ens|ened|ening)?\b( (to|of|about|that|like|i|he|she|they|we|id|was|were|is|are|am|be|being|it|over|just|off|himself|herself|themselves|myself))* (die|dying|dead(?! end)|death|end it)\b/,
  /\b(kill|hang|hurt|harm|cut)(s|ed|ing|ging|ting)? (my|your|him|her|them|our|one|their) ?(self|selves|wrists?|arms?)\b/,
  /\b(end|take|took|lose)(s|n|d|ed|ing)? (my|your|his|her|their|our|ones|own|the| )*(life|lives)\b/,
  /\b(end|ends|ending|ended) (it|everything) all\b|\bend(ing)? everything\b|\b(take|taking) my own\b/,
  /\b(dont|do not|doesnt|does not|didnt|did not|no longer|not|never) (want|wish|wants|wanna|wanting)( (to|her|him|them|be))* (live|living|alive|here|exist|wake up|go on$|carry on$|be around)\b/,
  /\b(better off|off) without (me|him|her|them)\b|\bno one would (care|miss)\b/,
  /\bnothing (left )?to live for\b|\bno (reason|point|point in) (to )?(live|living)\b|\bnot worth living\b|\blife (is not|isnt) worth\b/,
  /\bself ?harm|\bself ?injur|\bsuicid|\bwant to disappear\b|\bcant (go on|cope any ?more|do this any ?more)\b/,
  /\bagainst living miserably\b/,
  /\b(help|hot|listening|mental health|calm) ?lines?\b|\bcalm helpline\b|\bemergency (number|help)\b/,
];

/**
 * Whether somebody types that they or someone else may die, or the name of a line that helps. Then the page shows the
 * way to help first, apart from the results. A false alarm costs a paragraph; a missed one may cost more, so this errs
 * on the side of showing. Keeps nothing, and nothing may be kept of what it says.
 */
export function needsHelp(text: string): boolean {
  const words = analyse(text)
    .filter((word) => !word.joined)
    .map(({ word }) => word);
  if (words.some((word) => alone.has(word) || misspelt.some((known) => isMeant(known, word)))) return true;
  const line = words.join(' ');
  return [...lines, ...sayings].some((saying) => saying.test(line));
}

function isMeant(known: string, word: string): boolean {
  return word[0] === known[0] && word.length > 4 && editDistance(word, known, 2) <= 2;
}
