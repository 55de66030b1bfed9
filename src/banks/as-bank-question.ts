import { fnv1a } from '#assessment/fnv.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { Asks, BankQuestion } from '#banks/bank-question.ts';
import { scaleLine } from '#banks/estimate-line.ts';
import { reasonsAsParagraphs } from '#banks/part-reasons.ts';
import { tagsOf, type Home } from '#banks/tags.ts';
import { words } from '#banks/words.ts';

/** A question of ours as the question of a bank that asks the same. What is lost on the way stands in `carried.ts`. */
export function asBankQuestion(question: Question, home: Home): BankQuestion {
  return {
    id: question.id,
    name: shortened(question.stem),
    tags: tagsOf(question, home),
    ...partsOf(question),
  };
}

const worthOf = (right: number) => Math.round(10_000_000 / right) / 100_000;
const truth = (answer: boolean) => (answer ? words.true : words.false);

function partsOf(question: Question): { stem: string[]; general: string[]; asks: Asks } {
  const stem = [question.stem];
  switch (question.kind) {
    case 'single':
      return {
        stem,
        general: [],
        asks: {
          type: 'choice',
          many: false,
          options: question.options.map(({ text, correct, feedback }) => ({
            text,
            worth: correct ? 100 : 0,
            feedback,
          })),
        },
      };
    case 'several': {
      const right = question.options.filter(({ correct }) => correct).length;
      const wrong = question.options.length - right;
      // Wrong options take away, or ticking everything would have full marks.
      return {
        stem,
        general: [],
        asks: {
          type: 'choice',
          many: true,
          options: question.options.map(({ text, correct, feedback }) => ({
            text,
            worth: correct ? worthOf(right) : -worthOf(wrong),
            feedback,
          })),
        },
      };
    }
    case 'statements': {
      const parts = question.statements.map(({ text, answer, feedback }) => ({
        text,
        answer: truth(answer),
        feedback,
      }));
      return matching(stem, parts, [true, false].map(truth));
    }
    case 'match':
      return matching(
        stem,
        question.items.map(({ text, group, feedback }) => ({ text, answer: group, feedback })),
        question.groups,
      );
    case 'order':
      return {
        stem,
        general: reasonsAsParagraphs(
          question.items.map(({ text, feedback }, index) => ({ text, answer: `${index + 1}`, feedback })),
        ),
        asks: { type: 'ordering', items: question.items.map(({ text }) => text) },
      };
    case 'estimate':
      return {
        stem: [...stem, scaleLine(question)],
        general: [question.reveal],
        asks: {
          type: 'number',
          answers: [{ value: question.figure, within: question.within, worth: 100 }],
        },
      };
    case 'written':
      return {
        stem,
        general: [
          words.checklist,
          ...question.checklist.map(({ text, feedback }) => words.line(text, feedback)),
          words.example(question.example),
        ],
        asks: { type: 'essay', forMarkers: question.checklist.map(({ text }) => text) },
      };
  }
}

function matching(
  stem: string[],
  parts: { text: string; answer: string; feedback: string }[],
  answers: readonly string[],
) {
  const met = [...new Set(parts.map(({ answer }) => answer))];
  const unused = answers.filter((answer) => !met.includes(answer));
  // Answers stand in the order in which they are first met; where ours is another, all are said once more, in it.
  const inOrder = [...met, ...unused].every((answer, index) => answer === answers[index]);
  const spare = inOrder ? unused : answers;
  return {
    stem,
    general: reasonsAsParagraphs(parts),
    asks: {
      type: 'matching' as const,
      pairs: parts.map(({ text, answer }) => ({ text, answer })),
      // Moodle’s own form will not save a matching question with fewer than three answers; it shows equal ones once.
      spare: parts.length + spare.length < 3 ? answers : spare,
    },
  };
}

/** Pairs in an order that gives nothing away, the same every time. */
export const mixed = <Item extends { readonly text: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => fnv1a(a.text) - fnv1a(b.text) || (a.text < b.text ? -1 : 1));

/** The beginning of a text, for the list of a bank. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}
