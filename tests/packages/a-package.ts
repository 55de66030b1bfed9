import fc from 'fast-check';
import type { Fact, NewFact } from '#facts/fact.ts';
import type { Carried } from '#packages/carried.ts';

/** A small package with one of everything, and two of some. */
export const carried: Carried = {
  modules: [
    {
      slug: 'asking',
      sections: ['first', 'second', 'remember'],
      questions: [
        { id: 'ask-one', edition: 'e1' },
        { id: 'ask-two', edition: 'e2' },
      ],
    },
    { slug: 'signing', sections: ['before', 'after'], questions: [{ id: 'sign-one', edition: 'e3' }] },
  ],
  scenarios: [
    {
      slug: 'matthew',
      choices: [
        { scene: 'start', choice: 'ask' },
        { scene: 'start', choice: 'tell' },
        { scene: 'later', choice: 'wait' },
      ],
      endings: ['well', 'badly'],
      moments: [{ id: 'start', edition: 'm1' }],
    },
  ],
  checks: [
    {
      course: 'clinicians',
      questions: [
        { id: 'c-one', edition: 'k1', form: 'a', objective: 'o1' },
        { id: 'c-two', edition: 'k2', form: 'b', objective: 'o1' },
      ],
      confidence: ['sure'],
    },
  ],
  pages: ['/practice/'],
};

const certainty = fc.option(fc.constantFrom('unsure', 'fairly', 'certain'), { nil: undefined });
const module = fc.constantFrom(...carried.modules);
const inModule = <Made>(make: (module: (typeof carried.modules)[number]) => fc.Arbitrary<Made>) =>
  module.chain(make);
const run = fc.constantFrom('run-one', 'run-two');
const scenario = 'matthew';

/** Facts as this package could give rise to them, with some that it does not know. */
const news: fc.Arbitrary<NewFact> = fc.oneof(
  inModule(({ slug }) => fc.constant<NewFact>({ kind: 'module-opened', module: slug })),
  inModule(({ slug }) => fc.constant<NewFact>({ kind: 'module-finished', module: slug })),
  inModule(({ slug, sections }) =>
    fc
      .constantFrom(...sections, 'gone')
      .map((section): NewFact => ({ kind: 'place-reached', module: slug, section })),
  ),
  inModule(({ slug, questions }) =>
    fc
      .record({
        asked: fc.constantFrom(...questions),
        outcome: fc.constantFrom('right', 'wrong'),
        sure: certainty,
      })
      .map(({ asked, outcome, sure }): NewFact => ({
        kind: 'question-answered',
        module: slug,
        question: asked.id,
        edition: asked.edition,
        answer: 1,
        outcome,
        ...(sure && { certainty: sure }),
      })),
  ),
  run.map((run): NewFact => ({ kind: 'scenario-started', scenario, run })),
  fc
    .tuple(run, fc.constantFrom(...carried.scenarios[0]!.choices))
    .map(([run, made]): NewFact => ({ kind: 'scenario-choice', scenario, run, ...made })),
  fc
    .tuple(run, fc.nat(3))
    .map(([run, turns]): NewFact => ({ kind: 'scenario-rewound', scenario, run, turns })),
  fc
    .tuple(run, fc.constantFrom('well', 'badly'))
    .map(([run, ending]): NewFact => ({ kind: 'scenario-ended', scenario, run, ending })),
  fc.constantFrom('best', 'weaker').map((outcome): NewFact => ({
    kind: 'moment-answered',
    scenario,
    scene: 'start',
    edition: 'm1',
    choice: 'ask',
    outcome,
  })),
  fc.constantFrom('right', 'wrong', 'unanswered').map((outcome): NewFact => ({
    kind: 'check-finished',
    course: 'clinicians',
    form: 'a',
    answers: [{ question: 'c-one', edition: 'k1', objective: 'o1', answer: 2, outcome }],
    confidence: [{ item: 'sure', level: 7 }],
  })),
  fc
    .tuple(
      fc.constantFrom('/practice/', '/modules/asking/', '/scenarios/matthew/', '/elsewhere/'),
      fc.nat(4000),
    )
    .map(([page, seconds]): NewFact => ({ kind: 'time-spent', page, seconds })),
  fc.string().map((text): NewFact => ({ kind: 'note-written', module: 'elsewhere', note: 'n', text })),
);

/** In the order in which they happened, over some months. */
export const facts: fc.Arbitrary<Fact[]> = fc
  .array(fc.tuple(news, fc.nat(4_000_000)), { maxLength: 60 })
  .map((all) => {
    let time = Date.UTC(2026, 2, 3, 9);
    return all.map(([fact, later], n) => {
      time += later * 1000;
      return {
        id: `fact-${String(n).padStart(6, '0')}`,
        at: new Date(time).toISOString(),
        v: 1,
        ...fact,
      } as Fact;
    });
  });
