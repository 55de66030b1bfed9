import { byOrder } from '#facts/order.ts';
import type { Certainty, Fact, NewFact } from '#facts/fact.ts';
import type { Carried, CarriedCheck, CarriedModule, CarriedScenario } from '#packages/carried.ts';
import { inLetters, reader } from '#packages/digits.ts';
import { editionMark, keyLength, keyOf, type Named } from '#packages/keys.ts';
import { addressOf } from '#site/addresses.ts';

/**
 * What a learner did, in few enough letters for the smallest learning systems: SCORM 1.2 promises 4,096. What they wrote and
 * which answers they gave are not in it. It is one line of base64url, because some systems cut a value at its end of line
 * or spoil what is not ASCII.
 *
 *     A seed··· day··  m key·· … q key·· … c key·· … (the thing worked on last stands last)
 *
 * Learning systems keep it, so the shape is for ever: what is new gets a letter of its own, and an old letter is still read.
 * Whatever a package does not know in it is passed by.
 */
export interface Bookmark {
  facts: Fact[];
  /** Decides the order in which options are shown. */
  seed: number;
}

/** What every learning system keeps. */
export const smallestRoom = 4096;
export const seeds = 64 ** 4;
/** So many choices of a conversation are carried: twice what it takes to have the longest of ours without going round. */
export const longestRun = 40;

const version = 'A';
const firstDay = Date.UTC(2020, 0, 1) / 86_400_000;
const unitOfTime = 10;
const outcomes = ['right', 'wrong', 'estimated', 'unanswered'] as const;
const certainties = [undefined, 'unsure', 'fairly', 'certain'] as const;
/** In place of what is not carried: an answer, and the choice made where a moment was asked again. */
const notCarried = 'not-carried';

interface Entry {
  /** Where its newest fact stands in the order. */
  last: number;
  text: (day: (at: string) => string) => string;
  days: string[];
  /** May be left out where there is no room. */
  spare?: true;
}

/** The newest that fits into `room`; practice of single moments is what is left out first. */
export function writeBookmark({ facts, seed }: Bookmark, carried: Carried, room = smallestRoom): string {
  const entries = entriesOf([...facts].sort(byOrder), carried).sort((one, other) => one.last - other.last);
  const first = Math.min(...entries.flatMap(({ days }) => days.map(dayNumber)));
  const day = (at: string) => inLetters(dayNumber(at) - first, 2);
  const texts = entries.map((entry) => ({ text: entry.text(day), spare: entry.spare }));
  const head = version + inLetters(seed, 4) + inLetters(Number.isFinite(first) ? first : 0, 3);
  let over = head.length + texts.reduce((sum, { text }) => sum + text.length, 0) - room;
  return (
    head +
    texts
      .filter(({ text, spare }) => {
        if (over <= 0 || !spare) return true;
        over -= text.length;
        return false;
      })
      .map(({ text }) => text)
      .join('')
  );
}

/** What a bookmark says, of a package that holds this. Nothing where it is empty, damaged or of a newer shape. */
export function readBookmark(text: string, carried: Carried): Bookmark | undefined {
  const read = reader(text);
  if (read.part(1) !== version) return undefined;
  const seed = read.number(4);
  const first = read.number(3);
  if (seed === undefined || first === undefined) return undefined;
  const facts: Fact[] = [];
  const add = (day: number, fact: NewFact) => {
    const n = facts.length;
    // A time in the early morning of that day is in the past whenever this is read, and in the order of the bookmark.
    const at = new Date((firstDay + first + day) * 86_400_000 + n).toISOString();
    facts.push({
      id: `carried${String(n).padStart(5, '0')}`,
      at,
      order: { at: '1970-01-01T00:00:00.000Z', n },
      v: 1,
      ...fact,
    });
  };
  while (!read.ended) {
    const readEntry = readers[read.part(1) ?? ''];
    if (!readEntry) break;
    readEntry(read, carried, add);
  }
  return { facts, seed };
}

/** How long the part of each thing can come to be, without what may be left out. */
export const largestParts = ({
  modules,
  scenarios,
  checks,
  pages,
}: Carried): { name: string; size: number }[] => [
  ...modules.map(({ slug, sections, questions }) => ({
    name: slug,
    size:
      9 +
      keyLength('module') +
      keyLength('section') * sections.length +
      (5 + keyLength('question')) * questions.length,
  })),
  ...scenarios.map(({ slug, endings }) => ({
    name: slug,
    size: 8 + keyLength('scenario') + keyLength('ending') * endings.length + keyLength('choice') * longestRun,
  })),
  ...checks.map(({ course, questions, confidence }) => ({
    name: course,
    // Each of its two forms has its own questions, and both have the same items.
    size:
      2 * (6 + keyLength('check') + (1 + keyLength('item')) * confidence.length) +
      (1 + keyLength('question')) * questions.length,
  })),
  ...pages.map((name) => ({ name, size: 5 + keyLength('page') })),
];

