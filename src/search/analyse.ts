import lunr from 'lunr';
import { oneSpelling } from '#search/spelling.ts';

/** One word of a text: as it stands there (folded), what it counts as, and where it is. */
export interface Word {
  /** In small letters, without accents or apostrophes. */
  readonly word: string;
  /** What it is filed under: one spelling, without its ending. Two words with the same term are the same to the search. */
  readonly term: string;
  /** Too common to tell one page from another. It still counts inside a phrase (“out of work”). */
  readonly stop: boolean;
  /** The parts of a hyphenated word written together; the parts stand before it. */
  readonly joined: boolean;
  /** From this character of the text… */
  readonly start: number;
  /** …up to, not including, this one. */
  readonly end: number;
}

const stopWords = new Set(
  (
    'a about all also am an and any are arent as at be been being but by can cant could couldnt did didnt do does doesnt ' +
    'doing dont else for from get gets getting got had has hasnt have havent having he her hers him his how i id if ill im in ' +
    'into is isnt it its ive just lets me might must my no nor not of on or our ours over please s shall she should shouldnt so ' +
    'some such t than that the their theirs them then there these they theyre this those to too us very was wasnt we were ' +
    'what when where whether which while who whom whose why will with wont would wouldnt yet you your youre yours'
  ).split(' '),
);

/** Where the stemmer takes two words for one and a reader does not (medical, medication), or one for two (disclose, disclosure). */
const ownTerm = new Map(
  Object.entries({
    university: 'university universities',
    community: 'community communities',
    employer: 'employer employers',
    experiment: 'experiment experiments experimental',
    international: 'international internationally',
    medical: 'medical medically',
    medication: 'medication medications medicine medicines',
    policy: 'policy policies',
    disclos: 'disclosure disclosures',
    psychiatr: 'psychiatry psychiatrist psychiatrists',
    sever: 'severity',
  }).flatMap(([term, words]) => words.split(' ').map((word): [string, string] => [word, term])),
);

const chunk = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
const figure = /^\d+(?:,\d{3})*(?:\.\d+)?$/;
const accents = /\p{M}/gu;
const apostrophes = /['’]/g;

const known = new Map<string, { word: string; term: string; stop: boolean }>();

function read(typed: string): { word: string; term: string; stop: boolean } {
  const before = known.get(typed);
  if (before) return before;
  const word = typed
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(apostrophes, '');
  const stop = stopWords.has(word) || /^[a-z]$/.test(word);
  const term = stop
    ? word
    : (ownTerm.get(word) ?? lunr.stemmer(new lunr.Token(oneSpelling(word), {})).toString());
  const answer = { word, term, stop };
  known.set(typed, answer);
  return answer;
}

/**
 * The words of a text, in order. The only place where text is turned into what is looked up: the pages when the
 * index is made, and the question when it is asked, so the two cannot come apart.
 *
 * Figures and abbreviations are kept (s60, 0.81, UC). A word with a hyphen is found by its parts and written together:
 * “IPS-25” counts as ips, 25 and ips25; “co-ordinator” also as coordinator.
 * The stemmer is lunr's: Porter, An algorithm for suffix stripping, Program 14(3), 1980.
 */
export function analyse(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(chunk)) {
    const whole = found[0];
    const start = found.index;
    const end = start + whole.length;
    if (figure.test(whole)) {
      words.push({ ...read(whole.replaceAll(',', '')), joined: false, start, end });
      continue;
    }
    const parts = whole.split(/[.,\-‐‑]/);
    if (parts.length === 1) {
      words.push({ ...read(whole), joined: false, start, end });
      continue;
    }
    let at = start;
    for (const part of parts) {
      words.push({ ...read(part), joined: false, start: at, end: at + part.length });
      at += part.length + 1;
    }
    if (!whole.includes(',')) words.push({ ...read(parts.join('')), joined: true, start, end });
  }
  return words;
}
