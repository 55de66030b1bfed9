import type { Fact } from '#facts/fact.ts';
import { judged, longestRun, unitOfTime } from '#packages/bookmark-terms.ts';
import type { Carried, CarriedCheck, CarriedModule, CarriedScenario } from '#packages/carried.ts';
import { inLetters } from '#packages/digits.ts';
import { editionMark, keyOf } from '#packages/keys.ts';
import { addressOf } from '#site/addresses.ts';

/** One thing of a package, and what was done with it, as a bookmark has it. */
export interface Entry {
  /** Where its newest fact stands in the order. */
  last: number;
  /** `day` says a time as the letters of its day. */
  text: (day: (at: string) => string) => string;
  days: string[];
  /** May be left out where there is no room. */
  spare?: true;
}

const timeIn = (seconds: number) => inLetters(seconds / unitOfTime, 2);

/** What a bookmark of these facts is made of. Takes them in order. */
export function entriesOf(facts: readonly Fact[], carried: Carried): Entry[] {
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
