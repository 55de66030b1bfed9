import type { BriefPlace, HelpLine } from '#imprint/help-line.schema.ts';
import { dated } from '#site/in-words.ts';
import { words } from '#site/words.ts';

/** The month since which nobody may have looked at one of the lines: what is shown says no more than the oldest of them. */
export const lookedAt = (lines: readonly HelpLine[]): string => lines.map(({ asOf }) => asOf).sort()[0] ?? '';

/** What the lines say in a place with room for a sentence each. */
export const briefly = (lines: readonly HelpLine[], place: BriefPlace): string[] =>
  lines.flatMap(({ brief, briefOn }) => (brief && briefOn.includes(place) ? [brief] : []));

/** The lines for the cover of a workbook, with the month. */
export const onPaper = (lines: readonly HelpLine[]): string =>
  `${briefly(lines, 'paper').join(' ')} ${words.asOfWithin(dated(lookedAt(lines)))}.`;

/** What people type when they look for a line: within anything they type, and where they type nothing else. */
export function askedFor(lines: readonly HelpLine[]): { within: string[]; alone: string[] } {
  return {
    within: lines.flatMap(({ number, also }) => (number ? [number, ...also] : also)),
    alone: lines.flatMap(({ alone }) => alone),
  };
}

/** Lines last looked at `months` before `today` (a date such as 2026-11-21) or earlier, the longest ago first. */
export function linesDue(lines: readonly HelpLine[], today: string, months = 6): HelpLine[] {
  const monthOf = (date: string) => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return year * 12 + month;
  };
  return lines
    .filter(({ asOf }) => monthOf(asOf) <= monthOf(today) - months)
    .sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
}
