import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { asBankQuestion } from '#banks/as-bank-question.ts';
import { bankOf } from '#banks/export-bank.ts';
import { groupsOf } from '#banks/groups.ts';
import { bringBank } from '#banks/import-bank.ts';
import { checkContent } from '#build/check.ts';

const { content } = await checkContent(process.cwd());
const groups = groupsOf(content, 'Within Reach');
const bank = groups.flatMap(({ questions, home }) => questions.map((one) => asBankQuestion(one, home)));

/** The parts of a mark that Moodle takes; it refuses a file with any other. */
const marks = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
];

describe('what Moodle asks of a bank', () => {
  test('each option gives a part of the mark that Moodle knows, and the right ones give all of it', () => {
    for (const { id, asks } of bank) {
      if (asks.type !== 'choice') continue;
      for (const { worth } of asks.options) expect(marks, id).toContain(Math.abs(worth));
      const right = asks.options.filter(({ worth }) => worth > 0).reduce((sum, { worth }) => sum + worth, 0);
      expect(right, id).toBeCloseTo(100, 3);
      if (asks.many)
        expect(
          asks.options.reduce((sum, { worth }) => sum + worth, 0),
          id,
        ).toBeLessThan(0.001);
    }
  });

  test('names, ID numbers, tags and answers are as long as its tables hold', () => {
    for (const { id, name, tags, asks } of bank) {
      expect(id!.length).toBeLessThanOrEqual(100);
      expect(name!.length).toBeLessThanOrEqual(255);
      for (const tag of tags) expect(tag.length, tag).toBeLessThanOrEqual(50);
      if (asks.type === 'matching')
        for (const { answer } of asks.pairs) expect(answer.length).toBeLessThanOrEqual(255);
    }
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
  });

  test('a matching question has two pairs and three answers, or its form will not save it', () => {
    for (const { id, asks } of bank)
      if (asks.type === 'matching') {
        expect(asks.pairs.length, id).toBeGreaterThanOrEqual(2);
        expect(asks.pairs.length + asks.spare.length, id).toBeGreaterThanOrEqual(3);
      }
  });

  test('Moodle XML is XML, with two hints in each ordering question', () => {
    const xml = bankOf(groups, 'moodle-xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const orderings = xml.split('<question type="ordering">').slice(1);
    expect(orderings.length).toBe(bank.filter(({ asks }) => asks.type === 'ordering').length);
    for (const one of orderings) expect(one.split('</question>')[0]!.match(/<hint /g)).toHaveLength(2);
  });

  test('in GIFT nothing is escaped but the signs that it gives a meaning to', () => {
    const escapes = bankOf(groups, 'gift').match(/\\./g) ?? [];
    expect([...new Set(escapes)].filter((one) => !/^\\[\\~=#{}:]$/.test(one))).toEqual([]);
  });

  test('no order is written down solved in GIFT', () => {
    const gift = bankOf(groups, 'gift');
    const orders = gift.split('\n\n').filter((one) => /-> 1\n/.test(one) && /-> 2\n/.test(one));
    expect(orders.length).toBeGreaterThan(5);
    const solved = orders.filter((one) => {
      const places = [...one.matchAll(/-> (\d+)\n/g)].map(([, place]) => Number(place));
      return places.every((place, index) => place === index + 1);
    });
    expect(solved).toEqual([]);
  });

  test('a name with a slash is one category, and not two', () => {
    const [group] = groups;
    const named = { ...group!, category: ['Top', 'Work and/or health'] };
    expect(bankOf([named], 'gift')).toContain('$CATEGORY: $course$/top/Top/Work and//or health\n');
    expect(bankOf([named], 'moodle-xml')).toContain('<text>$course$/top/Top/Work and//or health</text>');
  });
});

// Reading that goes over such a text again for each sign in it does not come to its end within the time of a test.
test.each([
  ['moodle-xml', '<quiz>', '<![CDATA['],
  ['moodle-xml', '<quiz>', '<!--'],
  ['moodle-xml', '<quiz>', '<a>'],
  ['moodle-xml', '<quiz><question type="essay"><questiontext><text><![CDATA[', '<p '],
  ['gift', 'Which of these?{', '~a\n'],
  ['aiken', 'Which of these?\n', 'A. x\n'],
  ['csv', 'stem,right\n', '"" ,"'],
] as const)('%s that opens with %s and goes on with “%s” is read to its end', (format, opens, goesOn) => {
  const bytes = new TextEncoder().encode(opens + goesOn.repeat(100_000));
  const { added, problems } = bringBank(
    { file: 'bank', bytes, format },
    { module: 'lesson', known: new Map() },
  );
  expect(added.length + problems.length).toBeGreaterThan(0);
});
