import type { Fact, NewFact } from '#facts/fact.ts';
import type { SiteOutline } from '#record/site-outline.ts';

/**
 * Records as people have them, for tests and for looking at the page: nothing by chance, all from an outline of the site and
 * the time it is `now`. The words in them are made up.
 */

const day = 86_400_000;

/** Collects facts, each with an id and a time: `days` ago, so many `minutes` into that day’s learning. */
function recorder(now: string) {
  const facts: Fact[] = [];
  const noon = Date.parse(`${now.slice(0, 10)}T12:00:00.000Z`);
  const add = (days: number, minutes: number, fact: NewFact) => {
    const id = `record-${String(facts.length).padStart(6, '0')}`;
    const at = new Date(noon - days * day + minutes * 60_000).toISOString();
    facts.push({ id, at, v: 1, ...fact } as Fact);
    return id;
  };
  return { facts, add };
}

/** Somebody who began last week: one part done, one half way, one sentence, one plan, one conversation. */
export function smallRecord(site: SiteOutline, now: string): Fact[] {
  const { facts, add } = recorder(now);
  const [course] = site.courses;
  const [opening, first, second] = course?.modules ?? [];
  const [scenario] = site.scenarios;
  if (!opening || !first || !second || !scenario) throw new Error('The outline is too small for a record.');
  add(6, 0, { kind: 'module-opened', module: opening.slug });
  add(6, 3, { kind: 'module-opened', module: first.slug });
  add(6, 20, { kind: 'module-finished', module: first.slug });
  add(6, 21, { kind: 'time-spent', page: `/modules/${first.slug}/`, seconds: 1260 });
  add(6, 22, {
    kind: 'plan-made',
    module: first.slug,
    when: 'When J. says “I am not ready yet” on Thursday',
    then: 'I will ask what would make it easier to decide.',
    hindrance: 'The clock.',
  });
  add(2, 0, { kind: 'module-opened', module: second.slug });
  add(2, 5, {
    kind: 'place-reached',
    module: second.slug,
    section: second.sections?.[1]?.slug ?? 'none',
  });
  add(2, 9, { kind: 'time-spent', page: `/modules/${second.slug}/`, seconds: 540 });
  add(1, 0, { kind: 'scenario-started', scenario: scenario.slug, run: 'run-1' });
  add(1, 8, {
    kind: 'scenario-ended',
    scenario: scenario.slug,
    run: 'run-1',
    ending: scenario.endings[0]?.slug ?? 'none',
  });
  add(1, 9, { kind: 'time-spent', page: `/scenarios/${scenario.slug}/`, seconds: 480 });
  add(1, 10, {
    kind: 'sentence-written',
    scenario: scenario.slug,
    text: 'What part would you want work to play?',
  });
  return facts;
}

/** Somebody who has used the site for more than a year, in every way that it can be used. */
export function bigRecord(site: SiteOutline, now: string): Fact[] {
  const { facts, add } = recorder(now);
  const outcomes = ['right', 'right', 'wrong'] as const;
  const certainties = ['certain', 'fairly', 'unsure', 'certain'] as const;
  let back = 430;
  site.courses.forEach((course, number) => {
    if (number > 1) return;
    check(course.course, 'a', back);
    course.modules.slice(0, number === 0 ? undefined : 6).forEach((module, place) => {
      back -= place % 4 === 0 ? 24 : 9;
      const { slug } = module;
      add(back, 0, { kind: 'module-opened', module: slug });
      (module.questions ?? []).forEach((question, asked) =>
        add(back, 2 + asked, {
          kind: 'question-answered',
          module: slug,
          question,
          edition: 'e',
          answer: 0,
          outcome: outcomes[(asked + place) % 3] ?? 'right',
          certainty: certainties[(asked * 2 + place) % 4] ?? 'unsure',
        }),
      );
      add(back, 14, {
        kind: 'note-written',
        module: slug,
        note: `${slug}-note`,
        text: 'Two people come to mind.',
      });
      if (place < course.modules.length - 3) add(back, 15, { kind: 'module-finished', module: slug });
      // Parts that were read on paper have no minutes.
      if (place % 5 !== 3)
        add(back, 16, { kind: 'time-spent', page: `/modules/${slug}/`, seconds: 600 + place * 70 });
      if (place % 3 === 0)
        add(back, 17, {
          kind: 'reflection-part-written',
          module: slug,
          part: 'learned',
          text: 'I had taken the first no for the last word. It was an answer to how I asked, and in which room, and what else was going on in that week.',
        });
      if (place % 4 === 1)
        add(back, 18, {
          kind: 'plan-made',
          module: slug,
          when: 'When the review comes to “anything else?”',
          then: 'I will ask about work before I close the file.',
          hindrance: '',
        });
    });
    if (number === 0) check(course.course, 'b', back - 2);
  });
  back = Math.max(back, 40);
  site.scenarios.slice(0, 11).forEach((scenario, place) => {
    const run = `run-${place}`;
    const days = Math.max(1, 300 - place * 27);
    add(days, 0, { kind: 'scenario-started', scenario: scenario.slug, run });
    scenario.endings.slice(0, place % 4).forEach(({ slug }, met) =>
      add(days, 8 + met, {
        kind: 'scenario-ended',
        scenario: scenario.slug,
        run: `${run}-${met}`,
        ending: slug,
      }),
    );
    add(days, 12, { kind: 'time-spent', page: `/scenarios/${scenario.slug}/`, seconds: 700 });
    if (place % 2 === 0)
      add(days, 13, {
        kind: 'sentence-written',
        scenario: scenario.slug,
        text: [
          'What would have to be true for you to try?',
          'Shall we look at the sums together, before you say no?',
        ][place % 4 === 0 ? 0 : 1]!,
      });
  });
  for (const days of [200, 90, 12])
    add(days, 30, {
      kind: 'minutes-corrected',
      date: new Date(Date.parse(`${now.slice(0, 10)}T12:00:00.000Z`) - days * day).toISOString().slice(0, 10),
      page: '/papers/role-play-cards/',
      minutes: 45,
      note: 'In threes, at the team meeting',
    });
  return facts;

  function check(course: string, form: 'a' | 'b', days: number) {
    const ids = Object.keys(site.checks[course] ?? {});
    add(days, 0, {
      kind: 'check-finished',
      course,
      form,
      answers: ids.slice(0, -3).map((objective, place) => ({
        question: `${form}-${objective}`,
        edition: 'e',
        objective,
        answer: 0,
        outcome: form === 'b' ? (place === 2 ? 'wrong' : 'right') : place % 2 === 0 ? 'wrong' : 'right',
      })),
      confidence: ids.slice(-3).map((item, place) => ({ item, level: (form === 'a' ? 3 : 7) + place })),
    });
  }
}
