import { expect, test } from 'vitest';
import { keyOf } from '#assessment/key.ts';
import type { Json } from '#facts/fact.ts';
import { scorm12, scorm2004, type Dialect } from '#packages/dialect.ts';
import { interactionsIn, reportedOf, valuesOf } from '#packages/interaction.ts';
import { siteContent } from '#build/site-content.ts';
import { aFact } from '../facts/facts.ts';

const { modules } = await siteContent();
const questions = modules.flatMap(({ questions }) => questions.value);
const told = (kind: string, answer: Json, dialect: Dialect) => {
  const question = questions.find((one) => one.kind === kind)!;
  const fact = aFact({
    kind: 'question-answered',
    module: 'm',
    question: question.id,
    edition: 'e',
    answer,
    outcome: 'wrong',
  });
  const reported = reportedOf(keyOf(question));
  const [found] = interactionsIn([fact], reported ? { [question.id]: reported } : {});
  return (
    found &&
    Object.fromEntries(
      valuesOf(found, 0, dialect).map(([name, value]) => [name.split('.').slice(3).join('.'), value]),
    )
  );
};

test.each([
  ['single', 1, 'choice', 'b'],
  ['several', [0, 2], 'choice', 'a,c'],
  ['statements', [true, false], 'matching', '1.t,2.f'],
  ['order', [2, 0, 1], 'sequencing', 'c,a,b'],
  ['match', [1, 0], 'matching', '1.b,2.a'],
  ['estimate', 40, 'numeric', '40'],
] as [string, Json, string, string][])(
  'an answer to %s is told in single letters, which every system takes',
  (kind, answer, type, response) => {
    expect(told(kind, answer, scorm12)).toMatchObject({ type, student_response: response, result: 'wrong' });
  },
);

test('SCORM 2004 has other signs between the parts, and another word for wrong', () => {
  expect(told('several', [0, 2], scorm2004)).toMatchObject({
    learner_response: 'a[,]c',
    result: 'incorrect',
  });
  expect(told('match', [1, 0], scorm2004)).toMatchObject({ learner_response: '1[.]b[,]2[.]a' });
});

test('what is answered in one’s own words, and what was only carried in a bookmark, is never told', () => {
  expect(told('written', 'text', scorm12)).toBeUndefined();
  expect(told('single', null, scorm12)).toBeUndefined();
  expect(told('estimate', -3, scorm12)).toBeUndefined();
});

test('every question of the site has an id and a pattern that the strictest system takes', () => {
  for (const question of questions) {
    const reported = reportedOf(keyOf(question));
    if (!reported) continue;
    expect(question.id).toMatch(/^[\w.:/-]{1,255}$/);
    const [, , , [, pattern]] = valuesOf(
      { fact: 'f', id: question.id, reported, given: reported.right, right: true },
      0,
      scorm12,
    ) as [[string, string], [string, string], [string, string], [string, string], [string, string]];
    expect(pattern).toMatch(/^(\d+(\.\d+)?|[a-z](,[a-z])*|\d\.[a-z](,\d\.[a-z])*)$/);
  }
});
