import { describe, expect, it } from 'vitest';
import { cpdEntries, entryInWords, minutesInAll } from '#record/cpd.ts';
import { cpdJson, cpdRows } from '#record/cpd-rows.ts';
import type { Fact } from '#facts/fact.ts';
import { plansIn } from '#record/plans.ts';
import { aFact } from '../facts/facts.ts';

const courses = [
  {
    course: 'clinicians',
    title: 'Work as part of care',
    modules: [{ slug: 'fears', title: 'Fears', objectives: ['Answer a fear', 'Plan for a bad spell'] }],
  },
];
const entriesOf = (facts: Fact[]) => cpdEntries(facts, { courses, scenarios: [], pages: {} });
const rowsOf = (facts: Fact[], now = '2026-08-01T00:00:00.000Z') =>
  cpdRows(entriesOf(facts), facts, courses, plansIn(facts, now));
const page = '/modules/fears/';
const spent = (at: string, seconds = 600) => aFact({ kind: 'time-spent', page, seconds, at });
const first = '2026-05-03T10:00:00.000Z';
const second = '2026-05-05T10:00:00.000Z';

describe('the CPD record as a table', () => {
  it('has a line for each day, with its course, objectives and minutes', () => {
    expect(
      rowsOf([spent(first), aFact({ kind: 'module-finished', module: 'fears', at: first })]),
    ).toMatchObject([
      {
        date: '2026-05-03',
        course: 'Work as part of care',
        what: 'Fears',
        minutes: 10,
        measured: 10,
        finished: 'yes',
        objectives: 'Answer a fear; Plan for a bad spell',
      },
    ]);
  });

  it('puts the reflection and the plan of a module with its latest day', () => {
    const plan = aFact({
      kind: 'plan-made',
      module: 'fears',
      when: 'When',
      then: 'Then',
      hindrance: '',
      at: first,
    });
    const facts = [
      spent(first),
      plan,
      spent(second),
      aFact({ kind: 'reflection-part-written', module: 'fears', part: 'learned', text: 'old', at: first }),
      aFact({ kind: 'reflection-part-written', module: 'fears', part: 'learned', text: 'new', at: second }),
      aFact({
        kind: 'plan-looked-at',
        module: 'fears',
        plan: plan.id,
        look: 'two-weeks',
        came: 'came',
        did: 'did',
        text: 'It went well.',
        at: '2026-05-20T10:00:00.000Z',
      }),
    ];
    const rows = rowsOf(facts);
    expect(rows.map(({ learned }) => learned)).toEqual(['new', '', '']);
    expect(rows[0]!.plan).toBe('When\nThen\nAfter two weeks: The moment came, and you did it. It went well.');
  });

  it('says in its JSON that it is accredited by nobody', () => {
    expect(JSON.parse(cpdJson([], first))).toEqual({
      format: 'within-reach-cpd',
      v: 1,
      made: first,
      accredited: false,
      rows: [],
    });
  });
});

describe('minutes', () => {
  const corrected = (minutes: number, at: string) =>
    aFact({ kind: 'minutes-corrected', date: '2026-05-03', page, minutes, note: 'Talked it over.', at });

  it('are the learner’s own where they gave them, the latest of them, and the measured ones stay beside', () => {
    const facts = [spent(first), corrected(30, first), corrected(25, second)];
    expect(rowsOf(facts)).toMatchObject([{ minutes: 25, measured: 10, minutesNote: 'Talked it over.' }]);
    expect(entryInWords(entriesOf(facts)[0]!)).toBe(': 25 minutes by your own count');
  });

  it('belong to the day they are for, not to the day they were put in', () => {
    expect(entriesOf([corrected(25, second)]).map(({ date }) => date)).toEqual(['2026-05-03']);
  });

  it('may be put to none', () => {
    expect(minutesInAll(entriesOf([spent(first), corrected(0, second)]))).toBe(0);
  });

  it('are added up before they are rounded', () => {
    const short = Array.from({ length: 6 }, (_, day) => spent(`2026-05-1${day}T10:00:00.000Z`, 10));
    expect(minutesInAll(entriesOf(short))).toBe(1);
  });
});