/** The length of the largest bookmark that a package can come to. */
export const largestBookmark = (carried: Carried): number =>
  8 + largestParts(carried).reduce((sum, { size }) => sum + size, 0);

const dayNumber = (at: string) => Math.floor(Date.parse(at) / 86_400_000) - firstDay;
const judged = (outcome: (typeof outcomes)[number], certainty: Certainty | undefined) =>
  inLetters(outcomes.indexOf(outcome) * 4 + certainties.indexOf(certainty), 1);
const timeIn = (seconds: number) => inLetters(seconds / unitOfTime, 2);

function entriesOf(facts: readonly Fact[], carried: Carried): Entry[] {
  const places = new Map(facts.map((fact, index) => [fact, index]));
  const of = (
    test: (fact: Fact) => boolean,
    make: (own: Fact[]) => Omit<Entry, 'last'> | undefined,
  ): Entry[] => {
    const own = facts.filter(test);
    const made = own.length > 0 ? make(own) : undefined;
    return made ? [{ last: places.get(own.at(-1)!)!, ...made }] : [];
  };
  const answers = latestAnswers(facts);
  return [
    ...carried.modules.flatMap((module) => [
      ...of(
        (fact) =>
          (inModule.has(fact.kind) && 'module' in fact && fact.module === module.slug) ||
          isTimeOn(fact, addressOf.module(module.slug)),
        (own) => moduleEntry(module, own),
      ),
      ...module.questions.flatMap(({ id }): Entry[] => {
        const fact = answers.get(id);
        if (!fact) return [];
        const text = (day: (at: string) => string) =>
          `q${keyOf('question', id)}${editionMark(fact.edition)}${judged(fact.outcome, fact.certainty)}${day(fact.at)}`;
        return [{ last: places.get(fact)!, days: [fact.at], text }];
      }),
    ]),
    ...carried.scenarios.flatMap((scenario) => [
      ...of(
        (fact) =>
          (inScenario.has(fact.kind) && 'scenario' in fact && fact.scenario === scenario.slug) ||
          isTimeOn(fact, addressOf.scenario(scenario.slug)),
        (own) => scenarioEntry(scenario, own),
      ),
      ...scenario.moments.flatMap(({ id }) =>
        of(
          (fact) => fact.kind === 'moment-answered' && fact.scenario === scenario.slug && fact.scene === id,
          (own) => momentEntry(scenario.slug, id, own),
        ),
      ),
    ]),
    ...carried.checks.flatMap((check) =>
      (['a', 'b'] as const).flatMap((form) =>
        of(
          (fact) => fact.kind === 'check-finished' && fact.course === check.course && fact.form === form,
          (own) => checkEntry(check, own),
        ),
      ),
    ),
    ...carried.pages.flatMap((page) =>
      of(
        (fact) => isTimeOn(fact, page),
        (own) =>
          countsAsTime(own)
            ? {
                days: [own.at(-1)!.at],
                text: (day) => `t${keyOf('page', page)}${timeIn(secondsIn(own))}${day(own.at(-1)!.at)}`,
              }
            : undefined,
      ),
    ),
  ];
}

const inModule = new Set<Fact['kind']>(['module-opened', 'place-reached', 'module-finished']);
const inScenario = new Set<Fact['kind']>([
  'scenario-started',
  'scenario-choice',
  'scenario-rewound',
  'scenario-ended',
]);
const isTimeOn = (fact: Fact, page: string) => fact.kind === 'time-spent' && fact.page === page;
const secondsIn = (facts: readonly Fact[]) =>
  facts.reduce((sum, fact) => sum + (fact.kind === 'time-spent' ? fact.seconds : 0), 0);

/** Less than half a unit is nothing. */
const countsAsTime = (facts: readonly Fact[]) => secondsIn(facts) >= unitOfTime / 2;

const latestAnswers = (facts: readonly Fact[]) =>
  new Map(
    facts.flatMap((fact) => (fact.kind === 'question-answered' ? [[fact.question, fact] as const] : [])),
  );

/** m key day day-finished time flags sections */
function moduleEntry(
  { slug, sections }: CarriedModule,
  own: readonly Fact[],
): Omit<Entry, 'last'> | undefined {
  const finished = own.findLast(({ kind }) => kind === 'module-finished');
  const last = own.at(-1)!;
  const reached = new Set<string>();
  for (const fact of own)
    if (fact.kind === 'place-reached' && sections.includes(fact.section)) {
      reached.delete(fact.section);
      reached.add(fact.section);
    }
  const flags = (own.some(({ kind }) => kind !== 'time-spent') ? 1 : 0) + (finished ? 2 : 0);
  if (!flags && !countsAsTime(own)) return undefined;
  return {
    days: [last.at, ...(finished ? [finished.at] : [])],
    text: (day) =>
      `m${keyOf('module', slug)}${day(last.at)}${finished ? day(finished.at) : inLetters(0, 2)}` +
      timeIn(secondsIn(own)) +
      inLetters(flags, 1) +
      inLetters(reached.size, 1) +
      [...reached].map((section) => keyOf('section', section)).join(''),
  };
}

