import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, choiceIn, fits, howMany, type Choice } from '#adjustments/filter.ts';

const open: Choice = { barriers: [], stages: [], nation: '', size: '' };
const later = { barriers: ['mornings', 'medication'], stages: ['staying'] };

describe('what fits', () => {
  test('everything, where nothing is asked', () => expect(fits(later, open)).toBe(true));

  test.each<[string, Partial<Choice>, boolean]>([
    ['one of its barriers', { barriers: ['medication'] }, true],
    ['any of the barriers asked', { barriers: ['noise', 'mornings'] }, true],
    ['none of its barriers', { barriers: ['noise'] }, false],
    ['its barrier at another stage', { barriers: ['mornings'], stages: ['hiring'] }, false],
    ['any nation, where it names none', { nation: 'northern-ireland' }, true],
    ['any size, where it names none', { size: 'small' }, true],
  ])('%s', (_, asked, answer) => expect(fits(later, { ...open, ...asked })).toBe(answer));

  test('a thing of Great Britain is not for Northern Ireland', () => {
    const scheme = { ...later, nations: ['england', 'wales', 'scotland'] };
    expect(fits(scheme, { ...open, nation: 'northern-ireland' })).toBe(false);
    expect(fits(scheme, { ...open, nation: 'wales' })).toBe(true);
  });

  test('a move to another department is not for a small firm', () => {
    expect(fits({ ...later, sizes: ['larger'] }, { ...open, size: 'small' })).toBe(false);
  });

  test('asking for one barrier more never makes the list shorter', () => {
    const words = fc.subarray(['mornings', 'noise', 'phone', 'change']);
    fc.assert(
      fc.property(words, words, words, (has, asked, more) => {
        fc.pre(asked.length > 0);
        const one = fits({ barriers: has, stages: [] }, { ...open, barriers: asked });
        const two = fits({ barriers: has, stages: [] }, { ...open, barriers: [...asked, ...more] });
        expect(!one || two).toBe(true);
      }),
    );
  });
});

describe('the choice in the address', () => {
  test('comes back as it went', () => {
    const choice = { barriers: ['mornings', 'noise'], stages: ['staying'], nation: 'wales', size: 'small' };
    const address = addressOf(choice);
    expect(address).toBe('?barrier=mornings&barrier=noise&stage=staying&nation=wales&size=small');
    expect(choiceIn(new URLSearchParams(address))).toEqual(choice);
  });
  test('is nothing where nothing is asked', () => {
    expect(addressOf(open)).toBe('');
    expect(choiceIn(new URLSearchParams(''))).toEqual(open);
  });
});

test.each([
  [62, 62, 'All 62 adjustments.'],
  [12, 62, '12 of 62 adjustments fit.'],
  [1, 62, '1 of 62 adjustments fits.'],
  [0, 62, 'None of the 62 fits all of that. Take one thing away.'],
])('%i of %i is said as “%s”', (fit, all, words) => expect(howMany(fit, all)).toBe(words));
