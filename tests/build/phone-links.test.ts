import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersOf, phonesIn, withPhones } from '#build/phone-links.ts';

const numbers = numbersOf([
  { number: '999' },
  { number: '111' },
  { number: '116 123' },
  { number: '85258', send: 'SHOUT' },
  {},
]);
const links = (text: string) => phonesIn(text, numbers).map(({ by, href }) => `${by} → ${href}`);

describe('a telephone number in a text', () => {
  test.each([
    ['If a life is at risk, call 999.', '999 → tel:999'],
    ['999, or go to an emergency department', '999 → tel:999'],
    ['anywhere in Europe 112', '112 → tel:112'],
    ['NHS 111, then option 2', '111 → tel:111'],
    ['Samaritans, 116 123, free', '116 123 → tel:116123'],
    ['if a life is at risk, 999.', '999 → tel:999'],
    ['(Samaritans: 116 123)', '116 123 → tel:116123'],
    ['Text SHOUT to 85258', '85258 → sms:85258?&body=SHOUT'],
    ['Lifeline, 0808 808 8000, free', '0808 808 8000 → tel:08088088000'],
    ['on 0800 83 85 87 in the evening', '0800 83 85 87 → tel:0800838587'],
    ['028 90 500 600.', '028 90 500 600 → tel:02890500600'],
    ['03300 555 300 or 0300 123 1100', '03300 555 300 → tel:03300555300'],
  ])('of “%s” is found', (text, link) => {
    expect(links(text)).toContain(link);
  });

  test.each([
    'In one trial with 111 people',
    'It cost £999 in all, or 1,111.',
    '111 of 999 in 2006',
    '111% or 9.111',
    'Nursing Times, 111(49/50), 17',
    'doi 10.1001/116123 and C111',
    '2026-11-28, 10 to 12',
    'from 1999 to 2006',
  ])('is not seen in “%s”', (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe('a page', () => {
  test('has a link where the number stands, and every other letter as it was', () => {
    expect(withPhones('<p>Call <strong>999</strong>, or 116 123.</p>', numbers)).toBe(
      '<p>Call <strong><a href="tel:999">999</a></strong>, or <a href="tel:116123">116 123</a>.</p>',
    );
  });

  test('keeps a number that is a link already, is within a script, or is shown by an island', () => {
    const html =
      '<title>999</title><p><a href="/help/">Call 999</a></p><script>"999"</script><astro-island>999</astro-island><button>999</button>';
    expect(withPhones(html, numbers)).toBe(html);
  });

  test('says the same words, whatever stands in it', () => {
    const words = fc.array(
      fc.constantFrom('999', '116 123', '0808 808 8000', 'call', '85258', '12', 'people'),
    );
    fc.assert(
      fc.property(words, (some) => {
        const html = `<p>${some.join(', ')}</p>`;
        expect(withPhones(html, numbers).replaceAll(/<\/?a[^>]*>/g, '')).toBe(html);
      }),
    );
  });
});
