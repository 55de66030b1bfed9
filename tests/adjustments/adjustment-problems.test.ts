import { describe, expect, test } from 'vitest';
import { adjustmentProblems, guideProblems } from '#adjustments/adjustment-problems.ts';
import type { Adjustment } from '#adjustments/adjustment.schema.ts';
import { words } from '#adjustments/card-words.ts';
import { barrierGroups } from '#adjustments/barrier-groups.ts';
import { guideSchema } from '#adjustments/guide.schema.ts';
import { aSite } from '../helpers/a-site.ts';
import { aClaim, anAdjustment, read } from './an-adjustment.ts';

const britain = ['england', 'wales', 'scotland'] as const;
const site = aSite({
  cited: [
    aClaim('B01', { nations: [...britain] }),
    aClaim('B02', { nations: ['northern-ireland'] }),
    aClaim('B90', { status: 'historical' }),
    aClaim('B91', { strength: 'official-second-hand', nations: [...britain] }),
    aClaim('C150', { strength: 'authors-view' }),
  ],
  ids: { source: ['acas'], scenario: ['fit-note'], module: ['first-steps'] },
  addresses: { '/modules/first-steps/': ['what-people-want'], '/help/': [] },
});
const kinds = (different: Partial<Adjustment>) =>
  adjustmentProblems([read(anAdjustment(different))], site).map((problem) => problem.kind);

describe('an adjustment', () => {
  test('that is sound has no problem', () => expect(kinds({})).toEqual([]));

  test('may rest on law that was read second-hand', () =>
    expect(kinds({ rests: 'law', nations: [...britain], claims: ['B91'] })).toEqual([]));

  test.each<[string, Partial<Adjustment>, string]>([
    ['cites a claim that does not exist', { claims: ['B99'] }, 'unknown-claim'],
    ['names a source that does not exist', { sources: [{ source: 'nobody' }] }, 'unknown-source'],
    ['names a lesson that does not exist', { module: { slug: 'last-steps' } }, 'unknown-module'],
    [
      'names a section that does not exist',
      { module: { slug: 'first-steps', section: 'what-people-get' } },
      'unknown-section',
    ],
    ['names a conversation that does not exist', { scenario: 'fit-notes' }, 'unknown-scenario'],
    [
      'has a review that asks nothing',
      { review: ['It helped.', 'Shall we go on?'] },
      'review-without-question',
    ],
    ['rests on law with nothing behind it', { rests: 'law', nations: [...britain] }, 'law-without-source'],
    [
      'rests on law with the authors’ view behind it',
      { rests: 'law', nations: [...britain], claims: ['C150'] },
      'law-without-source',
    ],
    [
      'rests on law with law of another time behind it',
      { rests: 'law', nations: [...britain], claims: ['B90'] },
      'law-without-source',
    ],
    ['rests on guidance that nobody gave', { rests: 'guidance' }, 'guidance-without-source'],
    ['rests on law and does not say where', { rests: 'law', claims: ['B01'] }, 'no-nation'],
    ['rests on a scheme and does not say where', { support: ['access-to-work'] }, 'no-nation'],
    ['is owed to everybody with no law behind it', { owed: true, trial: undefined }, 'owed-without-law'],
    [
      'is owed to everybody and tried out',
      { owed: true, rests: 'law', claims: ['B01'], nations: [...britain] },
      'owed-on-trial',
    ],
    ['does not say how long to try it', { trial: undefined }, 'no-trial'],
    [
      'has an example from nowhere',
      { looks: ['The shift begins at ten.', 'Office: core hours from ten.'] },
      'no-place',
    ],
    [
      'has an example from a place nobody can choose',
      { looks: ['Moon base: the shift begins at ten.', 'Office: core hours from ten.'] },
      'no-place',
    ],
    [
      'names an illness in an example',
      { looks: ['Bakery: her bipolar disorder is worse on nights.', 'Office: core hours from ten.'] },
      'names-a-diagnosis',
    ],
    [
      'puts on the wall what is somebody’s own',
      { looks: ['Bakery: her number stays on the wall of the office.', 'Office: core hours from ten.'] },
      'discloses',
    ],
    ['names a paper that does not exist', { paper: 'nothing' }, 'unknown-paper'],
    ['is called as another page is', { formerly: ['start-later'] }, 'not-gone'],
    [
      'is said to hold where its claims do not',
      { rests: 'law', claims: ['B01'], nations: [...britain, 'northern-ireland'] },
      'beyond-its-claims',
    ],
    [
      'makes a duty of common practice',
      { looks: ['Bakery: you must offer a later start.', 'Office: core hours from ten.'] },
      'practice-as-duty',
    ],
  ])('is told when it %s', (_, different, kind) => expect(kinds(different)).toEqual([kind]));

  test.each<[string, Partial<Adjustment>]>([
    ['law with its claim and its nations', { rests: 'law', claims: ['B01'], nations: [...britain] }],
    [
      'law in all four nations, with a claim for each',
      { rests: 'law', claims: ['B01', 'B02'], nations: [...britain, 'northern-ireland'] },
    ],
    ['guidance with its source', { rests: 'guidance', sources: [{ source: 'acas' }] }],
    ['a scheme that only adds to what the employer does', { support: ['employer', 'access-to-work'] }],
  ])('is left alone: %s', (_, different) => expect(kinds(different)).toEqual([]));
});

