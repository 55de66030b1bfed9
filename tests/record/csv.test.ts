import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '#record/csv.ts';

/** Reads CSV as RFC 4180 has it. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of text.slice(1).matchAll(cells)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table as CSV', () => {
  it('opens in a spreadsheet as UTF-8, with quotes where they are needed', () => {
    expect(
      csv([
        ['Date', 'What'],
        ['2026-05-03', 'Fears, “seven”'],
        [12, 'She said "no"\nand meant it'],
      ]),
    ).toBe('\uFEFFDate,What\r\n2026-05-03,"Fears, “seven”"\r\n12,"She said ""no""\nand meant it"\r\n');
  });

  it.each([
    '=1+1',
    '+44',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=HYPERLINK("https://x","y")',
    ' =1',
    '\u200B=1',
    '\uFEFF@x',
    '＝1+1',
    '＠x',
  ])('never hands a spreadsheet the formula %j', (text) => {
    expect(read(csv([[text]]))).toEqual([[`'${text}`]]);
  });

  it('leaves numbers as numbers, even below nothing', () => {
    expect(csv([[-3]])).toBe('\uFEFF-3\r\n');
  });

  it('gives back every text that went in', () => {
    const text = fc.string().filter((text) => !/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(csv(rows))).toEqual(rows);
      }),
    );
  });
});