/** c key day time flags endings choices */
function scenarioEntry(scenario: CarriedScenario, own: readonly Fact[]): Omit<Entry, 'last'> | undefined {
  const run = own.findLast(({ kind }) => kind === 'scenario-started');
  const id = run?.kind === 'scenario-started' ? run.run : undefined;
  const choices: string[] = [];
  const endings = new Set<string>();
  let ended = false;
  for (const fact of own) {
    const latest = 'run' in fact && fact.run === id;
    if (fact.kind === 'scenario-choice' && latest)
      choices.push(keyOf('choice', `${fact.scene}/${fact.choice}`));
    if (fact.kind === 'scenario-rewound' && latest) {
      choices.splice(fact.turns);
      ended = false;
    }
    if (fact.kind === 'scenario-ended' && scenario.endings.includes(fact.ending)) {
      endings.delete(fact.ending);
      endings.add(fact.ending);
      ended ||= latest;
    }
  }
  const last = own.at(-1)!.at;
  const kept = choices.slice(0, longestRun);
  const flags = (id === undefined ? 0 : 1) + (ended ? 2 : 0);
  if (!flags && endings.size === 0 && !countsAsTime(own)) return undefined;
  return {
    days: [last],
    text: (day) =>
      `c${keyOf('scenario', scenario.slug)}${day(last)}${timeIn(secondsIn(own))}${inLetters(flags, 1)}` +
      inLetters(endings.size, 1) +
      [...endings].map((ending) => keyOf('ending', ending)).join('') +
      inLetters(kept.length, 1) +
      kept.join(''),
  };
}

/** o key edition outcome day */
function momentEntry(scenario: string, scene: string, own: readonly Fact[]): Omit<Entry, 'last'> {
  const fact = own.findLast((one) => one.kind === 'moment-answered')!;
  const outcome = fact.outcome === 'best' ? 'right' : 'wrong';
  return {
    spare: true,
    days: [fact.at],
    text: (day) =>
      `o${keyOf('moment', `${scenario}/${scene}`)}${editionMark(fact.edition)}${judged(outcome, fact.certainty)}${day(fact.at)}`,
  };
}

/** k key form day answers confidence */
function checkEntry(check: CarriedCheck, own: readonly Fact[]): Omit<Entry, 'last'> {
  const fact = own.findLast((one) => one.kind === 'check-finished')!;
  const asked = new Map(
    check.questions.filter(({ form }) => form === fact.form).map((question) => [question.id, question]),
  );
  const answers = fact.answers.filter(({ question, edition }) => asked.get(question)?.edition === edition);
  const confidence = fact.confidence.filter(({ item }) => check.confidence.includes(item));
  return {
    days: [fact.at],
    text: (day) =>
      `k${keyOf('check', check.course)}${inLetters(fact.form === 'a' ? 0 : 1, 1)}${day(fact.at)}` +
      inLetters(answers.length, 1) +
      answers
        .map(({ question, outcome, certainty }) => keyOf('question', question) + judged(outcome, certainty))
        .join('') +
      inLetters(confidence.length, 1) +
      confidence.map(({ item, level }) => keyOf('item', item) + inLetters(level, 1)).join(''),
  };
}

type Reader = ReturnType<typeof reader>;
type Add = (day: number, fact: NewFact) => void;

/** The names that a list of keys stands for; a name that is gone is passed by. */
function namesIn(read: Reader, kind: Named, names: readonly string[]): string[] {
  const known = new Map(names.map((name) => [keyOf(kind, name), name]));
  return Array.from({ length: read.number(1) ?? 0 }, () => known.get(keyIn(read, kind) ?? '')).filter(
    (name) => name !== undefined,
  );
}

const keyIn = (read: Reader, kind: Named) => read.part(keyLength(kind));

function judgedIn(read: Reader) {
  const value = read.number(1) ?? 0;
  return { outcome: outcomes[(value >> 2) & 3]!, certainty: certainties[value & 3] };
}
const sure = (certainty: Certainty | undefined) => (certainty ? { certainty } : {});

