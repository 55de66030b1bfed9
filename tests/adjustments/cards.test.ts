import { describe, expect, test } from 'vitest';
import { fittingIn, fittingOf } from '#adjustments/cards.ts';
import { givesAway } from '#adjustments/gives-away-problems.ts';
import { jobPlaces, jobs, jobsIn, lookFor, otherPlaces } from '#adjustments/jobs.ts';
import { sureOf } from '#adjustments/sure.ts';
import { anAdjustment } from './an-adjustment.ts';

describe('kinds of job', () => {
  const looks = ['Bakery: the shift begins at ten.', 'School kitchen: no slicer.', 'Any job: look again.'];

  test('there are twelve, and a place belongs to none of them and to the others at once', () => {
    expect(jobs).toHaveLength(12);
    expect(otherPlaces.filter((place) => jobPlaces.includes(place))).toEqual([]);
  });

  test('a card has those of its examples', () => {
    expect(jobsIn(looks)).toEqual(['bakery', 'school', 'kitchen']);
    expect(lookFor(looks, 'kitchen')).toBe('School kitchen: no slicer.');
    expect(lookFor(looks, 'lab')).toBeUndefined();
  });
});

test('what the page writes beside a card is what its script reads', () => {
  const fitting = fittingOf({
    slug: 'start-later',
    value: anAdjustment({ feels: ['sleep', 'panic'], rests: 'scheme', nations: ['wales'] }),
    sure: 'several',
  });
  expect(
    fittingIn({
      barriers: fitting.barriers.join(' '),
      feels: fitting.feels.join(' '),
      jobs: fitting.jobs.join(' '),
      stages: fitting.stages.join(' '),
      nations: fitting.nations?.join(' '),
      sure: String(fitting.sure),
    }),
  ).toEqual(fitting);
});

test.each([
  [[], [], 'none'],
  [['acas'], [], 'one'],
  [['acas', 'acas'], ['C150'], 'one'],
  [['acas'], ['L01'], 'several'],
  [[], ['C150', 'C151'], 'none'],
])('with the sources %j and the claims %j the number is “%s”', (sources, claims, sure) => {
  expect(
    sureOf({ sources: sources.map((source) => ({ source })), claims }, (claim) => claim.startsWith('L')),
  ).toBe(sure);
});

describe('an example', () => {
  test.each([
    ['Office: her bipolar disorder is worse on nights.', 'names-a-diagnosis'],
    ['Office: time to fetch the clozapine.', 'names-a-diagnosis'],
    ['Café: her number stays on the wall of the office.', 'discloses'],
    ['Café: the coach’s number is on the wall.', 'discloses'],
    ['Shop: the reason stands on the rota.', 'discloses'],
    ['Yard: tell the team why he starts at ten.', 'discloses'],
    ['Care home: the clinic day is on the rota. The rota gives no reason.', undefined],
    ['Bakery: the weights for each batch are on a slate.', undefined],
  ])('“%s”', (look, kind) => expect(givesAway(look, true)?.kind).toBe(kind));

  test('a warning may name an illness, where the law or the evidence is about it', () => {
    expect(givesAway('For some people with bipolar disorder shifts carry risks.', false)).toBeUndefined();
  });
});
