import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlanFile, writePlanFile } from '#adjustments/plan-file.ts';
import { adjustmentPlansIn } from '#adjustments/plan.ts';
import { largestFile } from '#facts/carried-file.ts';
import { longestText } from '#facts/longest-text.ts';
import { byOrder } from '#facts/order.ts';
import { titleIn } from '#adjustments/plan-sheet.ts';
import { anyFact } from '../facts/facts.ts';
import { aPlan, aStep, guide } from './a-plan.ts';

const written = '2026-11-21T10:00:00.000Z';
const file = (different: object = {}, head: object = {}) => {
  const { at: _, ...plan } = aPlan();
  return JSON.stringify({
    format: 'within-reach-plan',
    v: 2,
    written,
    plan: { ...plan, ...different },
    ...head,
  });
};
const step = (different: object) => file({ steps: [{ ...aStep(), ...different }] });
const why = (text: string) => {
  const read = readPlanFile(text);
  return read.ok ? 'it was read' : read.why;
};

describe('a plan in a file', () => {
  test('comes back whole, with the titles of the guide', () => {
    const plan = aPlan({ know: '“Carol”, <b>nobody else</b>\nand Thursdays.' });
    expect(readPlanFile(writePlanFile(plan, titleIn(guide), written))).toEqual({
      ok: true,
      plan: { ...plan, at: written, steps: [{ ...plan.steps[0], title: 'Start later' }] },
    });
  });

  test('comes back whatever was written', () => {
    const word = fc.string({ maxLength: 50, unit: 'binary' });
    fc.assert(
      fc.property(word, word, word, (know, words, who) => {
        const plan = aPlan({ know, steps: [aStep({ try: words, who })] });
        expect(readPlanFile(writePlanFile(plan, (some) => some.title, written))).toMatchObject({
          ok: true,
          plan: { know, steps: [{ try: words, who }] },
        });
      }),
    );
  });

  test.each(['plan-zwsp', 'plan-thirteen'])('that the site once refused is read: %s', (name) => {
    expect(why(readFileSync(`tests/cases/faults/${name}.json`, 'utf8'))).toBe('it was read');
  });

  test('of any record comes back as it stood, whoever wrote the record', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 30 }), (facts) => {
        for (const plan of adjustmentPlansIn([...facts].sort(byOrder)))
          expect(readPlanFile(writePlanFile(plan, (step) => step.title, plan.at))).toEqual({
            ok: true,
            plan,
          });
      }),
    );
  });

  test('reads back when an editor put a mark at its start', () => {
    expect(readPlanFile('\uFEFF' + file()).ok).toBe(true);
  });
});

describe('a plan of the first version', () => {
  const { id, work, know, signs, then } = aPlan();
  const step = { adjustment: 'start-later', title: '', try: 'At ten.', who: '', from: '', review: '' };
  const old = (different: object = {}) =>
    file({}, { v: 1, plan: { id, work, know, signs, then, steps: [step], ...different } });

  test('is read, and what came later is empty', () => {
    expect(readPlanFile(old())).toEqual({
      ok: true,
      plan: aPlan({
        at: written,
        steps: [aStep({ try: 'At ten.', who: '', from: '', review: '' })],
      }),
    });
  });

  test('does not smuggle in what its version had not', () => {
    expect(readPlanFile(old({ ring: 'Somebody.' }))).toMatchObject({ ok: true, plan: { ring: '' } });
  });
});

describe('a file that may be anything', () => {
  test.each([
    ['empty', ' \n', 'The file is empty.'],
    ['cut off', file().slice(0, -9), 'damaged, or is something else'],
    ['a web page', '<!doctype html>', 'damaged, or is something else'],
    ['a list', '[]', 'not made by the plan page'],
    ['nothing', 'null', 'not made by the plan page'],
    ['another product’s', '{"format":"somebody-else"}', 'not made by the plan page'],
    ['a whole record', '{"format":"within-reach-record","v":1,"facts":[]}', 'This is a whole record'],
    ['from the future', file({}, { v: 3 }), 'newer version'],
    ['without a version', file({}, { v: undefined }), 'holds none'],
    ['without a plan', file({}, { plan: 'hello' }), 'holds none'],
    ['with an id of two lines', file({ id: 'a\nb' }), 'holds none'],
    ['with steps that are no list', file({ steps: { length: 2 } }), 'holds none'],
    ['with a number for a text', file({ know: 7 }), '“who may know what” is not a text'],
    ['with a text left out', file({ then: undefined }), '“what then” is not a text'],
    [
      'with a book for a text',
      file({ signs: 'a'.repeat(longestText + 1) }),
      '“early signs” is longer than 20,000',
    ],
    ['with a step that is nothing', file({ steps: [null] }), 'step 1 does not say what is tried'],
    ['with a step without a name', step({ adjustment: '' }), 'step 1 does not say what is tried'],
    ['with a step twice', file({ steps: [aStep(), aStep()] }), 'step 2 is there twice'],
    ['with the 30th of February', step({ from: '2027-02-30' }), 'a day that does not exist'],
    ['with a day that is a list', step({ review: ['2027-02-01'] }), 'step 1 is not a text'],
    ['as large as a film', ' '.repeat(largestFile + 1), 'far larger'],
    ['nested a hundred thousand deep', '['.repeat(90_000) + ']'.repeat(90_000), 'not made by the plan page'],
  ])('is refused in plain words when it is %s', (_, text, words) => expect(why(text)).toContain(words));

  test('cannot reach the prototype of anything', () => {
    const text = file().replace('"plan":{', '"__proto__":{"polluted":1},"plan":{"__proto__":{"polluted":1},');
    readPlanFile(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('never makes the reader fall over', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((plan) => file({}, { plan })),
          fc.jsonValue().map((steps) => file({ steps })),
          fc.jsonValue().map((value) => file({ steps: [value] })),
        ),
        (text) => {
          const read = readPlanFile(text);
          if (!read.ok) expect(read.why).toMatch(/\.$/);
        },
      ),
    );
  });
});
