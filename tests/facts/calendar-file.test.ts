import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#facts/calendar-file.ts';

const entry = (changed = {}) => ({
  id: 'plan-1',
  day: '2026-12-05',
  title: 'A second look',
  text: 'Did it come?',
  url: 'https://example.org/#plan',
  ...changed,
});
const now = '2026-11-21T10:15:30.250Z';

describe('a calendar file', () => {
  it('has an entry for a whole day with a reminder, in the order RFC 5545 wants', () => {
    expect(calendarFile([entry()], now).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Within Reach//EN',
      'BEGIN:VEVENT',
      'UID:plan-1@within-reach',
      'DTSTAMP:20261121T101530Z',
      'DTSTART;VALUE=DATE:20261205',
      'SUMMARY:A second look',
      'DESCRIPTION:Did it come?',
      'URL:https://example.org/#plan',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:A second look',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what has a meaning of its own', () => {
    expect(calendarFile([entry({ title: 'a;b,c\\d\r\ne\nf' })], now)).toContain(
      'SUMMARY:a\\;b\\,c\\\\d\\ne\\nf\r\n',
    );
  });

  it('folds a line of more than 75 bytes, and none of 75', () => {
    const lines = (title: string) => calendarFile([entry({ title })], now).split('\r\n');
    const fits = 'a'.repeat(75 - 'SUMMARY:'.length);
    expect(lines(fits)).toContain(`SUMMARY:${fits}`);
    expect(lines(`${fits}bc`)).toEqual(expect.arrayContaining([`SUMMARY:${fits}`, ' bc']));
    // A letter of three bytes goes to the next line whole, and each line that goes on has its space.
    const euros = '€'.repeat(60);
    expect(lines(`${fits}${euros}`)).toEqual(
      expect.arrayContaining([` ${'€'.repeat(24)}`, ` ${'€'.repeat(12)}`]),
    );
  });

  it('says nothing where there is no text and no address', () => {
    const file = calendarFile([entry({ text: '', url: '' })], now);
    expect(file).not.toContain('URL');
    expect(file.match(/DESCRIPTION/g)).toHaveLength(1);
  });

  it('keeps a tab, and no other control character', () => {
    expect(calendarFile([entry({ title: 'a\tb\u0007c\u009fd' })], now)).toContain('SUMMARY:a\tbcd\r\n');
  });

  it.each(['2026-12-05T10:00', ' 2026-12-05', '2026-12-5', ''])('has no entry for the day “%s”', (day) => {
    expect(calendarFile([entry({ day })], now)).not.toContain('VEVENT');
  });

  it('has no line of anybody else, whatever stands in any field', () => {
    const names =
      /^(BEGIN|VERSION|PRODID|UID|DTSTAMP|DTSTART|SUMMARY|DESCRIPTION|URL|TRANSP|ACTION|TRIGGER|END)[:;]/;
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r\nATTENDEE:mailto:boss@evil.example',
        '\nATTACH:https://evil.example/x',
        '\u2028LOCATION:x',
      ),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        hostile,
        fc.oneof(hostile, fc.constant('2026-12-05')),
        (id, title, text, url, day) => {
          const lines = calendarFile([{ id, title, text, url, day }], now)
            .replaceAll('\r\n ', '')
            .split('\r\n')
            .slice(0, -1);
          for (const line of lines) {
            expect(line).toMatch(names);
            expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
          }
          const empty = [text, url].filter((field) => field === '').length;
          expect([4, 18 - empty]).toContain(lines.length);
        },
      ),
    );
  });

  it('keeps each line to 75 bytes, and unfolds to what went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }), (title) => {
        const file = calendarFile([entry({ title })], now);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = file.replaceAll('\r\n ', '');
        const summary = /\r\nSUMMARY:(.*?)\r\nDESCRIPTION/s.exec(unfolded)![1]!;
        const back = summary.replaceAll(/\\(n|.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
        expect(back).toBe(title.replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n'));
      }),
    );
  });
});
