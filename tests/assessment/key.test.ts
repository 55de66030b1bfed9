import { describe, expect, test } from 'vitest';
import { isKey, keyOf } from '#assessment/key.ts';
import {
  aMatch,
  anEstimate,
  anOrder,
  aSeveral,
  aSingle,
  aStatements,
  aWritten,
} from '../helpers/questions.ts';

const keys = [
  aSingle(2),
  aSeveral([0, 3]),
  aStatements([true, false, true]),
  anOrder(4),
  aMatch([0, 1, 2, 0]),
  anEstimate(),
  aWritten(),
].map((question) => [question.kind, keyOf(question)] as const);

describe('what a page carries for marking', () => {
  test.each(keys)(
    'the key of a %s question is one once it was written into a page and read again',
    (_, key) => {
      expect(isKey(JSON.parse(JSON.stringify(key)))).toBe(true);
    },
  );

  test.each([
    [null],
    [undefined],
    ['single'],
    [[]],
    [{}],
    [{ kind: 'riddle', correct: [true] }],
    [{ kind: 'toString' }],
  ])('%j is none', (value) => {
    expect(isKey(value)).toBe(false);
  });
});
