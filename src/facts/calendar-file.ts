import { calendarName } from '#site/names.ts';

export interface CalendarEntry {
  /** Stays the same when the file is made again, so that a calendar replaces the entry instead of doubling it. */
  id: string;
  /** The learner's own day: 2026-12-05. */
  day: string;
  title: string;
  text: string;
  url: string;
}

/**
 * A calendar file (RFC 5545) with an entry for each day given: all day, because a day holds wherever the calendar is read,
 * with a reminder at nine and without marking the learner as busy. `now` is an ISO time.
 *
 * Written by hand: `ical-generator` is several times a whole page of ours and made for servers, and what is needed
 * here is one component with nine properties. The two rules that are easily got wrong, escaping and folding, have tests.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: string): string {
  const stamp = now.replaceAll(/[-:]|\.\d+/g, '');
  const days = entries.filter(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day));
  const lines = days.flatMap(({ id, day, title, text, url }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@within-reach`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(url === '' ? [] : [`URL:${url.replaceAll(/[\p{Cc}\s]/gu, '')}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${calendarName}//EN`, ...lines, 'END:VCALENDAR']
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/**
 * RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped, and other control characters may not stand in it.
 * What readers take for a line break besides is one.
 */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replaceAll(/[\p{Cc}]/gu, (sign) => (sign === '\t' ? sign : ''));

/** RFC 5545, 3.1: a line holds at most 75 bytes, and goes on in the next after a space. No letter is cut in two. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += letter;
    bytes += size;
  }
  return out;
}
