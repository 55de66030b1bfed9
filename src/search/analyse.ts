import { stem } from '#search/stem.ts';
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

/**
 * What a word counts as where its ending does not say it: forms that follow no rule (told, lost), words the stemmer takes
 * for one and a reader does not (medical, medication), or for two (disclose, disclosure).
 */
const ownTerm = new Map(
  Object.entries({
    absent: 'absence absences',
    advic: 'advise advises advised advising',
    anxiou: 'anxiety anxieties',
    appli: 'application applications applicant applicants',
    begin: 'began begun',
    business: 'business businesses',
    choos: 'choice choices chose chosen',
    community: 'community communities',
    disclos: 'disclosure disclosures',
    drive: 'drove driven',
    earli: 'earlier earliest',
    employer: 'employer employers',
    evening: 'evening evenings',
    experiment: 'experiment experiments experimental',
    fail: 'failure failures',
    feel: 'felt',
    find: 'found',
    fall: 'fell fallen',
    give: 'gave given',
    grow: 'grew grown',
    hold: 'held',
    hide: 'hid hidden',
    international: 'international internationally',
    keep: 'kept',
    know: 'knew known',
    leav: 'left',
    lose: 'lose loses losing lost loss losses',
    medical: 'medical medically',
    medication: 'medication medications medicine medicines',
    meet: 'met',
    news: 'news',
    pay: 'paid',
    policy: 'policy policies',
    prescrib: 'prescription prescriptions',
    psychiatr: 'psychiatry psychiatrist psychiatrists',
    ring: 'rang rung',
    safe: 'safer safety safely',
    say: 'said',
    send: 'sent',
    sever: 'severity',
    speak: 'spoke spoken',
    take: 'took taken',
    teach: 'taught',
    tell: 'told',
    think: 'thought thoughts',
    university: 'university universities',
    wear: 'wore worn',
    write: 'wrote written',
  }).flatMap(([term, words]) => words.split(' ').map((word): [string, string] => [word, term])),
);

const chunk = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
const within = /[.,\-‐‑]/;
const everyWithin = /[.,\-‐‑]/g;
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
  const term = stop ? word : (ownTerm.get(word) ?? stem(oneSpelling(word)));
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
  const add = (typed: string, joined: boolean, start: number, end: number) => {
    const { word, term, stop } = read(typed);
    words.push({ word, term, stop, joined, start, end });
  };
  for (const found of text.matchAll(chunk)) {
    const whole = found[0];
    const start = found.index;
    const end = start + whole.length;
    if (!within.test(whole)) add(whole, false, start, end);
    else if (figure.test(whole)) add(whole.replaceAll(',', ''), false, start, end);
    else {
      let at = start;
      for (const part of whole.split(within)) {
        add(part, false, at, at + part.length);
        at += part.length + 1;
      }
      if (!whole.includes(',')) add(whole.replace(everyWithin, ''), true, start, end);
    }
  }
  return words;
}
