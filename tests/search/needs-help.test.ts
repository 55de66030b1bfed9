import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { needsHelp } from '#search/needs-help.ts';

const { danger, harmless }: { danger: string[]; harmless: string[] } = parse(
  readFileSync(new URL('harm.yaml', import.meta.url), 'utf8'),
);

describe('somebody may die', () => {
  test.each(danger)('“%s” is shown the way to help', (text) => {
    expect(needsHelp(text)).toBe(true);
  });

  test('in capitals, with other words around, and however it is spaced, as well', () => {
    const around = fc.constantFrom('', 'please ', 'hi ', 'my friend ', 'what if ', 'omg ');
    fc.assert(
      fc.property(fc.constantFrom(...danger), around, fc.boolean(), (text, before, loud) => {
        const said = `  ${before}${text.replaceAll(' ', '  ')} `;
        // The number of a line is one where it stands alone.
        return /^\d/.test(text) || needsHelp(loud ? said.toUpperCase() : said);
      }),
    );
  });

  test('there are sixty forms and more, and sixty that only sound like them', () => {
    expect(danger.length).toBeGreaterThanOrEqual(60);
    expect(harmless.length).toBeGreaterThanOrEqual(60);
  });
});

test('what only sounds like it raises the alarm twice at most', () => {
  expect(harmless.filter(needsHelp).length, harmless.filter(needsHelp).join('; ')).toBeLessThanOrEqual(2);
});

test('nothing is nothing, whatever is typed', () => {
  expect(needsHelp('')).toBe(false);
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof needsHelp(text) === 'boolean'));
});

test('a long text is read at once', () => {
  const long = 'i want to be and so like that of the rota and the form '.repeat(400);
  expect(needsHelp(long)).toBe(false);
});
