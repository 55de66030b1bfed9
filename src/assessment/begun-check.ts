import type { Fact, FactFields, Json } from '#facts/fact.ts';
import type { Form } from '#assessment/first-form.ts';

type Begun = Pick<FactFields['check-begun'], 'answers' | 'confidence'>;

const isAnswer = (answer: Json): boolean =>
  Array.isArray(answer) ? answer.some((part) => part !== null) : answer !== null;

/**
 * What is answered so far of a form of a check that was not finished since: of each question the answer given last, whichever
 * tab or device it was given on. Takes the facts in their order; nothing where nothing was begun.
 */
export function begunIn(facts: readonly Fact[], course: string, form: Form): Begun | undefined {
  const answers = new Map<string, Begun['answers'][number]>();
  const confidence = new Map<string, Begun['confidence'][number]>();
  for (const fact of facts) {
    if (fact.kind === 'check-finished' && fact.course === course && fact.form === form) {
      answers.clear();
      confidence.clear();
    }
    if (fact.kind !== 'check-begun' || fact.course !== course || fact.form !== form) continue;
    for (const one of fact.answers)
      if (isAnswer(one.answer) || !answers.has(one.question)) answers.set(one.question, one);
    for (const one of fact.confidence) confidence.set(one.item, one);
  }
  return answers.size + confidence.size > 0
    ? { answers: [...answers.values()], confidence: [...confidence.values()] }
    : undefined;
}
