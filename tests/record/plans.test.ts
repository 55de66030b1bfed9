import { describe, expect, it } from 'vitest';
import { lookInWords, plansIn } from '#record/plans.ts';
import { aFact } from '../facts/facts.ts';

const made = (at = '2026-05-01T10:00:00.000Z', when = 'When it is Monday') =>
  aFact({ kind: 'plan-made', module: 'm', when, then: 'I will ask', hindrance: '', at });
const lookedAt = (plan: string, look: 'two-weeks' | 'eight-weeks') =>
  aFact({ kind: 'plan-looked-at', module: 'm', plan, look, came: 'came', did: 'partly', text: '' });

describe('a plan', () => {
  it('is not asked about before its time', () => {
    expect(plansIn([made()], '2026-05-15T02:59:00.000Z')[0]!.ask).toBeUndefined();
  });

  it('is asked about after two weeks, and again after eight', () => {
    const plan = made();
    expect(plansIn([plan], '2026-05-15T10:00:00.000Z')[0]!.ask).toBe('two-weeks');
    const looked = [plan, lookedAt(plan.id, 'two-weeks')];
    expect(plansIn(looked, '2026-06-01T10:00:00.000Z')[0]!.ask).toBeUndefined();
    expect(plansIn(looked, '2026-06-26T10:00:00.000Z')[0]!.ask).toBe('eight-weeks');
  });

  it('is asked about once where both times went by', () => {
    const plan = made();
    expect(plansIn([plan], '2026-08-01T10:00:00.000Z')[0]!.ask).toBe('eight-weeks');
    const looked = [plan, lookedAt(plan.id, 'eight-weeks')];
    expect(plansIn(looked, '2026-08-01T10:00:00.000Z')[0]!.ask).toBeUndefined();
  });

  it('made anew is another plan, with its own two looks', () => {
    const first = made();
    const second = made('2026-06-01T10:00:00.000Z', 'When it is Tuesday');
    const [plan, ...more] = plansIn(
      [second, first, lookedAt(first.id, 'two-weeks')],
      '2026-06-20T10:00:00.000Z',
    );
    expect(more).toEqual([]);
    expect(plan).toMatchObject({ when: 'When it is Tuesday', ask: 'two-weeks' });
  });

  it('with nothing in it was taken away', () => {
    const gone = aFact({
      kind: 'plan-made',
      module: 'm',
      when: ' ',
      then: '',
      hindrance: '',
      at: '2026-05-02T10:00:00.000Z',
    });
    expect(plansIn([made(), gone], '2026-08-01T10:00:00.000Z')).toEqual([]);
  });

  it('is told kindly however it went', () => {
    expect(lookInWords({ came: 'did-not-come' })).toBe('The moment did not come.');
    expect(lookInWords({ came: 'came' })).toBe('The moment came.');
    expect(lookInWords({ came: 'came', did: 'did-not' })).toBe('The moment came, and you did not do it.');
  });
});
