import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { questionSchema, questionsFileSchema, type Question } from '#assessment/question.schema.ts';
import { lossesOf } from '#banks/carried.ts';
import { bankOf, endings, exportFormats, type ExportFormat } from '#banks/export-bank.ts';
import { bringBank, sameQuestion } from '#banks/import-bank.ts';
import { settled } from '#banks/plain-text.ts';
import { importFormats, type ImportFormat } from '#banks/read-bank.ts';
import { entriesOf } from '#banks/write-entries.ts';
import { readYaml } from '#build/read-yaml.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Texts as people and machines write them: words, and every sign that some format gives a meaning to. */
const text = (least: number) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            'work',
            'ask',
            'a',
            'Friday',
            '10:30',
            'é',
            '£',
            '…',
            '“so”',
            'true',
            '1',
          ),
        },
        { weight: 3, arbitrary: fc.constantFrom(...'~=#{}:\\%[]()<>&|"\'’`*_-+@/;,.?!$') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            '->',
            '####',
            '//',
            '::',
            '[html]',
            '%50%',
            '&amp;',
            '&#33;',
            '<b>',
            '</p>',
            ']]>',
            '<!--',
            '$CATEGORY:',
            'ANSWER:',
            '\n',
          ),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => settled(parts.join(' ')))
    .map((made) =>
      [...made].length >= least ? made : `${made} and so on it goes, for a little longer`.trim(),
    );

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const feedback = text(12);
const base = {
  id: fc.constant('the-question'),
  objective: slug,
  section: slug,
  stem: text(10),
  claims: fc.uniqueArray(fc.stringMatching(/^[A-Z]\d{2}$/), { minLength: 1, maxLength: 3 }),
};
const different = { selector: ({ text }: { text: string }) => text.toLowerCase() };
const option = fc.record({ text: text(1), correct: fc.boolean(), feedback });
const tidy = <One extends { correct: boolean }>(options: One[]) =>
  options.map(({ correct, ...rest }) => (correct ? { ...rest, correct } : rest));
const kinds = [
  fc.record({
    ...base,
    kind: fc.constant('single'),
    options: fc
      .uniqueArray(option, { minLength: 3, maxLength: 6, ...different })
      .map((options) => tidy(options.map((one, index) => ({ ...one, correct: index === 1 })))),
  }),
  fc.record({
    ...base,
    kind: fc.constant('several'),
    options: fc
      .uniqueArray(option, { minLength: 4, maxLength: 8, ...different })
      .map((options) =>
        tidy(options.map((one, index) => ({ ...one, correct: index === 1 || (one.correct && index > 1) }))),
      ),
  }),
  fc.record({
    ...base,
    kind: fc.constant('statements'),
    statements: fc.uniqueArray(fc.record({ text: text(5), answer: fc.boolean(), feedback }), {
      minLength: 2,
      maxLength: 8,
      ...different,
    }),
  }),
  fc.record({
    ...base,
    kind: fc.constant('order'),
    items: fc.uniqueArray(fc.record({ text: text(1), feedback }), {
      minLength: 3,
      maxLength: 7,
      ...different,
    }),
  }),
  fc
    .record({
      ...base,
      kind: fc.constant('match'),
      groups: fc.uniqueArray(
        text(4).filter((group) => !/\n/.test(group)),
        { minLength: 2, maxLength: 4, selector: (group) => group.toLowerCase() },
      ),
      items: fc.uniqueArray(fc.record({ text: text(1), place: fc.nat(3), feedback }), {
        minLength: 3,
        maxLength: 8,
        ...different,
      }),
    })
    .map(({ groups, items, ...rest }) => ({
      ...rest,
      groups,
      items: items.map(({ place, ...item }) => ({ ...item, group: groups[place % groups.length]! })),
    }))
    // What is sorted into “true” and nothing else is a list of statements in the words of a bank.
    .filter(({ items }) => items.some(({ group }) => group !== 'true' && group !== 'false')),
  fc.record({
    ...base,
    kind: fc.constant('estimate'),
    unit: text(1).filter((unit) => !/\n/.test(unit)),
    min: fc.integer({ min: -50, max: 0 }),
    max: fc.integer({ min: 100, max: 5000 }),
    step: fc.constantFrom(1, 5, 0.5),
    figure: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    within: fc.integer({ min: 0, max: 20 }),
    reveal: text(20),
  }),
  fc.record({
    ...base,
    kind: fc.constant('written'),
    checklist: fc.uniqueArray(fc.record({ text: text(5), feedback }), {
      minLength: 2,
      maxLength: 6,
      ...different,
    }),
    example: text(20),
  }),
];
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(...kinds).map((made) => questionSchema.parse(made));

const bring = (format: ExportFormat, bank: string) =>
  bringBank(
    { file: `bank.${endings[format]}`, bytes: new TextEncoder().encode(bank) },
    { module: 'lesson', known: new Map() },
  );

describe.each(exportFormats)('any question, out as %s and in again', (format) => {
  test('is the same, or is said to lose something', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const bank = bankOf(
          [{ category: ['A / B', 'C'], home: { module: 'lesson' }, questions: [question] }],
          format,
        );
        const { added, problems } = bring(format, bank);
        if (lossesOf(question, format).length) return;
        expect(problems).toEqual([]);
        expect(added.map((entry) => entry.question)).toEqual([question]);
        expect(sameQuestion(added[0]!.question, question)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('any file', () => {
  const whole = (bytes: Uint8Array, format: ImportFormat) => {
    const { added, problems } = bringBank(
      { file: 'bank', bytes, format },
      { module: 'lesson', known: new Map() },
    );
    expect(added.length + problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.what).toMatch(/[.?]$/);
      expect([problem.why, problem.cure].every((said) => said.length > 10)).toBe(true);
    }
    if (!added.length) return;
    const { value, problems: faults } = readYaml('questions.yaml', entriesOf(added));
    expect(faults).toEqual([]);
    expect(questionsFileSchema.parse(value)).toEqual(added.map(({ question }) => question));
  };

  test.each(importFormats)('read as %s gives questions that can be read, or says why not', (format) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          text(1).map((made) => new TextEncoder().encode(made)),
        ),
        (bytes) => whole(bytes, format),
      ),
      { numRuns: 300 },
    );
  });

  test.each(exportFormats)('that was %s before somebody cut and pasted in it does the same', (format) => {
    fc.assert(
      fc.property(
        fc.array(anyQuestion, { minLength: 1, maxLength: 3 }),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat(30),
            fc.oneof(text(1), fc.constantFrom('{', '}', '"', '<', '\n\n', '~%', '<question>', ';')),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (questions, cuts) => {
          let bank = bankOf([{ category: ['A'], home: {}, questions }], format);
          for (const [at, count, pasted] of cuts) {
            const place = at % bank.length;
            bank = bank.slice(0, place) + pasted + bank.slice(place + count);
          }
          whole(new TextEncoder().encode(bank), format);
        },
      ),
      { numRuns: 200 },
    );
  });
});
