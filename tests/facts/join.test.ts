import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, join } from '#facts/join.ts';
import { aFact, anyRecord } from './facts.ts';

describe('joining two records', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(join(a, b)).toEqual(join(b, a));
      }),
    );
  });

  it('gives the same in whatever order three are joined', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const both = join(a, b);
        expect(join(both, b)).toEqual(both);
        expect(join(both, both)).toEqual(both);
      }),
    );
  });

  it('loses nothing, doubles nothing and makes nothing up', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const before = new Set([...a, ...b].map(fingerprint));
        const after = join(a, b).map(fingerprint);
        expect(new Set(after)).toEqual(before);
        expect(after).toHaveLength(before.size);
      }),
    );
  });

  it('keeps both where an edited file gives two facts one id', () => {
    const mine = aFact({ kind: 'reflection-written', module: 'm', text: 'mine', id: 'same-id-1' });
    const theirs = { ...mine, text: 'edited' };
    expect(join([mine], [theirs])).toHaveLength(2);
    expect(join([theirs], [mine])).toEqual(join([mine], [theirs]));
  });

  it('knows a fact again when its fields stand in another order', () => {
    const fact = aFact({ kind: 'place-reached', module: 'm', section: 's' });
    const turned = Object.fromEntries(Object.entries(fact).reverse()) as typeof fact;
    expect(join([fact], [turned])).toEqual([fact]);
  });

  it('tells answers apart that differ only in their order', () => {
    const first = aFact({
      kind: 'question-answered',
      module: 'm',
      question: 'q',
      edition: 'e',
      answer: [1, 2],
      outcome: 'right',
    });
    expect(join([first], [{ ...first, answer: [2, 1] } as typeof first])).toHaveLength(2);
  });

  it('tells a list from what has numbers for names', () => {
    const list = aFact({
      ...{ kind: 'question-answered', module: 'm', question: 'q', edition: 'e', outcome: 'right' },
      answer: ['a'],
    });
    expect(fingerprint(list)).not.toBe(fingerprint({ ...list, answer: { 0: 'a' } } as typeof list));
  });

  it('gives facts in order of time', () => {
    const late = aFact({ kind: 'module-finished', module: 'm', at: '2026-05-09T08:00:00.000Z' });
    const early = aFact({ kind: 'module-opened', module: 'm', at: '2026-05-01T08:00:00.000Z' });
    expect(join([late], [early])).toEqual([early, late]);
  });
});
