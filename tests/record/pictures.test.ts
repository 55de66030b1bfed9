import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#facts/fact.ts';
import { begunPaths, coursePath } from '#record/course-path.ts';
import { endingsMet } from '#record/endings-met.ts';
import { timeLine } from '#record/time-line.ts';
import { aFact } from '../facts/facts.ts';

const at = '2026-05-04T10:00:00.000Z';
const course = {
  course: 'c',
  title: 'Course',
  modules: [
    { slug: 'start', title: 'Before you begin', minutes: 5, opening: true as const },
    { slug: 'a', title: 'A', minutes: 20 },
    { slug: 'b', title: 'B', minutes: 20, sections: [{ slug: 's', title: 'What to do with a no' }] },
    { slug: 'd', title: 'D', minutes: 20 },
  ],
};
const opened = (module: string) => aFact({ kind: 'module-opened', module, at });
const finished = (module: string) => aFact({ kind: 'module-finished', module, at });
const spent = (module: string, minutes: number) =>
  aFact({ kind: 'time-spent', page: `/modules/${module}/`, seconds: minutes * 60, at });

describe('the path of a course', () => {
  it('is not begun before anything was done in it', () => {
    const path = coursePath([], course);
    expect(path).toMatchObject({ done: 0, here: undefined });
    expect(begunPaths([path])).toEqual([]);
  });

  it('is not begun by a lesson that was done in another course', () => {
    const other = {
      course: 'other',
      title: 'Other',
      modules: [course.modules[1]!, { slug: 'z', title: 'Z' }],
    };
    const begun = (facts: Fact[]) =>
      begunPaths([other, course].map((outline) => coursePath(facts, outline))).map(({ course }) => course);
    expect(begun([finished('a'), opened('b')])).toEqual(['c']);
    expect(begun([finished('a'), opened('b'), opened('z')])).toEqual(expect.arrayContaining(['c', 'other']));
  });

  it('is not begun by a lesson of several courses where another of them is begun, and by the door it came through', () => {
    const paths = ['clinicians', 'advisers'].map((audience) =>
      coursePath([finished('shared')], {
        course: audience,
        audience,
        modules: [
          { slug: 'shared', title: 'Shared' },
          { slug: audience, title: audience },
        ],
      }),
    );
    const names = (door?: string) => begunPaths(paths, door).map(({ course }) => course);
    expect(names('advisers')).toEqual(['advisers']);
    expect(names('clinicians')).toEqual(['clinicians']);
    expect(names('employers')).toHaveLength(1);
    expect(names()).toHaveLength(1);
  });

  it('counts an opening as done once one went on', () => {
    expect(coursePath([opened('start')], course)).toMatchObject({ done: 0, here: { module: 'start' } });
    expect(coursePath([opened('start'), opened('a')], course)).toMatchObject({
      done: 1,
      here: { module: 'a' },
    });
  });

  it('does not send back to an opening that was passed over', () => {
    const facts = ['a', 'b', 'd'].map(finished);
    expect(coursePath(facts, course).here).toBeUndefined();
  });

  it('says where in a part one stopped', () => {
    const place = aFact({ kind: 'place-reached', module: 'b', section: 's', at });
    expect(coursePath([opened('b'), place], course).here?.sectionTitle).toBe('What to do with a no');
  });

  it('estimates what is left, by the learner’s own pace once two parts were measured', () => {
    expect(coursePath([finished('a')], course).left).toEqual({ minutes: 45, own: false });
    const quick = [opened('start'), finished('a'), spent('a', 10), finished('b'), spent('b', 10)];
    expect(coursePath(quick, course).left).toEqual({ minutes: 10, own: true });
  });
});

describe('the endings met', () => {
  const scenarios = [
    {
      slug: 'm',
      title: 'Matthew',
      endings: [
        { slug: 'one', title: 'One' },
        { slug: 'two', title: 'Two' },
      ],
    },
    { slug: 'n', title: 'Never had', endings: [{ slug: 'x', title: 'X' }] },
  ];

  it('are named, and the others only counted', () => {
    const facts = [
      aFact({ kind: 'scenario-started', scenario: 'm', run: 'r', at }),
      aFact({ kind: 'scenario-ended', scenario: 'm', run: 'r', ending: 'two', at }),
      aFact({ kind: 'scenario-ended', scenario: 'm', run: 'r', ending: 'gone from the site', at }),
    ];
    expect(endingsMet(facts, scenarios)).toEqual([
      {
        scenario: 'm',
        title: 'Matthew',
        met: 1,
        endings: [
          { met: false, title: undefined },
          { met: true, title: 'Two' },
        ],
      },
    ]);
  });
});

describe('the time line', () => {
  const today = '2026-05-20';

  it('has the minutes of a day behind, what falls due ahead, and what is overdue today', () => {
    const line = timeLine(
      [
        { date: '2026-05-10', minutes: 10 },
        { date: '2026-05-10', minutes: 5 },
      ],
      [
        { day: '2026-05-01', kind: 'practice' },
        { day: '2026-06-03', kind: 'look' },
      ],
      today,
    );
    expect(line.bars.map(({ minutes, from }) => [minutes, from])).toEqual([[15, '2026-05-10']]);
    expect(line.marks.map(({ at, kind }) => [at, kind])).toEqual([
      [today, 'practice'],
      ['2026-06-03', 'look'],
    ]);
    expect(line.marks[0]!.x).toBe(line.today);
  });

  it('loses no minute and no due, and leaves nothing outside the line', () => {
    const day = fc
      .integer({ min: -1200, max: 400 })
      .map((days) =>
        new Date(Date.parse('2026-05-20T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10),
      );
    fc.assert(
      fc.property(
        fc.array(fc.record({ date: day, minutes: fc.nat(200) }), { maxLength: 60 }),
        fc.array(fc.record({ day, kind: fc.constantFrom('practice', 'look') }), { maxLength: 40 }),
        (done, due) => {
          const line = timeLine(done, due, today);
          const past = done.filter(({ date }) => date <= today);
          const sum = (all: { minutes: number }[]) => all.reduce((total, { minutes }) => total + minutes, 0);
          expect(sum(line.bars)).toBe(sum(past));
          expect(line.marks.reduce((total, { count }) => total + count, line.beyond)).toBe(due.length);
          for (const { x } of [...line.bars, ...line.marks, ...line.ticks]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
