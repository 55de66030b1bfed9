import { optionsOf } from '#assessment/options-of.ts';
import type { Question } from '#assessment/question.schema.ts';

const careful =
  /\b(may|might|can|could|some|sometimes|often|usually|perhaps|probably|likely|tends?|about|depends?|partly|mostly|if)\b/i;
const absolute =
  /\b(always|never|all|none|every|everyone|everybody|nobody|only|must|cannot|impossible|entirely|completely|guarantees?|proves?|proved)\b/i;

/** A part that is right or wrong by itself. */
interface Part {
  text: string;
  right: boolean;
}

/** The parts of a question that are each right or wrong: statements, and options of which several may be chosen. */
function partsOf(question: Question): Part[] {
  switch (question.kind) {
    case 'statements':
      return question.statements.map(({ text, answer }) => ({ text, right: answer }));
    case 'several':
      return question.options.map(({ text, correct }) => ({ text, right: Boolean(correct) }));
    case 'single':
    case 'order':
    case 'match':
    case 'estimate':
    case 'written':
      return [];
    default:
      return question satisfies never;
  }
}

/**
 * How somebody fares who knows how tests are written: wrong where there is an absolute word, right where there is a careful
 * one, otherwise half a point.
 */
export function guessParts(questions: readonly Question[]): { parts: number; found: number; chance: number } {
  const parts = questions.flatMap(partsOf);
  const score = parts.reduce((sum, { text, right }) => {
    if (absolute.test(text)) return sum + Number(!right);
    return sum + (careful.test(text) ? Number(right) : 0.5);
  }, 0);
  return { parts: parts.length, found: score / Math.max(1, parts.length), chance: 0.5 };
}

/** Share of wrong and of right options that hold an absolute word. */
export function absolutes(questions: readonly Question[]): { wrong: number; right: number } {
  const options = questions.flatMap((question) => optionsOf(question)?.all ?? []);
  const share = (correct: boolean) => {
    const such = options.filter((option) => Boolean(option.correct) === correct);
    return such.filter(({ text }) => absolute.test(text)).length / Math.max(1, such.length);
  };
  return { wrong: share(false), right: share(true) };
}

/** How many parts of each question are right, of how many. */
export const setsOf = (questions: readonly Question[]): { right: number; of: number }[] =>
  questions
    .map(partsOf)
    .filter((parts) => parts.length)
    .map((parts) => ({ right: parts.filter(({ right }) => right).length, of: parts.length }));
