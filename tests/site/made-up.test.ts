import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMadeUp, madeUp, madeUpCatalogue } from '#site/made-up.ts';

test('a text is accented, longer and in brackets', () => {
  expect(madeUp('Search the site')).toBe('⟦Şḗȧřƈħ ŧħḗ şīŧḗ······⟧');
});

test('what was put into a text stays as it was', () => {
  const words = madeUpCatalogue({ said: (name: string, times: number) => `${name} said it ${times} times.` });
  expect(words.said('Ruth Owusu', 2)).toMatch(/^⟦Ruth Owusu şȧīḓ īŧ 2 ŧīḿḗş\.·+⟧$/);
});

test('a catalogue keeps its shape, at any depth', () => {
  const words = madeUpCatalogue({ a: { b: ['one', { c: 'two' }], d: 3 }, e: '·' });
  expect(words.a.b[0]).toMatch(/^⟦/);
  expect(words).toMatchObject({ a: { b: [{}, { c: expect.stringMatching(/^⟦/) as string }], d: 3 }, e: '·' });
});

test('whatever has a letter can be told from English, and is at least two fifths longer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
      const said = madeUp(text);
      expect(isMadeUp(said)).toBe(/[a-z]/i.test(text));
      if (/[a-z]/i.test(text)) expect([...said].length).toBeGreaterThanOrEqual(text.length * 1.4 + 2);
    }),
  );
});