describe('all adjustments together', () => {
  test('leave no barrier without help', () => {
    const most = Object.keys(words.barriers).filter(
      (barrier) => barrier !== 'shifts',
    ) as Adjustment['barriers'];
    const [problem, ...others] = adjustmentProblems([read(anAdjustment({ barriers: most }))], site);
    expect(problem?.what).toBe('No adjustment helps with “shifts” (Shifts, nights, working alone).');
    expect(others).toEqual([]);
  });

  test('are not blamed for a barrier while a file cannot be read', () => {
    expect(
      adjustmentProblems([read(anAdjustment({ barriers: ['noise'] }))], { ...site, spared: new Set(['x']) }),
    ).toEqual([]);
  });

  test('can be told apart by their titles', () => {
    const both = [read(anAdjustment()), read(anAdjustment({ title: 'Start LATER' }), 'later-start')];
    expect(adjustmentProblems(both, site).map(({ kind }) => kind)).toEqual(['repeated-title']);
  });

  test('every barrier stands in exactly one group of the page', () => {
    expect(barrierGroups.flatMap((group) => group.barriers).sort()).toEqual(
      Object.keys(words.barriers).sort(),
    );
  });
});

describe('a page to look things up on', () => {
  const kindsOf = (line: object, section: object = {}) =>
    guideProblems(
      read(
        guideSchema.parse({
          title: 'Before the talk',
          summary: 'What to do in the minutes before it.',
          lead: [{ text: 'Breathe out.' }],
          sections: [
            { id: 'open', title: 'Open', lines: [{ text: 'Say what you saw.', ...line }], ...section },
          ],
        }),
      ),
      site,
    ).map((problem) => problem.kind);

  test.each<[string, object, string[]]>([
    ['a sound line', { claims: ['C150'] }, []],
    ['a claim that does not exist', { claims: ['C151'] }, ['unknown-claim']],
    ['a link to no page', { link: { to: '/halp/', text: 'Help' } }, ['unknown-page']],
    ['a link to a section of its own', { link: { to: '#open', text: 'Above' } }, []],
    ['a link to no section', { link: { to: '#shut', text: 'Above' } }, ['unknown-anchor']],
    ['law without a nation', { claims: ['B01'] }, ['no-nation']],
    ['law that names its nation in the line', { claims: ['B01'], text: 'In Great Britain, yes.' }, []],
  ])('%s', (_, line, told) => expect(kindsOf(line)).toEqual(told));

  test('law in a section that names its nations', () => {
    expect(kindsOf({ claims: ['B01'] }, { nations: [...britain] })).toEqual([]);
  });
});
