import { describe, expect, test } from 'vitest';
import { reviewEntries, sheetOf, sheetText } from '#adjustments/plan-sheet.ts';
import { calendarFile } from '#facts/calendar-file.ts';
import { aPlan, aStep, guide } from './a-plan.ts';

describe('the plan as text', () => {
  test('says what was agreed, in an order that can be read aloud', () => {
    expect(sheetText(sheetOf(aPlan(), guide, 'ours'))).toBe(`What we will try at work
Agreed between the two of us. It is about the work and what helps. Read it once before you show it to anybody else.

WHAT IS HARD IN THE WORK
The first hour.

WHAT WE WILL TRY
1. Start later
   What: Start at ten on Mondays.
   Who does what: I change the rota.
   From: 30 November 2026
   Review on: 28 December 2026
   To ask at the review: Which mornings went better? What did it cost the others?

WHO MAY KNOW WHAT
The team knows the hours.

EARLY SIGNS
I go quiet.

WHAT WE DO THEN
We speak within two days.
`);
  });

  test('leaves out what is empty', () => {
    const text = sheetText(sheetOf(aPlan({ signs: ' ', then: '', know: '', steps: [] }), guide, 'ours'));
    expect(text).not.toMatch(/SIGNS|THEN|KNOW|TRY\n/);
  });

  test('a thing of their own has the name they gave it', () => {
    const steps = [aStep({ adjustment: 'own-7k', title: 'A lamp' }), aStep({ adjustment: 'own-8k' })];
    const text = sheetText(sheetOf(aPlan({ steps }), guide, 'ours'));
    expect(text).toContain('1. A lamp');
    expect(text).toContain('2. Something of our own');
  });

  test('the person’s own copy is said from their side, without the manager’s questions', () => {
    const text = sheetText(sheetOf(aPlan(), guide, 'own'));
    expect(text).toContain('What helps me at work\nThis copy is mine.');
    expect(text).toContain('   We look again on: 28 December 2026');
    expect(text).not.toContain('To ask at the review');
    expect(text).toContain('WHAT HELPS THEN\nWe speak within two days.');
  });
});

describe('what came with the second edition', () => {
  const full = aPlan({
    unwell: 'One text to Carol, no reason.',
    ring: 'My sister.',
    reach: 'By letter.',
    manager: 'They read this on day one.',
    triggers: 'A new rota.',
    sign: 'yes',
    steps: [aStep({ pays: 'Nothing changes.' })],
  });

  test('stands there where it is written, and leaves no empty heading where it is not', () => {
    const text = sheetText(sheetOf(full, guide, 'ours'));
    for (const said of [
      'One text to Carol',
      'My sister.',
      'By letter.',
      'day one',
      'A new rota.',
      'Who pays',
    ])
      expect(text).toContain(said);
    const headings = (plan = aPlan()) => sheetOf(plan, guide, 'ours').parts.map(({ heading }) => heading);
    expect(headings()).toHaveLength(5);
    expect(headings(full)).toContain('Signatures');
  });

  test('the log begins once something has changed on a later day', () => {
    const first = { at: '2026-11-21T10:00:00.000Z', adjustment: 'start-later', state: 'in' } as const;
    const later = { at: '2026-12-28T10:00:00.000Z', adjustment: 'buddy', state: 'out' } as const;
    const logged = (changes: Parameters<typeof sheetOf>[3]) =>
      sheetOf(aPlan(), guide, 'ours', changes).parts.find(({ heading }) => heading === 'What has changed')
        ?.lines;
    expect(logged([first])).toBeUndefined();
    expect(logged([first, later])).toEqual([
      '21 November 2026: added, Start later',
      '28 December 2026: taken out, Something of our own',
    ]);
  });
});

describe('the reviews in a calendar', () => {
  const plan = aPlan({
    steps: [
      aStep(),
      aStep({ adjustment: 'buddy' }),
      aStep({ adjustment: 'lamp', review: '2026-12-05' }),
      aStep({ adjustment: 'none', review: '' }),
    ],
  });

  test('one entry a day, the earliest first', () => {
    expect(reviewEntries(plan).map(({ day }) => day)).toEqual(['2026-12-05', '2026-12-28']);
  });

  test('say nothing of what is tried or with whom', () => {
    const text = calendarFile(reviewEntries(plan), '2026-11-21T10:00:00.000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20261205');
    expect(text).toContain('SUMMARY:Catch-up\r\n');
    expect(text).not.toMatch(/Start at|Start later|buddy|lamp|quiet|rota|adjust|try|review|URL/i);
  });
});
