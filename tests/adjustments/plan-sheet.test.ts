import { describe, expect, test } from 'vitest';
import { reviewEntries, sheetOf, sheetText } from '#adjustments/plan-sheet.ts';
import { calendarFile } from '#facts/calendar-file.ts';
import { aPlan, aStep, guide } from './a-plan.ts';

describe('the plan as text', () => {
  test('says what was agreed, in an order that can be read aloud', () => {
    expect(sheetText(sheetOf(aPlan(), guide, 'ours'))).toBe(`What we will try at work
Agreed between the two of us. It names the work and what helps, and no illness.

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
    expect(reviewEntries(plan, 'https://site/').map(({ day }) => day)).toEqual(['2026-12-05', '2026-12-28']);
  });

  test('say nothing of what is tried or with whom', () => {
    const text = calendarFile(
      reviewEntries(plan, 'https://site/adjustments/plan/'),
      '2026-11-21T10:00:00.000Z',
    );
    expect(text).toContain('DTSTART;VALUE=DATE:20261205');
    expect(text).not.toMatch(/Start at|Start later|buddy|lamp|quiet|rota/i);
  });
});
