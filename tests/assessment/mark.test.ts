import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '#assessment/key.ts';
import { mark, type Answer } from '#assessment/mark.ts';
import { shownOrder } from '#assessment/shown-order.ts';
import type { Question } from '#assessment/question.schema.ts';
import {
  aMatch,
  anEstimate,
  anOrder,
  aSeveral,
  aSingle,
  aStatements,
  aWritten,
} from '../helpers/questions.ts';

const everyKind: Question[] = [
  aSingle(2),
  aSeveral([0, 3]),
  aStatements([true, false, true]),
  anOrder(4),
  aMatch([0, 1, 2, 0]),
  anEstimate(),
  aWritten(),
];

describe('marking', () => {
  test.each(everyKind.map((question) => [question.kind, question] as const))(
    'an empty answer to a %s question is unanswered, not wrong',
    (_kind, question) => {
      expect(mark(keyOf(question), null)).toEqual({ outcome: 'unanswered' });
      expect(mark(keyOf(question), [])).toEqual({ outcome: 'unanswered' });
    },
  );

  test('any answer at all gives exactly one outcome and never throws', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.constant(null),
      fc.record({ text: fc.anything(), ticked: fc.anything() }),
      fc.array(fc.oneof(fc.integer({ min: -3, max: 9 }), fc.boolean(), fc.constant(null)), { maxLength: 9 }),
    ) as fc.Arbitrary<Answer>;
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), anything, (question, answer) => {
        expect(['unanswered', 'right', 'wrong', 'estimated', 'self-checked']).toContain(
          mark(keyOf(question), answer).outcome,
        );
      }),
    );
  });

  test('only the right option makes a single choice right', () => {
    const question = aSingle(2);
    expect([0, 1, 2, 3].map((option) => mark(keyOf(question), option).outcome)).toEqual([
      'wrong',
      'wrong',
      'right',
      'wrong',
    ]);
  });

  test('a wrong choice says which right option was missed', () => {
    expect(mark(keyOf(aSingle(2)), 0)).toEqual({
      outcome: 'wrong',
      parts: ['wrongly-chosen', 'rightly-left', 'missed', 'rightly-left'],
    });
  });

  test('several choices are right whatever the order they were ticked in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 3], { minLength: 3 }), (ticked) => {
        expect(mark(keyOf(aSeveral([0, 1, 3])), ticked).outcome).toBe('right');
      }),
    );
  });

  test('one tick too many makes several choices wrong, and only that tick is wrongly chosen', () => {
    expect(mark(keyOf(aSeveral([0, 3])), [0, 3, 4])).toEqual({
      outcome: 'wrong',
      parts: ['right', 'rightly-left', 'rightly-left', 'right', 'wrongly-chosen'],
    });
  });

  test('statements are marked one by one once all are answered', () => {
    const question = aStatements([true, false, true]);
    expect(mark(keyOf(question), [true, null, true])).toEqual({ outcome: 'unanswered' });
    expect(mark(keyOf(question), [true, true, true])).toEqual({
      outcome: 'wrong',
      parts: ['right', 'wrongly-chosen', 'right'],
    });
  });

  test('an order is right only as the author wrote it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const right = order.every((item, place) => item === place);
        expect(mark(keyOf(anOrder(4)), order).outcome).toBe(right ? 'right' : 'wrong');
      }),
    );
  });

  test('sorting is unanswered until every item has a group', () => {
    expect(mark(keyOf(aMatch([0, 1])), [0, null])).toEqual({ outcome: 'unanswered' });
    expect(mark(keyOf(aMatch([0, 1])), [0, 2])).toEqual({ outcome: 'wrong', parts: ['right', 'misplaced'] });
  });

  test('a written answer is judged by nobody but its writer', () => {
    expect(mark(keyOf(aWritten(3)), { text: 'I would ask.', ticked: [2] })).toEqual({
      outcome: 'self-checked',
      parts: ['not-ticked', 'not-ticked', 'ticked'],
    });
    expect(mark(keyOf(aWritten(3)), { text: '  ', ticked: [0, 1, 2] })).toEqual({ outcome: 'unanswered' });
  });

  test('a right answer is right whatever the order it was shown in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(aSingle(2), aSeveral([0, 3]), aMatch([0, 1, 2, 0])),
        fc.string(),
        (question, seed) => {
          const key = keyOf(question);
          const count = 'options' in question ? question.options.length : question.items.length;
          const right = shownOrder(question.kind, count, seed).filter(
            (part) => 'correct' in key && key.correct[part],
          );
          const answer = key.kind === 'match' ? key.places : key.kind === 'single' ? right[0]! : right;
          expect(mark(key, answer as Answer).outcome).toBe('right');
        },
      ),
    );
  });

  test('a guess is close or not, and is told how far off it was', () => {
    expect(mark(keyOf(anEstimate(70, 5)), 65)).toEqual({ outcome: 'estimated', close: true, off: -5 });
    expect(mark(keyOf(anEstimate(70, 5)), 20)).toEqual({ outcome: 'estimated', close: false, off: -50 });
  });
});
