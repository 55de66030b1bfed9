import { describe, expect, test } from 'vitest';
import { readMdx } from '#curriculum/read-mdx.ts';
import { measureLesson, repeatsBetween } from '#curriculum/lesson-measures.ts';
import { lessonLimits, lessonProblems, type MeasuredLesson } from '#curriculum/lesson-problems.ts';
import { addMinutes, minutesOf } from '#curriculum/minutes.ts';
import { safetyProblems, type SafetyPage } from '#curriculum/safety-problems.ts';
import { aSingle } from '../helpers/questions.ts';

const bodyOf = (text: string) => readMdx('lesson.mdx', text).body;
const aLesson = (text: string, over: Partial<MeasuredLesson> = {}): MeasuredLesson => ({
  slug: 'one',
  file: 'one/index.mdx',
  value: { kind: 'lesson' },
  body: bodyOf(text),
  questions: { file: 'one/questions.yaml', value: [] },
  audiences: ['employers'],
  ...over,
});
const kinds = (lesson: MeasuredLesson) => lessonProblems([lesson]).map(({ kind }) => kind);

describe('a lesson is told to be', () => {
  test('too long beyond 1,500 words', () => {
    expect(kinds(aLesson(`## One\n\n${'Work helps most. '.repeat(500)}`))).toEqual([]);
    expect(kinds(aLesson(`## One\n\n${'Work helps most. '.repeat(501)}`))).toEqual(['too-long']);
  });

  test('crowded where one sentence has two marks, and not where two sentences have one each', () => {
    const claim = '<Claim id="C001" />';
    const far = 'Somebody who wants a job asks for help with it. '.repeat(8);
    expect(kinds(aLesson(`## One\n\n${far} Work helps.${claim} Rest helps.${claim}`))).toEqual([]);
    expect(kinds(aLesson(`## One\n\n${far} Work${claim} helps.${claim}`))).toEqual(['citations-crowded']);
    expect(kinds(aLesson(`## One\n\n| a | b |\n|---|---|\n| One${claim} | Two${claim} |\n\n${far}`))).toEqual(
      [],
    );
  });

  test('dense where marks stand too close', () => {
    const claim = '<Claim id="C001" />';
    const text = `## One\n\n${`Work helps people with ten words in all, roughly.${claim} `.repeat(6)}`;
    expect(kinds(aLesson(text))).toEqual(['citations-dense']);
  });

  test('about its sources where too many sentences name one', () => {
    const text = (count: number) => `## One\n\n${'The paper says that work helps. '.repeat(count)}`;
    expect(kinds(aLesson(text(lessonLimits.sources)))).toEqual([]);
    expect(kinds(aLesson(text(lessonLimits.sources + 1)))).toEqual(['names-its-sources']);
  });

  test('kind by formula where corrections open with a compliment', () => {
    const kind = aSingle(0, 4);
    const said = (feedback: string) => ({
      ...kind,
      options: kind.options.map((option) => ({
        ...option,
        feedback: option.correct ? option.feedback : feedback,
      })),
    });
    const lesson = (feedback: string) =>
      aLesson('## One\n\nWork helps.', { questions: { file: 'q.yaml', value: [said(feedback)] } });
    expect(kinds(lesson('Kind, but it goes past the evidence.'))).toEqual(['kind-formula']);
    expect(kinds(lesson('That is a natural thought, and it is not so.'))).toEqual(['kind-formula']);
    expect(kinds(lesson('The trials do not show this.'))).toEqual([]);
  });

  test('telling again what another lesson tells', () => {
    const sentence =
      'Employers in Great Britain must make reasonable adjustments for disabled workers, applicants and contractors.';
    const other = aLesson(`## Two\n\n${sentence}`, { slug: 'two', file: 'two/index.mdx' });
    expect(lessonProblems([aLesson(`## One\n\n${sentence}`), other]).map(({ kind }) => kind)).toEqual([
      'told-twice',
    ]);
    expect(lessonProblems([aLesson('## One\n\nEmployers must act.'), other])).toEqual([]);
    // Nobody meets both where they stand in different courses.
    expect(lessonProblems([aLesson(`## One\n\n${sentence}`), { ...other, audiences: ['advisers'] }])).toEqual(
      [],
    );
  });
});

test('the closest repeats come first, and none within one lesson', () => {
  const one =
    'Trials found that people given placement with support got jobs more often than people given training.';
  const near =
    'Trials found that people given placement with support got jobs more often than people given preparation.';
  const found = repeatsBetween(
    [
      { slug: 'a', body: bodyOf(`${one} ${one}`) },
      { slug: 'b', body: bodyOf(near) },
      { slug: 'c', body: bodyOf(one) },
    ],
    0.5,
  );
  expect(found[0]).toMatchObject({ lesson: 'a', other: 'c', share: 1 });
  expect(found.every(({ lesson, other }) => lesson !== other)).toBe(true);
});

test('words, marks and grade are counted from what a reader sees', () => {
  const { words, citations } = measureLesson(bodyOf('## One\n\nWork helps people.<Claim id="C001" />'), []);
  expect([words, citations]).toEqual([3, 33.3]);
});

describe('minutes', () => {
  test('are two hundred words each, forty-five seconds a question, three for writing', () => {
    expect(minutesOf(bodyOf('Work helps people now. '.repeat(450)), 8)).toEqual({ read: 9, everything: 18 });
    expect(minutesOf(bodyOf('Work helps people now. '.repeat(450)), 8, { writes: false })).toEqual({
      read: 9,
      everything: 15,
    });
  });

  test('are never none, and add up', () => {
    expect(minutesOf(bodyOf('Short.'), 0, { writes: false })).toEqual({ read: 1, everything: 1 });
    expect(
      addMinutes([
        { read: 2, everything: 3 },
        { read: 5, everything: 8 },
      ]),
    ).toEqual({ read: 7, everything: 11 });
  });
});

describe('words that must lead to safety', () => {
  const page = (text: string, over: Partial<SafetyPage> = {}): SafetyPage => ({
    texts: [{ text, place: { file: 'a.mdx', line: 3, column: 1 } }],
    links: [],
    showsHelp: false,
    ...over,
  });
  const told = (given: SafetyPage) => safetyProblems(given).map(({ kind }) => kind);

  test.each([
    'He says he wants to die.',
    'She said that she could kill herself.',
    '“I can’t do this any more,” he said.',
    'There is no point in going on.',
    'She has lost hope.',
    'It isn’t worth living.',
    'He talked of suicide.',
    'They would be better off without me.',
    'She has been hurting herself.',
  ])('“%s” does', (text) => {
    expect(told(page(text))).toEqual(['danger-without-help']);
    expect(told(page(text, { links: ['/help/'] }))).toEqual([]);
    expect(told(page(text, { links: ['/modules/safety-employers/#now'] }))).toEqual([]);
    expect(told(page(text, { showsHelp: true }))).toEqual([]);
  });

  test.each([
    'A dying trade needs new people.',
    'This is a dead end job.',
    'I hope to work.',
    'He lives alone.',
  ])('“%s” does not', (text) => {
    expect(told(page(text))).toEqual([]);
  });

  test('a drowsy driver is told not to drive', () => {
    expect(told(page('He is drowsy until ten. His job is driving a van.'))).toEqual([
      'drowsy-without-warning',
    ]);
    expect(
      told(
        page(
          'He is drowsy until ten. His job is driving a van. He does not drive until it is checked: must not.',
        ),
      ),
    ).toEqual([]);
    expect(told(page('He is drowsy until ten. He sorts letters.'))).toEqual([]);
  });
});
