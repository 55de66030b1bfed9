import { expect, test } from 'vitest';
import { digitsIn, numbersIn } from '#figures/numbers-in.ts';

test.each([
  ['55% of people in IPS, against 28%', [55, 28]],
  ['9,785 people in England', [9785]],
  ['RR 1.35, 95% CI 0.95 to 1.93, p = 0.15', [1.35, 95, 0.95, 1.93, 0.15]],
  ['a review of the 1990s', [1990]],
  ['2018-19', [2018, 19]],
  ['the claims C027 and E15b, and B49', []],
  ['jobs of 17.9-69 hours.', [17.9, 69]],
])('in “%s” it reads %j', (text, numbers) => {
  expect(digitsIn(text)).toEqual(numbers);
});

test('small numbers in words count as said', () => {
  expect([...numbersIn('Seven studies, twelve people; somebody, anyone')]).toEqual([7, 12]);
});
