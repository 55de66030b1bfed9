import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#facts/fact.ts';
import { accountsFor, cpdText, reflectiveAccount } from '#record/account.ts';
import { cpdEntries, minutesInAll, minutesTogether } from '#record/cpd.ts';
import { cpdJson, cpdRows } from '#record/cpd-rows.ts';
import { plansIn } from '#record/plans.ts';
import { aFact, anyRecord } from '../facts/facts.ts';

const courses = [
  {
    course: 'clinicians',
    title: 'Work as part of care',
    modules: [{ slug: 'work', title: 'Work and health', objectives: ['Ask'] }],
  },
];
const scenarios = [{ slug: 'matthew', title: 'Matthew', endings: [{ slug: 'settled', title: 'Settled' }] }];
const monday = '2026-05-04T10:00:00.000Z';

function of(facts: Fact[]) {
  const entries = cpdEntries(facts, { courses, scenarios, pages: {} });
  const rows = cpdRows(entries, facts, courses, plansIn(facts, '2026-05-05T00:00:00.000Z'));
  return { rows, said: { minutes: minutesInAll(entries), together: minutesTogether(entries) } };
}

const written = [
  aFact({ kind: 'module-finished', module: 'work', at: monday }),
  aFact({ kind: 'time-spent', page: '/modules/work/', seconds: 725, at: monday }),
  aFact({
    kind: 'reflection-written',
    module: 'work',
    text: 'I will ask.\nEven when I doubt it.',
    at: monday,
  }),
  aFact({ kind: 'reflection-part-written', module: 'work', part: 'learned', text: 'LEARNED', at: monday }),
  aFact({
    kind: 'reflection-part-written',
    module: 'work',
    part: 'differently',
    text: 'DIFFERENTLY',
    at: monday,
  }),
  aFact({ kind: 'reflection-part-written', module: 'work', part: 'happened', text: 'HAPPENED', at: monday }),
  aFact({ kind: 'note-written', module: 'work', note: 'n', text: 'NOTE', at: monday }),
  aFact({
    kind: 'answer-self-checked',
    module: 'work',
    question: 'q',
    edition: 'e',
    text: 'ANSWER',
    ticked: [],
    of: 2,
    at: monday,
  }),
  aFact({
    kind: 'plan-made',
    module: 'work',
    when: 'WHEN',
    then: 'THEN',
    hindrance: 'HINDRANCE',
    at: monday,
  }),
  aFact({ kind: 'sentence-written', scenario: 'matthew', text: 'SENTENCE', at: monday }),
];
const words = [
  'I will ask.',
  'LEARNED',
  'DIFFERENTLY',
  'HAPPENED',
  'NOTE',
  'ANSWER',
  'WHEN',
  'THEN',
  'SENTENCE',
];

describe('the list as text', () => {
  it('reads like a list a person would keep', () => {
    const facts = written.filter(({ kind }) =>
      ['module-finished', 'time-spent', 'reflection-written'].includes(kind),
    );
    const { rows, said } = of(facts);
    expect(cpdText(rows, said)).toBe(
      [
        'Learning on mental health and work, recorded by the learner',
        'Time in all: 12 minutes',
        '',
        '2026-05-04',
        '- Work and health: finished, 12 minutes',
        '  Objectives: Ask',
        '  Reflection: I will ask.',
        '    Even when I doubt it.',
        '',
      ].join('\n'),
    );
  });

  it('says nothing of the time where none was measured', () => {
    const { rows, said } = of([aFact({ kind: 'module-finished', module: 'work', at: monday })]);
    expect(cpdText(rows, said)).not.toMatch(/Time in all|minutes/);
  });

  it('tells apart what was done with other people', () => {
    const { rows, said } = of([
      ...written,
      aFact({
        kind: 'minutes-corrected',
        date: '2026-05-04',
        page: '/papers/role-play-cards/',
        minutes: 90,
        note: '',
        at: monday,
      }),
    ]);
    expect(cpdText(rows, said)).toContain(
      'Time in all: 1 hour 42 minutes, of which 1 hour 30 minutes with other people',
    );
    expect(rows.find(({ together }) => together)).toMatchObject({ together: 90, how: 'With other people' });
  });
});

describe('whatever leaves the site', () => {
  const { rows, said } = of(written);
  it.each([
    ['text', cpdText(rows, said)],
    ['JSON', cpdJson(rows, monday)],
    ['table', rows.flatMap((row) => Object.values(row)).join('\n')],
    ...accountsFor.map((asker) => [`account for ${asker}`, reflectiveAccount(rows, asker, (day) => day)]),
  ])('as %s holds everything that was written', (_, text) => {
    for (const word of words) expect(text).toContain(word);
  });

  it('holds every reflection and sentence of any record', () => {
    fc.assert(
      fc.property(anyRecord, (facts) => {
        const { rows, said } = of(facts);
        const text = cpdText(rows, said).replaceAll('\n    ', '\n');
        for (const row of rows)
          for (const own of [row.learned, row.differently, row.happened, row.reflection, row.sentence])
            expect(text).toContain(own.trim().replaceAll(/\r?\n/g, '\n'));
      }),
    );
  });
});

describe('a reflective account', () => {
  it('stands under the headings of who asks, with nothing written for the learner', () => {
    const account = reflectiveAccount(of(written).rows, 'nmc', (day) => day);
    const [first] = account.split('\n\n\n');
    expect(first).toContain('Reflective account: ');
    expect(account).toMatch(/What I did\nWork and health \(Work as part of care\)\n2026-05-04/);
    expect(account).toMatch(/How it relates to the Code\n\(to be written\)/);
    expect(account).toContain('carries no accreditation');
  });

  it('is one for each thing, over all its days', () => {
    const again = aFact({
      kind: 'time-spent',
      page: '/modules/work/',
      seconds: 600,
      at: '2026-05-06T10:00:00.000Z',
    });
    const account = reflectiveAccount(of([...written, again]).rows, 'other', (day) => day);
    expect(account.match(/Reflective account: Work and health/g)).toHaveLength(1);
    expect(account).toContain('2026-05-04; 2026-05-06');
    expect(account).toContain('About 22 minutes.');
  });

  it('is empty where nothing was done', () => {
    expect(reflectiveAccount([], 'hcpc', (day) => day)).toBe('');
  });
});
