import type { Certainty, NewFact } from '#facts/fact.ts';
import { judgedIn, unitOfTime } from '#packages/bookmark-terms.ts';
import type { Carried } from '#packages/carried.ts';
import type { Reader } from '#packages/digits.ts';
import { editionMark, keyLength, keyOf, type Named } from '#packages/keys.ts';
import { addressOf } from '#site/addresses.ts';

/** In place of what is not carried: an answer, and the choice made where a moment was asked again. */
const notCarried = 'not-carried';
/** Adds a fact of a day, counted from the first of the bookmark. */
type Add = (day: number, fact: NewFact) => void;

/** The names that a list of keys stands for; a name that is gone is passed by. */
function namesIn(read: Reader, kind: Named, names: readonly string[]): string[] {
  const known = new Map(names.map((name) => [keyOf(kind, name), name]));
  return Array.from({ length: read.number(1) ?? 0 }, () => known.get(keyIn(read, kind) ?? '')).filter(
    (name) => name !== undefined,
  );
}

const keyIn = (read: Reader, kind: Named) => read.part(keyLength(kind));

const sure = (certainty: Certainty | undefined) => (certainty ? { certainty } : {});

/** How each thing is read, by the letter that it begins with. */
export const readers: Readonly<Record<string, (read: Reader, carried: Carried, add: Add) => void>> = {
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