const readers: Record<string, (read: Reader, carried: Carried, add: Add) => void> = {
  m(read, { modules }, add) {
    const key = keyIn(read, 'module');
    const module = modules.find(({ slug }) => keyOf('module', slug) === key);
    const day = read.number(2) ?? 0;
    const finished = read.number(2) ?? 0;
    const seconds = (read.number(2) ?? 0) * unitOfTime;
    const flags = read.number(1) ?? 0;
    const reached = namesIn(read, 'section', module?.sections ?? []);
    if (!module) return;
    const { slug } = module;
    if (flags & 2) add(finished, { kind: 'module-finished', module: slug });
    if (seconds) add(day, { kind: 'time-spent', page: addressOf.module(slug), seconds });
    if (flags & 1) add(day, { kind: 'module-opened', module: slug });
    for (const section of reached) add(day, { kind: 'place-reached', module: slug, section });
  },
  q(read, { modules }, add) {
    const key = keyIn(read, 'question');
    const mark = read.part(1);
    const { outcome, certainty } = judgedIn(read);
    const day = read.number(2) ?? 0;
    for (const { slug, questions } of modules)
      for (const { id, edition } of questions)
        if (keyOf('question', id) === key && outcome !== 'unanswered')
          add(day, {
            kind: 'question-answered',
            module: slug,
            question: id,
            edition: editionMark(edition) === mark ? edition : notCarried,
            answer: null,
            outcome,
            ...sure(certainty),
          });
  },
  c(read, { scenarios }, add) {
    const key = keyIn(read, 'scenario');
    const scenario = scenarios.find(({ slug }) => keyOf('scenario', slug) === key);
    const day = read.number(2) ?? 0;
    const seconds = (read.number(2) ?? 0) * unitOfTime;
    const flags = read.number(1) ?? 0;
    const endings = namesIn(read, 'ending', scenario?.endings ?? []);
    const choices = Array.from({ length: read.number(1) ?? 0 }, () => keyIn(read, 'choice'));
    if (!scenario) return;
    const { slug } = scenario;
    const run = `carried-${slug}`;
    const last = flags & 2 ? endings.pop() : undefined;
    for (const ending of endings)
      add(day, { kind: 'scenario-ended', scenario: slug, run: 'carried-before', ending });
    if (seconds) add(day, { kind: 'time-spent', page: addressOf.scenario(slug), seconds });
    if (flags & 1) add(day, { kind: 'scenario-started', scenario: slug, run });
    for (const taken of choices) {
      const made = scenario.choices.find(
        ({ scene, choice }) => keyOf('choice', `${scene}/${choice}`) === taken,
      );
      if (!made) break;
      add(day, { kind: 'scenario-choice', scenario: slug, run, ...made });
    }
    if (last !== undefined) add(day, { kind: 'scenario-ended', scenario: slug, run, ending: last });
  },
  o(read, { scenarios }, add) {
    const key = keyIn(read, 'moment');
    const mark = read.part(1);
    const { outcome, certainty } = judgedIn(read);
    const day = read.number(2) ?? 0;
    for (const { slug, moments } of scenarios)
      for (const { id, edition } of moments)
        if (keyOf('moment', `${slug}/${id}`) === key)
          add(day, {
            kind: 'moment-answered',
            scenario: slug,
            scene: id,
            edition: editionMark(edition) === mark ? edition : notCarried,
            choice: notCarried,
            outcome: outcome === 'right' ? 'best' : 'weaker',
            ...sure(certainty),
          });
  },
  k(read, { checks }, add) {
    const key = keyIn(read, 'check');
    const check = checks.find(({ course }) => keyOf('check', course) === key);
    const form = read.number(1) === 1 ? 'b' : 'a';
    const day = read.number(2) ?? 0;
    const answers = Array.from({ length: read.number(1) ?? 0 }, () => ({
      key: keyIn(read, 'question'),
      ...judgedIn(read),
    }));
    const confidence = Array.from({ length: read.number(1) ?? 0 }, () => ({
      key: keyIn(read, 'item'),
      level: Math.min(read.number(1) ?? 0, 10),
    }));
    if (!check) return;
    add(day, {
      kind: 'check-finished',
      course: check.course,
      form,
      answers: answers.flatMap(({ key, outcome, certainty }) => {
        const question = check.questions.find(
          (one) => one.form === form && keyOf('question', one.id) === key,
        );
        if (!question || outcome === 'estimated') return [];
        const { id, edition, objective } = question;
        return [{ question: id, edition, objective, answer: null, outcome, ...sure(certainty) }];
      }),
      confidence: confidence.flatMap(({ key, level }) => {
        const item = check.confidence.find((name) => keyOf('item', name) === key);
        return item === undefined ? [] : [{ item, level }];
      }),
    });
  },
  t(read, { pages }, add) {
    const key = keyIn(read, 'page');
    const page = pages.find((address) => keyOf('page', address) === key);
    const seconds = (read.number(2) ?? 0) * unitOfTime;
    const day = read.number(2) ?? 0;
    if (page !== undefined && seconds) add(day, { kind: 'time-spent', page, seconds });
  },
};
