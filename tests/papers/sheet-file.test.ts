import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheetFile, writeSheetFile } from '#papers/sheet-file.ts';
import { largestFile } from '#facts/carried-file.ts';
import type { Fact } from '#facts/fact.ts';
import { longestText } from '#facts/longest-text.ts';
import { sheetsIn } from '#papers/sheets.ts';
import { anyFact } from '../facts/facts.ts';

const sheet = {
  id: 'abcdefgh12',
  paper: 'skills-audit',
  form: 1,
  at: '2026-11-01T10:00:00.000Z',
  values: new Map([
    ['skill/explore', 'mostly'],
    ['see', 'Two lines\nof <b>text</b>'],
  ]),
};
const written = writeSheetFile(sheet, sheet.at);
const read = (text: string) => readSheetFile(text, 'skills-audit', 1);
type Loose = {
  v: unknown;
  form: unknown;
  paper: unknown;
  sheet: { id: unknown; values: Record<string, unknown> | unknown[] } & { values: Record<string, unknown> };
};
const changed = (change: (file: Loose) => unknown) => {
  const file = JSON.parse(written) as Loose;
  change(file);
  return JSON.stringify(file);
};

describe('a working paper as a file', () => {
  it('comes back as it was written', () => {
    expect(read(written)).toEqual({ ok: true, sheet });
  });

  it('of any record comes back as it stood', () => {
    fc.assert(
      fc.property(
        fc.array(anyFact, { maxLength: 30 }),
        fc.string({ minLength: 1, unit: 'binary' }),
        (facts, words) => {
          const answers = facts.map((fact): Fact =>
            fact.kind === 'paper-written' ? { ...fact, paper: 'kit', field: 'see/a/b', value: words } : fact,
          );
          for (const { heads: _, ...sheet } of sheetsIn(answers, 'kit'))
            expect(readSheetFile(writeSheetFile(sheet, sheet.at), 'kit', 9)).toEqual({ ok: true, sheet });
        },
      ),
    );
  });

  it('of five hundred answers is read', () => {
    const map = readFileSync('tests/cases/faults/s1-map-500-answers.json', 'utf8');
    const found = readSheetFile(map, 'service-map', 1);
    expect(found.ok && found.sheet.values.size).toBe(500);
  });

  it('keeps an answer that this version of the paper has no place for', () => {
    const found = read(changed((file) => (file.sheet.values['gone/since'] = 'still here')));
    expect(found.ok && found.sheet.values.get('gone/since')).toBe('still here');
  });

  it.each([
    ['nothing at all', '', /empty/],
    ['something else', 'hello', /damaged/],
    ['another product’s file', '{"format":"somebody-else"}', /not made by/],
    ['null', 'null', /not made by/],
    ['a whole record', '{"format":"within-reach-record","v":1,"facts":[]}', /My record/],
    ['another paper', changed((file) => (file.paper = 'service-map')), /another working paper/],
    ['a newer file', changed((file) => (file.v = 2)), /newer version/],
    ['a newer version of the paper', changed((file) => (file.form = 2)), /newer version/],
    ['a version that is none', changed((file) => (file.form = 0.5)), /damaged/],
    ['an id of two lines', changed((file) => (file.sheet.id = 'a\nb')), /damaged/],
    ['a list for answers', changed((file) => (file.sheet.values = ['x'] as never)), /damaged/],
    ['an answer that is no text', changed((file) => (file.sheet.values.see = { a: 1 })), /not a text/],
    ['a place that no paper has', changed((file) => (file.sheet.values['../../x'] = 'y')), /no place/],
    ['a way to the prototype', written.replace('"see"', '"__proto__"'), /no place/],
    ['an endless answer', changed((file) => (file.sheet.values.see = 'x'.repeat(longestText + 1))), /longer/],
    ['a sheet with nothing on it', changed((file) => (file.sheet.values = { see: '' })), /nothing written/],
    ['far too much', ' '.repeat(largestFile + 1), /far larger/],
  ])('is refused whole, with the reason, when it holds %s', (_, text, why) => {
    const found = read(text);
    expect(found.ok).toBe(false);
    expect(!found.ok && found.why).toMatch(why);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
      }),
    );
  });
});
