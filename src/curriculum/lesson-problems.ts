import type { Problem } from '#authoring/problem.ts';
import type { Question } from '#assessment/question.schema.ts';
import { measureLesson, repeatsBetween } from '#curriculum/lesson-measures.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import type { ModuleFrontmatter } from '#curriculum/module.schema.ts';

/** Beyond these a lesson is not published. Words; marks for each hundred words; shares from 0 to 1. */
export const lessonLimits = { words: 1500, citations: 5, sources: 10, kind: 0.15, repeat: 0.9 } as const;

export interface MeasuredLesson {
  slug: string;
  file: string;
  value: Pick<ModuleFrontmatter, 'kind'>;
  body: LessonBody;
  questions: { file: string; value: readonly Question[] };
  /** Whose courses it is in: whoever takes one of them meets all its lessons. */
  audiences: readonly string[];
}

/** What can be measured of how lessons are said, told to their authors: too long, too crowded, said elsewhere already. */
export function lessonProblems(lessons: readonly MeasuredLesson[]): Problem[] {
  const told = lessons.flatMap(({ file, body, questions }): Problem[] => {
    const top = { file, line: 1, column: 1 };
    const found = measureLesson(body, questions.value);
    const problems: Problem[] = [];
    if (found.words > lessonLimits.words)
      problems.push({
        ...top,
        kind: 'too-long',
        what: `This lesson has ${found.words} words of prose; the most is ${lessonLimits.words}.`,
        why: 'It is read in a quarter of an hour or not at all.',
        cure: 'ask for what another lesson has told, put lists of numbers into a table, take out what does not change Monday',
      });
    for (const sentence of found.crowded)
      problems.push({
        ...top,
        kind: 'citations-crowded',
        what: `A sentence has more than one citation: “${sentence.replaceAll('†', '').slice(0, 70)}…”`,
        why: 'Marks in a row interrupt whoever reads, and say less than one.',
        cure: 'keep the claim that carries the sentence, or make two sentences of it',
      });
    if (found.citations > lessonLimits.citations)
      problems.push({
        ...top,
        kind: 'citations-dense',
        what: `There are ${found.citations} citations for each hundred words; the most is ${lessonLimits.citations}.`,
        why: 'A paragraph that one claim carries needs one mark.',
        cure: 'cite at the end of the paragraph where one claim carries it',
      });
    if (found.sources.length > lessonLimits.sources)
      problems.push({
        ...top,
        kind: 'names-its-sources',
        what: `${found.sources.length} sentences speak of a paper, a review or Essex; the most is ${lessonLimits.sources}. One is “${found.sources[0]!.slice(0, 70)}…”`,
        why: 'The reader wants to know what holds; the mark says where it comes from.',
        cure: 'say the thing itself, and cite it',
      });
    if (found.kind > found.feedbacks * lessonLimits.kind && found.kind > 1)
      problems.push({
        ...top,
        file: questions.file,
        kind: 'kind-formula',
        what: `${found.kind} of ${found.feedbacks} corrections open with a compliment.`,
        why: 'Said each time it is a formula, and readers skip it with what follows.',
        cure: 'begin with the point: what would happen, or what the evidence says',
      });
    return problems;
  });
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  // What to do when a life is in danger is said wherever it is needed.
  const once = lessons.filter(({ value }) => value.kind !== 'safety');
  const together = ({ lesson, other }: { lesson: string; other: string }) =>
    bySlug.get(lesson)!.audiences.some((audience) => bySlug.get(other)!.audiences.includes(audience));
  const repeats = repeatsBetween(once, lessonLimits.repeat)
    .filter(together)
    .map(({ lesson, sentence, other }): Problem => ({
      file: bySlug.get(lesson)!.file,
      line: 1,
      column: 1,
      kind: 'told-twice',
      what: `“${sentence.slice(0, 80)}…” is told in ${bySlug.get(other)!.file} as well.`,
      why: 'Whoever does both reads it twice, and learns it better by being asked.',
      cure: 'tell it once, and ask for it in the other lesson with a question',
    }));
  return [...told, ...repeats];
}
