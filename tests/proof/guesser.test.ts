import { describe, expect, test } from 'vitest';
import { giveawayProblems } from '#proof/giveaway-problems.ts';
import { absolutes, guess, guessParts, votes, weights } from '#proof/guesser.ts';
import { guesserTable } from '#proof/guesser-table.ts';
import type { Question } from '#assessment/question.schema.ts';
import { aSingle, aStatements } from '../helpers/questions.ts';

const asked = (texts: string[], right: number): Question => {
  const question = aSingle(right, texts.length);
  return {
    ...question,
    options: question.options.map((option, index) => ({ ...option, text: texts[index]! })),
  };
};

describe('the guesser', () => {
  test('gets no more than chance where options cannot be told apart by their wording', () => {
    const { guesser, chance } = guess([aSingle(0), aSingle(1), aSingle(2), aSingle(3)]);
    expect([guesser, chance]).toEqual([0.25, 0.25]);
  });

  test('finds the longest, the careful and the one without “always”', () => {
    const questions = [
      asked(['Short.', 'It always helps.', 'It may help some people, and that often depends on the job.'], 2),
    ];
    expect(guess(questions)).toMatchObject({ guesser: 1, cues: { longest: 1, hedged: 1, shortest: 0 } });
  });

  test('is misled where the right one is none of these', () => {
    expect(
      guess([asked(['Ask.', 'It may often help, as it does for some people.', 'Never.'], 0)]).guesser,
    ).toBe(0);
  });

  test('goes by what echoes the stem', () => {
    const options = ['The next specialist', 'The nearest person'];
    expect(votes('What does the employment specialist do?', options)).toEqual([2, 0]);
    expect(weights('echo', 'What does the employment specialist do?', options)).toEqual([1, 0]);
  });

  test('calls a statement false where it holds an absolute word, and true where it hedges', () => {
    const { options: _, ...rest } = { ...aStatements([false, true, true]), options: 0 };
    const texts = ['It always works.', 'It may work.', 'It works.'];
    const question = {
      ...rest,
      statements: rest.statements.map((statement, index) => ({ ...statement, text: texts[index]! })),
    } as Question;
    expect(guessParts([question])).toEqual({ parts: 3, guesser: 2.5 / 3, chance: 0.5 });
  });

  test('counts absolute words in right and in wrong options apart', () => {
    expect(absolutes([asked(['It is never so.', 'It is so.', 'All of it.'], 1)])).toEqual({
      wrong: 1,
      right: 0,
    });
  });

  test('is reported as a table', () => {
    expect(guesserTable([aSingle(0), aSingle(1)])).toContain(
      '| the guesser, letting the cues below vote | 25% (0.0) |',
    );
  });
});

describe('what gives right options away over all questions', () => {
  const locate = () => ({ line: 1, column: 1 });
  const files = (questions: Question[]) => [
    { file: 'fair.yaml', questions: [aSingle(0), aSingle(1)], locate },
    { file: 'worse.yaml', questions, locate },
  ];
  const long = asked(['a much longer option that says far more', 'short', 'brief', 'small'], 0);

  test('is told once there are enough questions to tell', () => {
    expect(giveawayProblems(files(Array.from({ length: 10 }, () => long)))).toEqual([]);
    const problems = giveawayProblems(files(Array.from({ length: 40 }, () => long)));
    expect(problems.map(({ kind }) => kind)).toEqual(['right-is-longest', 'right-is-first', 'guessable']);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['worse.yaml']));
  });

  test('is nothing where no cue helps', () => {
    const fair = Array.from({ length: 40 }, (_, index) => aSingle(index % 4));
    expect(giveawayProblems(files(fair))).toEqual([]);
  });
});
