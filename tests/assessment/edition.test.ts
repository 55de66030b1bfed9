import { expect, test } from 'vitest';
import { edition } from '#assessment/edition.ts';
import { aSingle } from '../helpers/questions.ts';

test('a question whose key changed is another edition', () => {
  expect(edition(aSingle(1))).not.toBe(edition(aSingle(2)));
});

test('mending the feedback keeps the edition, so that answers stay', () => {
  const question = aSingle(1);
  const mended = {
    ...question,
    options: question.options.map((option) => ({ ...option, feedback: 'Said more kindly.' })),
  };
  expect(edition(mended)).toBe(edition(question));
});
