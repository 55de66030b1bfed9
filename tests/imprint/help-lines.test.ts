import { describe, expect, test } from 'vitest';
import { readContent } from '#build/read-content.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { askedFor, briefly, linesDue, lookedAt, onPaper } from '#imprint/help-lines.ts';
import { helpLinesSchema } from '#imprint/help-line.schema.ts';
import { needsHelp } from '#search/needs-help.ts';

const lines = helpLinesSchema.parse({
  lines: [
    {
      id: 'one',
      name: 'One line',
      number: '116 123',
      nations: ['wales'],
      for: 'anybody',
      text: '**One line: 116 123.**',
      brief: 'One line: 116 123',
      briefOn: ['paper'],
      asOf: '2026-03',
      claims: ['H01'],
      also: ['oneline'],
    },
    {
      id: 'two',
      name: 'Two',
      nations: ['wales'],
      for: 'anybody',
      text: '**Two** listens.',
      asOf: '2026-11',
      claims: ['H01'],
      alone: ['two'],
    },
  ],
}).lines;

describe('the lines to call', () => {
  test('are said to be as old as the oldest of them', () => {
    expect(lookedAt(lines)).toBe('2026-03');
    expect(onPaper(lines)).toBe('One line: 116 123 (as of March 2026).');
  });

  test('say a sentence only where they are meant to', () => {
    expect(briefly(lines, 'paper')).toEqual(['One line: 116 123']);
    expect(briefly(lines, 'every-page')).toEqual([]);
  });

  test('are found by number and by what people type', () => {
    expect(askedFor(lines)).toEqual({ within: ['116 123', 'oneline'], alone: ['two'] });
  });

  test.each([
    ['2026-09-01', ['one']],
    ['2026-08-31', []],
    ['2027-05-01', ['one', 'two']],
  ])('are due on %s: %j', (today, due) => {
    expect(linesDue(lines, today).map(({ id }) => id)).toEqual(due);
  });
});

describe('the lines of this site', async () => {
  const { content } = await readContent(process.cwd());
  const { within, alone } = askedFor(helpLinesOf(content));
  test.each([...within, ...alone])('who types “%s” is shown the way to help first', (typed) => {
    expect(needsHelp(typed)).toBe(true);
  });

  test('one of them stands on every page', () => {
    expect(briefly(helpLinesOf(content), 'every-page').length).toBeGreaterThan(0);
  });
});
