import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seconds, session, sessionOf, type Kind } from '#practice/session.ts';

const items = (kinds: string) =>
  [...kinds].map((letter, place) => ({ kind: (letter === 'q' ? 'question' : 'moment') as Kind, place }));
const told = (kinds: string) =>
  sessionOf(items(kinds))
    .map(({ kind }) => kind[0])
    .join('');

describe('what is asked in one session', () => {
  test('is seven questions where there is nothing else', () => {
    expect(told('q'.repeat(20))).toBe('qqqqqqq');
  });

  test('is five moments where there is nothing else', () => {
    expect(told('m'.repeat(20))).toBe('mmmmm');
  });

  test('mixes them, a moment after every two questions', () => {
    expect(told('mmmmmmqqqqqq')).toBe('qqmqqm');
  });

  test('is all that is due, where that is little', () => {
    expect(told('mq')).toBe('qm');
    expect(told('')).toBe('');
  });

  const anyDue = fc.array(fc.constantFrom('q', 'm'), { maxLength: 30 }).map((kinds) => items(kinds.join('')));

  test('is never longer than five minutes, and never shorter where more is due', () => {
    fc.assert(
      fc.property(anyDue, (due) => {
        const picked = sessionOf(due);
        const time = picked.reduce((sum, { kind }) => sum + seconds[kind], 0);
        expect(time).toBeLessThanOrEqual(session);
        if (picked.length < due.length) expect(time).toBeGreaterThan(session - seconds.moment);
      }),
    );
  });

  test('takes of each kind what was due first, none twice, and some of each kind that is due', () => {
    fc.assert(
      fc.property(anyDue, (due) => {
        const picked = sessionOf(due);
        for (const kind of ['question', 'moment'] as const) {
          const of = (some: typeof due) => some.filter((item) => item.kind === kind);
          expect(of(picked)).toEqual(of(due).slice(0, of(picked).length));
          if (of(due).length > 0) expect(of(picked).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
