import type { Locate, Problem } from '#authoring/problem.ts';
import type { Question } from '#assessment/question.schema.ts';
import { toWriteProblems } from '#assessment/to-write-problems.ts';

/** What may be wrong with the questions of one module, beyond their shape. */
export function questionProblems(file: string, questions: readonly Question[], locate: Locate): Problem[] {
  return questions.flatMap((question, index) => [
    ...toWriteProblems(file, question, (path) => locate([index, ...path])),
    ...problemsOf(question, index),
  ]);

  function problemsOf(question: Question, index: number): Problem[] {
    const at = (...path: (string | number)[]) => ({ file, ...locate([index, ...path]) });
    switch (question.kind) {
      case 'single':
      case 'several': {
        const right = question.options.filter((option) => option.correct).length;
        const problems: Problem[] = [];
        if (right === 0)
          problems.push({
            ...at('options'),
            kind: 'no-right-answer',
            what: `The question “${question.id}” has no right option.`,
            why: 'Nobody could pass it.',
            cure: 'add “correct: true” under the right option',
          });
        if (question.kind === 'single' && right > 1)
          problems.push({
            ...at('options'),
            kind: 'two-right-answers',
            what: `The question “${question.id}” takes one option, and ${right} are marked right.`,
            why: 'A learner who chose the other right one would be told it is wrong.',
            cure: 'keep one “correct: true”, or change the kind to “several”',
          });
        if (question.kind === 'several' && right === question.options.length)
          problems.push({
            ...at('options'),
            kind: 'all-right',
            what: `In the question “${question.id}” every option is right.`,
            why: 'Ticking everything would pass it.',
            cure: 'add an option that is wrong and tempting',
          });
        return [
          ...problems,
          ...repeated(
            question.options.map((option) => option.text),
            'options',
          ),
        ];
      }
      case 'statements':
        return repeated(
          question.statements.map((statement) => statement.text),
          'statements',
        );
      case 'order':
        return repeated(
          question.items.map((item) => item.text),
          'items',
        );
      case 'match':
        return [
          ...repeated(
            question.items.map((item) => item.text),
            'items',
          ),
          ...question.items.flatMap((item, position) =>
            question.groups.includes(item.group)
              ? []
              : [
                  {
                    ...at('items', position, 'group'),
                    kind: 'unknown-group',
                    what: `“${item.group}” is not one of the groups of “${question.id}”.`,
                    why: 'There would be no right place for this item.',
                    cure: `use one of: ${question.groups.join('; ')}`,
                  },
                ],
          ),
        ];
      case 'written':
        return repeated(
          question.checklist.map((item) => item.text),
          'checklist',
        );
      case 'estimate':
        return question.figure < question.min || question.figure > question.max
          ? [
              {
                ...at('figure'),
                kind: 'figure-out-of-range',
                what: `The figure ${question.figure} lies outside ${question.min} to ${question.max}.`,
                why: 'No guess could come near it.',
                cure: 'widen “min” and “max”',
              },
            ]
          : [];
    }

    function repeated(texts: readonly string[], list: string): Problem[] {
      return texts.flatMap((text, position) =>
        texts.indexOf(text) === position
          ? []
          : [
              {
                ...at(list, position),
                kind: 'repeated-option',
                what: `“${text}” stands twice in “${question.id}”.`,
                why: 'A learner could not tell the two apart.',
                cure: 'change or remove one of them',
              },
            ],
      );
    }
  }
}

/** Ids that stand in two places, over all lists of questions that there are. */
export function repeatedQuestions(
  lists: readonly { file: string; questions: readonly Question[]; locate: Locate }[],
): Problem[] {
  const seen = new Map<string, string>();
  return lists.flatMap(({ file, questions, locate }) =>
    questions.flatMap((question, index): Problem[] => {
      const first = seen.get(question.id);
      seen.set(question.id, file);
      return first
        ? [
            {
              file,
              ...locate([index, 'id']),
              kind: 'repeated-id',
              what: `The question “${question.id}” is already in ${first}.`,
              why: 'Answers are kept by id: an answer to one would show in the other.',
              cure: `give it another id, such as “${question.id}-2”`,
            },
          ]
        : [];
    }),
  );
}
