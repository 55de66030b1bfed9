import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostHope, sendThrough, type Seeker } from '#figures/send-through.ts';
import { tellTry } from '#figures/tell-try.ts';

const path = { steps: ['expecting', 'looking', 'sift', 'interview', 'start'], scarceAt: 'sift' };
const given = (mends: string[] = [], fewJobs = false) => ({ mends: new Set(mends), fewJobs });
const grace: Seeker = { sticks: ['sift', 'interview'], hope: 3 };

describe('somebody sent through', () => {
  test('stops at the first step that no help mends, and loses hope', () => {
    expect(sendThrough(path, grace, given())).toMatchObject({
      step: 'sift',
      why: 'stopped',
      before: 3,
      hope: 2,
    });
  });

  test('help with another step has nothing to do', () => {
    expect(sendThrough(path, grace, given(['interview']))).toMatchObject({
      step: 'sift',
      idle: ['interview'],
      hope: 2,
    });
  });

  test('gets further with the help that fits, and through with all that fits', () => {
    expect(sendThrough(path, grace, given(['sift']))).toMatchObject({ step: 'interview', mended: ['sift'] });
    expect(sendThrough(path, grace, given(['sift', 'interview']))).toMatchObject({
      why: 'through',
      hope: mostHope,
      idle: [],
    });
  });

  test('keeps hope where the no is gone over together', () => {
    expect(sendThrough(path, grace, given(['loop']))).toMatchObject({ why: 'stopped', hope: 3, idle: [] });
  });

  test('without hope does not begin, whatever help waits further on', () => {
    const gone = { ...grace, hope: 0 };
    expect(sendThrough(path, gone, given(['sift', 'interview']))).toMatchObject({
      step: 'expecting',
      why: 'no-hope',
    });
    expect(sendThrough(path, gone, given(['expecting', 'sift', 'interview']))).toMatchObject({
      why: 'through',
    });
  });

  test('is stopped by few jobs, with every help there is', () => {
    const all = given([...path.steps, 'loop'], true);
    expect(sendThrough(path, grace, all)).toMatchObject({ step: 'sift', why: 'few-jobs', hope: 3 });
  });

  test('hope never leaves its bounds, and more help never stops anyone sooner', () => {
    const some = fc.subarray([...path.steps, 'loop']);
    fc.assert(
      fc.property(
        fc.subarray(path.steps),
        fc.nat(4),
        some,
        some,
        fc.boolean(),
        (sticks, hope, less, more, few) => {
          const one = sendThrough(path, { sticks, hope }, given(less, few));
          const other = sendThrough(path, { sticks, hope }, given([...less, ...more], few));
          expect(one.hope).toBeGreaterThanOrEqual(0);
          expect(one.hope).toBeLessThanOrEqual(mostHope);
          expect(path.steps.indexOf(other.step)).toBeGreaterThanOrEqual(path.steps.indexOf(one.step));
        },
      ),
    );
  });
});

describe('a try in words', () => {
  const words = {
    steps: [
      { id: 'expecting', name: 'Expecting', stop: 'does not begin.' },
      { id: 'sift', name: 'The sift', stop: 'hears nothing at all.' },
    ],
    helps: [
      { id: 'match', name: 'Match strengths', mends: 'sift' },
      { id: 'after', name: 'Go over each no', mends: 'loop' },
    ],
    scarce: { at: 'sift', stop: 'is not taken forward.' },
  };
  const short = { steps: ['expecting', 'sift'], scarceAt: 'sift' };
  const tell = (seeker: Seeker, mends: string[], few = false) =>
    tellTry(words, 'Grace', 2, new Set(mends), sendThrough(short, seeker, given(mends, few)));

  test.each([
    [
      'a stop',
      { sticks: ['sift'], hope: 3 },
      [],
      false,
      'Try 2 ends at step 2, the sift. Grace hears nothing at all. Hope was fair and is now low. The next try starts from there.',
    ],
    [
      'a stop that is gone over together',
      { sticks: ['sift'], hope: 3 },
      ['loop'],
      false,
      'Try 2 ends at step 2, the sift. Grace hears nothing at all. Hope stays fair, because the no is gone over together.',
    ],
    [
      'hope that is gone',
      { sticks: ['sift'], hope: 0 },
      ['sift'],
      false,
      'Try 2 ends at step 1, expecting. Hope is gone. Grace does not begin. Hope stays gone. This help had nothing to do this time: match strengths.',
    ],
    [
      'few jobs',
      { sticks: ['sift'], hope: 3 },
      ['sift'],
      true,
      'Try 2 ends at step 2, the sift. Grace is not taken forward. Hope was fair and is now low. The next try starts from there. This help had nothing to do this time: match strengths.',
    ],
    [
      'a way through',
      { sticks: ['sift'], hope: 3 },
      ['sift'],
      false,
      'Try 2: Grace gets through every step, and the start holds. Hope was fair and is high. This help mended a step: match strengths.',
    ],
  ])('says %s', (_what, seeker, mends, few, text) => {
    expect(tell(seeker, mends, few)).toBe(text);
  });
});
