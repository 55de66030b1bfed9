import { describe, expect, test } from 'vitest';
import { partProblems } from '#proof/part-problems.ts';
import { absolutes, guessParts, setsOf } from '#proof/parts.ts';
import type { Question } from '#assessment/question.schema.ts';
import { aSeveral, aSingle, aStatements } from '../helpers/questions.ts';

const statements = (given: readonly (readonly [text: string, answer: boolean])[]): Question => {
  const question = aStatements(given.map(([, answer]) => answer));
  return {
    ...question,
    statements: question.statements.map((statement, at) => ({ ...statement, text: given[at]![0] })),
  };
};

describe('a part that is right or wrong', () => {
  test('is guessed wrong where there is an absolute word, right where there is a careful one, and left to chance otherwise', () => {
    const question = statements([
      ['It always works.', false],
      ['It may work.', true],
      ['It works.', true],
    ]);
    expect(guessParts([question])).toEqual({ parts: 3, found: 2.5 / 3, chance: 0.5 });
  });

  test('belongs to statements and to questions with several right options only', () => {
    expect(setsOf([aSingle(1), aStatements([true, false, false]), aSeveral([0, 2], 5)])).toEqual([
      { right: 1, of: 3 },
      { right: 2, of: 5 },
    ]);
  });

  test('absolute words are counted in right and in wrong options apart', () => {
    const question = aSingle(1, 3);
    const texts = ['It is never so.', 'It is so.', 'All of it.'];
    const worded = {
      ...question,
      options: question.options.map((option, at) => ({ ...option, text: texts[at]! })),
    };
    expect(absolutes([worded])).toEqual({ wrong: 1, right: 0 });
  });
});

describe('what gives parts away over all questions', () => {
  const locate = () => ({ line: 1, column: 1 });
  const fair = Array.from({ length: 20 }, (_, at) => aSingle(at % 4));
  const problems = (questions: Question[]) =>
    partProblems([
      { file: 'fair.yaml', questions: fair, locate },
      { file: 'worse.yaml', questions, locate },
    ]).map(({ kind, file, what }) => [kind, file, what]);
  const many = (make: (at: number) => Question) => Array.from({ length: 20 }, (_, at) => make(at));

  test('is nothing where nothing does', () => {
    expect(
      problems(many((at) => aStatements([true, at % 2 === 0, at % 4 === 0, false, at % 3 === 0]))),
    ).toEqual([]);
  });

  test('is “may” in what is right and “always” in what is wrong', () => {
    const given = many((at) =>
      statements([
        ['It may work.', true],
        ['It always works.', false],
        ['It works.', at % 2 === 0],
      ]),
    );
    expect(problems(given)).toMatchObject([
      ['parts-won-by-form', 'worse.yaml', expect.stringContaining('83 %')],
    ]);
  });

  test('is that as many are right in most sets', () => {
    expect(problems(many(() => aSeveral([0, 1, 2], 5)))).toMatchObject([
      ['as-many-right-in-most', 'worse.yaml', expect.stringContaining('3 are right')],
    ]);
  });

  test('is that half are right in most sets', () => {
    expect(
      problems(many((at) => (at % 2 ? aStatements([true, false]) : aStatements([true, true, false, false])))),
    ).toMatchObject([['half-right-in-most', 'worse.yaml', expect.stringContaining('20 of 20')]]);
  });

  test('is not told of a few', () => {
    expect(problems(many(() => aSeveral([0, 1, 2], 5)).slice(0, 5))).toEqual([]);
  });
});
