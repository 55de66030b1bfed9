import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseFact } from '#facts/fact.ts';
import { factsOf, wordingOf } from '#papers/sheet.ts';
import { begunOf, sheetsIn } from '#papers/sheets.ts';
import { aFact } from '../facts/facts.ts';

const wrote = (sheet: string, field: string, value: string, at = '2026-11-01T10:00:00.000Z') =>
  aFact({ kind: 'paper-written', paper: 'service-map', sheet, form: 1, field, value, at });

describe('a paper that was begun', () => {
  const cards = (scenario: string, at: string) =>
    aFact({
      kind: 'paper-written',
      paper: `role-play-cards.${scenario}`,
      sheet: scenario,
      form: 1,
      field: 'turn',
      value: 'x',
      at,
    });
  it('says on how many sheets, and when one was last changed', () => {
    const facts = [wrote('a', 'door', 'x'), wrote('b', 'door', 'y', '2026-11-03T10:00:00.000Z')];
    expect(begunOf(facts, 'service-map')).toEqual({
      paper: 'service-map',
      sheets: 2,
      at: '2026-11-03T10:00:00.000Z',
    });
    expect(begunOf(facts, 'service')).toBeUndefined();
  });

  it('stands for all that were made from it, with the last changed one', () => {
    const facts = [
      cards('matthew', '2026-11-03T10:00:00.000Z'),
      cards('fit-note', '2026-11-02T10:00:00.000Z'),
    ];
    expect(begunOf(facts, 'role-play-cards')).toMatchObject({ paper: 'role-play-cards.matthew', sheets: 2 });
    expect(begunOf(facts, 'role-play-cards.fit-note')).toMatchObject({ sheets: 1 });
  });

  it('is not begun where everything was taken out again', () => {
    expect(
      begunOf([wrote('a', 'door', 'x'), wrote('a', 'door', '', '2026-11-03T10:00:00.000Z')], 'service-map'),
    ).toBeUndefined();
  });
});

describe('the sheets of a paper', () => {
  it('stand as they were last written, whatever the order of the facts', () => {
    const facts = [
      wrote('a', 'door', 'The library', '2026-11-02T10:00:00.000Z'),
      wrote('a', 'door', 'The Jobcentre'),
    ];
    for (const order of [facts, facts.toReversed()])
      expect(sheetsIn(order, 'service-map')[0]?.values.get('door')).toBe('The library');
  });

  it('keep what two devices wrote in different places', () => {
    const [sheet] = sheetsIn(
      [wrote('a', 'door', 'The library'), wrote('a', 'missing', 'Evenings')],
      'service-map',
    );
    expect([...sheet!.values.keys()].sort()).toEqual(['door', 'missing']);
  });

  it('with the last change first, and none that was emptied', () => {
    const facts = [
      wrote('old', 'door', 'x'),
      wrote('new', 'door', 'y', '2026-11-03T10:00:00.000Z'),
      wrote('gone', 'door', 'z'),
      wrote('gone', 'door', '', '2026-11-04T10:00:00.000Z'),
    ];
    expect(sheetsIn(facts, 'service-map').map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('belong to one paper', () => {
    expect(sheetsIn([wrote('a', 'door', 'x')], 'skills-audit')).toEqual([]);
  });

  it('come back as they were from the facts that say them', () => {
    const value = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { maxKeys: 8 }), (written) => {
        const values = new Map(Object.entries(written));
        const facts = factsOf({ id: 'sheet-one', paper: 'p', form: 1 }, values).map((fact) => aFact(fact));
        expect(facts.every((fact) => recogniseFact(fact) === 'known')).toBe(true);
        expect(wordingOf(sheetsIn(facts, 'p')[0]?.values ?? new Map())).toBe(wordingOf(values));
      }),
    );
  });
});
