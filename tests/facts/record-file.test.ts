import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { factKinds } from '#facts/fact.ts';
import type { Fact } from '#facts/fact.ts';
import { join } from '#facts/join.ts';
import { largestFile, mostFacts } from '#facts/carried-file.ts';
import { readingRecord, readRecordFile } from '#facts/record-file.ts';
import { writeRecordFile } from '#facts/written-record.ts';
import { aFact, anyRecord } from './facts.ts';

const written = '2026-05-03T12:00:00.000Z';
const file = (facts: unknown[], more: object = {}) =>
  JSON.stringify({ format: 'within-reach-record', v: 1, written, facts, ...more });
const whyNot = (text: string) => {
  const read = readRecordFile(text);
  return read.ok ? 'it was read' : read.why;
};

describe('a record written to a file', () => {
  it('reads back whole', () => {
    fc.assert(
      fc.property(anyRecord, (facts) => {
        const mine = join(facts, []);
        expect(readRecordFile(writeRecordFile(mine, written))).toEqual({
          ok: true,
          facts: mine,
          newer: 0,
          skipped: [],
        });
      }),
    );
  });

  it('is read a little at a time, so that a page still answers, and comes to the same', () => {
    const facts = Array.from({ length: 5000 }, (_, place) =>
      aFact({ kind: 'module-opened', module: 'a', id: `fact-000${place}` }),
    );
    const reading = readingRecord(writeRecordFile(facts, written));
    let turns = 0;
    let step = reading.next();
    for (; !step.done; step = reading.next()) turns++;
    expect(turns).toBe(5);
    expect(step.value).toEqual({ ok: true, facts, newer: 0, skipped: [] });
  });

  it('is refused unread where nobody could have made so many, and not for what is written in it', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const many = `{"facts":[${'{"kind":1},'.repeat(mostFacts + 1)}`;
    expect(whyNot(many)).toContain('more than 100,000 entries');
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    const text = '"kind":'.repeat(2500);
    const notes = Array.from({ length: 50 }, (_, place) =>
      aFact({ kind: 'note-written', module: 'm', note: `n${place}`, text }),
    );
    expect(readRecordFile(writeRecordFile(notes, written))).toMatchObject({ ok: true, facts: notes });
  });

  it('has one fact on each line', () => {
    const facts = [
      aFact({ kind: 'module-opened', module: 'a' }),
      aFact({ kind: 'module-opened', module: 'b' }),
    ];
    expect(writeRecordFile(facts, written).split('\n')).toHaveLength(5);
  });

  it('reads back when an editor put a mark at its start', () => {
    expect(readRecordFile('\uFEFF' + file([]))).toMatchObject({ ok: true });
  });

  it('carries on what a newer release wrote, and says how much', () => {
    const plan = {
      id: 'newer-fact-1',
      at: written,
      v: 1,
      kind: 'not-yet-known',
      when: 'Monday',
      steps: ['ask', 'listen'],
    };
    const read = readRecordFile(file([plan]));
    expect(read).toEqual({ ok: true, facts: [plan], newer: 1, skipped: [] });
    expect(readRecordFile(writeRecordFile([plan as unknown as Fact], written))).toEqual(read);
  });
});

describe('a file that may be anything', () => {
  it.each([
    ['empty', '', 'The file is empty.'],
    ['blank', ' \n', 'The file is empty.'],
    ['cut off', file([]).slice(0, -4), 'damaged'],
    ['a web page', '<!doctype html><p>hello', 'damaged'],
    ['a list', '[]', 'not made by the record page'],
    ['nothing', 'null', 'not made by the record page'],
    ['a number', '7', 'not made by the record page'],
    ['another product’s', '{"format":"other-record","v":1,"facts":[]}', 'not made by the record page'],
    ['from a later version', file([], { v: 2 }), 'newer version'],
    ['without a version', file([], { v: undefined }), 'damaged'],
    ['without facts', JSON.stringify({ format: 'within-reach-record', v: 1 }), 'holds none'],
    [
      'with facts that are no list',
      JSON.stringify({ format: 'within-reach-record', v: 1, facts: { length: 3 } }),
      'holds none',
    ],
    [
      'of a million facts',
      `{"format":"within-reach-record","v":1,"facts":[${'{},'.repeat(999_999)}{}]}`,
      'more than 100,000 entries',
    ],
    ['as large as a film', ' '.repeat(largestFile + 1), 'far larger'],
    ['nested a million deep', '['.repeat(1_000_000) + ']'.repeat(1_000_000), ''],
  ])('is refused in plain words when it is %s', (_, text, words) => {
    expect(whyNot(text)).toContain(words);
    expect(whyNot(text)).not.toContain('it was read');
  });

  it('is read for what is sound in it, and says what was left out', () => {
    const sound = aFact({ kind: 'module-opened', module: 'a' });
    expect(readRecordFile(file([sound, 'x', null, { ...sound, at: 'soon' }, sound]))).toEqual({
      ok: true,
      facts: [sound],
      newer: 0,
      skipped: [
        { why: 'damaged, or not written by this site', count: 3 },
        { why: 'in the file twice', count: 1 },
      ],
    });
  });

  it('cannot reach the prototype of anything', () => {
    const text = file([]).replace(
      '"facts":[]',
      '"__proto__":{"polluted":1},"facts":[{"__proto__":{"polluted":1},"id":"aaaaaaaa","at":"2026-05-03T12:00:00Z","v":1,"kind":"module-opened","module":"m"}]',
    );
    expect(readRecordFile(text)).toMatchObject({ ok: true, facts: [], skipped: [{ count: 1 }] });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('never makes the reader fall over', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((facts) => file(facts)),
        ),
        (text) => {
          const read = readRecordFile(text);
          if (!read.ok) expect(read.why).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe('a record of an earlier release', () => {
  const folder = new URL('../cases/old-records/', import.meta.url);

  it.each(readdirSync(folder))('still opens whole: %s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const read = readRecordFile(text);
    const facts = (JSON.parse(text) as { facts: unknown[] }).facts;
    expect(read).toEqual({ ok: true, facts, newer: 0, skipped: [] });
  });

  it('has a sample of every kind of fact', () => {
    const kinds = readdirSync(folder).flatMap((name) => {
      const read = readRecordFile(readFileSync(new URL(name, folder), 'utf8'));
      return read.ok ? read.facts.map(({ kind }) => kind) : [];
    });
    expect(factKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});
